"""Shares said with two numbers: "one in 132", "four out of 10", "12 out of 17 states"."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.figures.cardinal import DIGITS, WORDS, of_digits, of_words
from sayso.claims.figures.numeral import Numeral

_LINK = re.compile(
    r"\s+(?:times\s+)?(?:(?P<every>(?:out\s+of|in|of)\s+every)|(?P<out>out\s+of)|in)\s+",
    re.IGNORECASE,
)
_SHARES = frozenset({3, 4, 5, 10, 100, 1000})
_ROUND = _SHARES | {6, 7, 8, 12, 15, 20, 25, 50, 10_000, 100_000, 1_000_000}
"""Numbers that shares are told in; of other wholes the parts are counted."""

_PLACE = re.compile(r"\s+(?:days|weeks|months|years|hours|minutes|cit|countr|state|provinc)")


def ratio_at(text: str, top: Numeral) -> Numeral | None:
    """`top` read with the whole that follows it, if one does.

    "Four out of 10" is a share of 0.4; "12 out of 17 states" are 12 states.
    """
    link = _LINK.match(text, top.end)
    bottom = DIGITS.match(text, link.end()) or WORDS.match(text, link.end()) if link else None
    if not link or not bottom or text[bottom.end() : bottom.end() + 1].isalnum():
        return None
    whole = _value(bottom)
    if top.high is None or not 0 < top.high < whole:
        return None
    if link["out"] and whole not in _SHARES:
        counted = re.compile(r"\s[A-Za-z]").match(text, bottom.end())
        return replace(top, end=bottom.end()) if counted else None
    plain = not link["out"] and not link["every"]
    if plain and not _is_share(text, top.high, whole, bottom.end()):
        return None
    share = top.high / whole
    return Numeral(top.start, bottom.end(), share, share, form="share")


def _value(found: re.Match[str]) -> float:
    digits = found.re is DIGITS
    return (of_digits(found[0], found["scale"]) if digits else of_words(found[0]))[0]


def _is_share(text: str, top: float, whole: float, end: int) -> bool:
    """Whether "N in M" is a share, and not a number somewhere ("two in 12 cities") or some time."""
    known = (whole in _ROUND or top == 1) and not 1800 <= whole < 2100
    return known and not _PLACE.match(text, end)
