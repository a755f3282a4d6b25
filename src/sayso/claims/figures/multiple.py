"""Multiples in a word: "twice", "doubled", "threefold", "double the number"."""

from __future__ import annotations

import re

from sayso.claims.figures.cardinal import ONES, TENS
from sayso.claims.figures.numeral import Numeral

TIMES = {"twice": 2, "thrice": 3, "double": 2, "triple": 3, "quadruple": 4, "quintuple": 5}
VERBS = {
    stem + ending: TIMES[verb]
    for verb, stem in (("double", "doubl"), ("triple", "tripl"), ("quadruple", "quadrupl"))
    for ending in ("ed", "ing")
}
LEADS = frozenset({*TIMES, *VERBS, *(f"{word}fold" for word in (*ONES, *TENS))})
_WORD = re.compile(r"[a-z]+(?![a-z-])", re.IGNORECASE)
_FOLD = re.compile(r"(?P<number>\d+|[a-z]+)[\s-]?fold(?![a-z])", re.IGNORECASE)
_NOUN = {"double", "triple", "quadruple", "quintuple"}
_BEFORE = re.compile(
    r"\b(?:than|about|nearly|almost|around|roughly|to|will|would|could|may|might|can)\s+$", re.I
)
_AFTER = re.compile(r"\s+(?:the|its|their|his|her|our|what|that|last|this)\b", re.IGNORECASE)
_DOUBLED_DOWN = re.compile(r"\s+(?:down|up|over|back|as)\b|\s+and\s+tripled", re.IGNORECASE)


def multiple_at(text: str, at: int) -> Numeral | None:
    """The multiple that starts at `at`, if one does."""
    found = _WORD.match(text, at)
    if not found:
        return None
    word = found[0].lower()
    value = TIMES.get(word) or VERBS.get(word) or _fold(word)
    if not value or _DOUBLED_DOWN.match(text, found.end()):
        return None
    if word in _NOUN and not (_BEFORE.search(text[max(0, at - 10) : at]) or _AFTER.match(text, found.end())):
        return None
    return Numeral(at, found.end(), value, value, 1, "multiple")


def _fold(word: str) -> int:
    stem = word.removesuffix("fold")
    return 0 if stem == word else ONES.get(stem, 0) or TENS.get(stem, 0)
