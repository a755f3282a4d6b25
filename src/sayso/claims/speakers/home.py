"""What a document is mostly about: its country, town and organisation."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .kind import kind_of_name
from .naming import Naming
from .state import CAPITALS, state_of

_TOWN = re.compile(
    r"\b((?:[A-Z][a-z]+[ \u00a0]){0,2}[A-Z][a-z]+)[ \u00a0]"
    r"(?:police\b|Police\b|Mayor\b|Fire Department)"
)
_DATELINE = re.compile(
    r"^([A-Z]{4,}(?: [A-Z]{3,}){0,2})(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?)?"
    r" ?(?:\([^)\n]{2,30}\) ?)?[—–-]",
    re.MULTILINE,
)
_SEA = re.compile(r"\b(?:[Gg]ulf|Sea|Bay) of $")
"""What is called after a country and lies off others: the Gulf of Mexico."""
_TOP = 600
"""Characters in which a dateline may stand."""
_TOLD_OF = 2
"""Times that a report names a town that it is about, its dateline aside."""
_OFTEN = 3
"""Namings from which an organisation is the one in hand."""


@dataclass(frozen=True, slots=True)
class Home:
    """The country, the town and the organisation in hand: those that a document names most."""

    state: str | None = None
    town: str | None = None
    body: str | None = None


NOWHERE = Home()


def home_of(text: str, namings: Iterable[Naming]) -> Home:
    """The home of a text with these names in it."""
    listed = list(namings)
    states = Counter(
        state
        for n in listed
        if (state := state_of(" ".join(n.words)))
        and not _SEA.search(text, max(0, n.begin - 8), n.begin)
    )
    towns = Counter(m.group(1) for m in _TOWN.finditer(text))
    bodies = Counter(" ".join(n.words) for n in listed if _private(n))
    often = Counter({name: times for name, times in bodies.items() if times >= _OFTEN})
    return Home(_most(states), _most(towns) or _dateline(text), _most(often))


def _dateline(text: str) -> str | None:
    """The town from which a report was sent, "BRIDGEPORT, Conn. (Reuters) -", where the report is
    about it too: what happened in Homs is told from Beirut."""
    match = _DATELINE.search(text[:_TOP])
    town = match.group(1).title() if match else ""
    told = town not in CAPITALS and text.count(town) >= _TOLD_OF
    return town if town and told else None


def _private(naming: Naming) -> bool:
    return naming.kind == "organisation" and kind_of_name(naming.words) == "organisation"


def _most(counted: Counter[str]) -> str | None:
    return counted.most_common(1)[0][0] if counted else None
