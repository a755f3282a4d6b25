"""Who says how many: the figures of several reports, put together by what befell people.

A simple grouping, by the claim's event alone and for one event only: every report given is taken
to speak of the same happening.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from sayso.claims.claim import Claim, Figure
from sayso.claims.events import TYPES
from sayso.claims.report import Report
from sayso.views import amounts, moments, speakers
from sayso.views.days import parsed
from sayso.views.plain import one_line

_MONEY = re.compile(
    r"(?:crowns?|kron(?:er|or|a)|francs?|pesos?|dinars?|pounds?|rupees?|shillings?|ri[y]?als?)\b",
    re.IGNORECASE,
)
_ORDER = [kind.name for kind in TYPES if kind.casualty]


@dataclass(frozen=True, slots=True)
class Say:
    """One figure that a speaker gave on a day, in one or more outlets."""

    kind: str
    day: date | None
    speaker: str
    claim: Claim
    figure: Figure
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """All that was said of one kind of event, by day."""

    kind: str
    says: tuple[Say, ...]


def sides(reports: Iterable[Report]) -> Iterator[Side]:
    """The kinds of event for which at least two figures were given."""
    said = sorted(_merged(reports), key=lambda say: (_ORDER.index(say.kind), say.day or date.max))
    for kind, group in groupby(said, lambda say: say.kind):
        says = tuple(group)
        if len(says) > 1:
            yield Side(kind, says)


def _merged(reports: Iterable[Report]) -> Iterable[Say]:
    """The same figure of the same speaker on the same day once, with all its outlets."""
    found: dict[tuple[object, ...], Say] = {}
    for say in (say for report in reports for say in _says(report)):
        same = (say.kind, say.day, say.speaker, say.claim.stance, amounts.in_words(say.figure))
        known = found.get(same)
        outlets = (*known.outlets, *say.outlets) if known else say.outlets
        first = known or say
        found[same] = Say(
            first.kind, first.day, first.speaker, first.claim, first.figure, _unique(outlets)
        )
    return found.values()


def _unique(outlets: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(outlets))


def _says(report: Report) -> Iterator[Say]:
    outlet = one_line(report.document.outlet or report.document.name)
    published = parsed(report.document.published)
    for claim in report.claims:
        if claim.event is None or claim.event.type not in _ORDER:
            continue
        speaker = speakers.name(claim) if claim.speaker else f"{outlet} itself"
        day = moments.said_on(claim, published)
        for figure in amounts.apart(claim.figures):
            counts = figure.unit is None and not _is_money(figure)
            if counts and not _is_part(report.document.text, figure):
                yield Say(claim.event.type, day, speaker, claim, figure, (outlet,))


def _is_money(figure: Figure) -> bool:
    """Whether it is money, though of which country can't be told: "50 million crowns"."""
    return figure.of is not None and _MONEY.match(figure.of.text) is not None


def _is_part(text: str, figure: Figure) -> bool:
    """Whether it counts some of a whole: "two of the dead"."""
    return text[figure.span.end : figure.span.end + 8].startswith(
        (" of the ", " of its ", " of them")
    )
