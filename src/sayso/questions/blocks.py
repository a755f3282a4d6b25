"""Which claims are compared: those that share a key of what, place and time."""

from __future__ import annotations

from itertools import combinations

from sayso.questions.days import published_day
from sayso.questions.rarity import rarity
from sayso.questions.words import terms
from sayso.review.entry import Entry

WINDOW = 28
"""Days. A claim is in the window of its report and in the next, so that reports up to a window
apart always share one."""
TELLING = 6
"""A claim's rarest words, of which two claims must share two."""


def block_keys(entry: Entry) -> frozenset[str]:
    """The blocks of an entry, which follow from it alone.

    Claims of one report share that report's block. Across reports two claims meet in a block of
    two rare words that both hold, or of one event in one place or of one thing counted, within
    some weeks.
    """
    return frozenset({f"report {entry.report.id}", *_across(entry)})


def _across(entry: Entry) -> set[str]:
    what = {*_words(entry), *_event(entry)}
    return {f"{key} {window}" for key in what for window in _windows(entry)}


def _windows(entry: Entry) -> tuple[str, ...]:
    day = published_day(entry)
    if day is None:
        return ("undated",)
    return str(day // WINDOW), str(day // WINDOW + 1)


def _words(entry: Entry) -> set[str]:
    said = {term for part in entry.claim.content for term in terms(part.text)}
    rare = sorted(said, key=lambda term: (-rarity(term), term))[:TELLING]
    return {f"{a}+{b}" for a, b in combinations(sorted(rare), 2)}


def _event(entry: Entry) -> set[str]:
    claim = entry.claim
    if claim.event is None or claim.event.type in {"said-only", "other"}:
        return set()
    return {f"{claim.event.type} in {place.name or place.span.text}" for place in claim.places}
