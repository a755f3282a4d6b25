"""Which claims may meet at all: those of reports that are near in time."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.questions.days import published_day
from sayso.questions.rarity import rarity
from sayso.questions.tolls import known_by
from sayso.questions.words import terms
from sayso.review.entry import Entry

WINDOW = 28
"""Days. Claims meet in the window of their reports and in the next, so that reports up to a window
apart always do."""
RARE = 5.5
"""A word of this rarity makes a block of its own."""
UNDATED = "undated"


def window(entry: Entry) -> str:
    """The stretch of time in which the claim's report was published."""
    day = published_day(entry)
    return UNDATED if day is None else str(day // WINDOW)


def beside(one: str) -> tuple[str, ...]:
    """The windows whose claims those of a window meet, itself among them."""
    if one == UNDATED:
        return (one,)
    return str(int(one) - 1), one, str(int(one) + 1)


def block_keys(entry: Entry) -> frozenset[str]:
    """The blocks of an entry, which follow from it alone: of a rare word, or of one event in one
    place, within some weeks."""
    return _by_window(entry, _words(entry) | _event(entry))


def toll_keys(entry: Entry) -> frozenset[str]:
    """The blocks of an entry that counts whom a happening harmed, however it says so."""
    return _by_window(entry, known_by(entry))


def _by_window(entry: Entry, keys: Iterable[str]) -> frozenset[str]:
    windows = beside(window(entry))[-2:]
    return frozenset(f"{key} {each}" for key in keys for each in windows)


def _words(entry: Entry) -> set[str]:
    said = {term for part in entry.claim.content for term in terms(part.text)}
    return {term for term in said if rarity(term) >= RARE}


def _event(entry: Entry) -> set[str]:
    claim = entry.claim
    if claim.event is None or claim.event.type in {"said-only", "other"}:
        return set()
    return {f"{claim.event.type} in {place.name or place.span.text}" for place in claim.places}
