"""Multiples in a word: "twice", "doubled", "threefold", "double the number"."""

from __future__ import annotations

import re

from sayso.claims.figures.cardinal import ONES, TENS
from sayso.claims.figures.numeral import Numeral

_NOUNS = {"double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
_ADVERBS = {"twice": 2, "thrice": 3}
_VERBS = {
    noun.removesuffix("e") + ending: times
    for noun, times in _NOUNS.items()
    for ending in ("ed", "ing")
}
_FOLD = {word + "fold": value for word, value in (ONES | TENS).items() if value > 1}
_TIMES = _NOUNS | _ADVERBS | _VERBS | _FOLD
LEADS = frozenset(_TIMES)

_WORD = re.compile(r"[a-z]+(?![a-z-])", re.IGNORECASE)
_AMOUNT_BEFORE = re.compile(
    r"\b(?:than|about|nearly|almost|around|roughly|to|will|would|could|may|might|can)\s+$",
    re.IGNORECASE,
)
_AMOUNT_AFTER = re.compile(r"\s+(?:the|its|their|his|her|our|what|that|last|this)\b", re.IGNORECASE)
_DOUBLED_DOWN = re.compile(r"\s+(?:down|up|over|back)\b|\s+and\s+tripled", re.IGNORECASE)


def multiple_at(text: str, at: int) -> Numeral | None:
    """The multiple that starts at `at`, if one does: no "double murder", no "doubled down"."""
    found = _WORD.match(text, at)
    value = _TIMES.get(found[0].lower()) if found else None
    if not found or not value or _DOUBLED_DOWN.match(text, found.end()):
        return None
    adjective = found[0].lower() in _NOUNS
    before = _AMOUNT_BEFORE.search(text, max(0, at - 10), at)
    if adjective and not before and not _AMOUNT_AFTER.match(text, found.end()):
        return None
    return Numeral(at, found.end(), value, value, form="multiple")
