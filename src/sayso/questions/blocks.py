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
RARE = 5.5
"""A word of this rarity makes a block of its own, besides those of two words."""
PAIRED = 6
"""A claim's rarest words, which are paired: where a word's own block is too large to be compared,
two words together make smaller ones."""


def block_keys(entry: Entry) -> frozenset[str]:
    """The blocks of an entry, which follow from it alone.

    Claims of one report share that report's block. Across reports two claims meet in a block of a
    rare word that both hold, of two words, or of one event in one place, within some weeks.
    """
    what = {*_words(entry), *_event(entry)}
    across = {f"{key} {window}" for key in what for window in _windows(entry)}
    return frozenset({f"report {entry.report.id}", *across})


def _windows(entry: Entry) -> tuple[str, ...]:
    day = published_day(entry)
    if day is None:
        return ("undated",)
    return str(day // WINDOW), str(day // WINDOW + 1)


def _words(entry: Entry) -> set[str]:
    said = {term for part in entry.claim.content for term in terms(part.text)}
    rare = {term for term in said if rarity(term) >= RARE}
    rarest = sorted(said, key=lambda term: (-rarity(term), term))[:PAIRED]
    return rare | {f"{a}+{b}" for a, b in combinations(sorted(rarest), 2)}


def _event(entry: Entry) -> set[str]:
    claim = entry.claim
    if claim.event is None or claim.event.type in {"said-only", "other"}:
        return set()
    return {f"{claim.event.type} in {place.name or place.span.text}" for place in claim.places}
