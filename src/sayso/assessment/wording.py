"""Amounts in the words of a newspaper: "more than 12,000", "about 600 square kilometres"."""

from __future__ import annotations

import re

from sayso.assessment import vague
from sayso.assessment.unit_words import around
from sayso.claims.claim import Figure, Interval

_OVER = re.compile(
    r"\b(?:more\s+than|over|above|upwards?\s+of|excess\s+of|greater\s+than|higher\s+than|exceed\w*"
    r"|beyond|topp\w+|surpass\w+|passed|north\s+of|larger\s+than|bigger\s+than)\b|>(?!=)",
    re.IGNORECASE,
)
_UNDER = re.compile(
    r"\b(?:(?:less|fewer|lower|smaller|shorter)\s+than|under|below|south\s+of)\b|<(?!=)",
    re.IGNORECASE,
)
_NEARLY = re.compile(r"\b(nearly|almost)\b", re.IGNORECASE)
_ABOUT = re.compile(
    r"\b(?:about|around|some|roughly|approximately|an?\s+estimated|or\s+so)\b", re.IGNORECASE
)
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_NO_NEXT = ("%", "1")


def number(value: float) -> str:
    """Digits in groups of three; round millions and more in words, losing nothing."""
    for size, word in _LARGE:
        if abs(value) >= size and round(value / size, 3) * size == value:
            return f"{_digits(value / size)} {word}"
    return _digits(value)


def _digits(value: float) -> str:
    shown = f"{value:,.3f}"
    return shown.rstrip("0").rstrip(".") if value else "0"


def amount(figure: Figure) -> str:
    """A figure as its source gave it, with its unit; words that name no number stay."""
    words = "" if figure.implied else figure.span.text
    shown = bounds(Interval(figure.low, figure.high), words, figure.unit, figure.approximate)
    return shown or " ".join(words.split())


def bounds(interval: Interval, words: str = "", unit: str | None = None, near: bool = False) -> str:
    """An interval in words; empty where both its bounds are open."""
    low, high = interval.low, interval.high
    vaguely = vague.phrase(words)
    if vaguely and high is None:
        return _vague(vaguely, unit)
    about = _about(words, near)
    if low is None:
        return "" if high is None else _at_most(high, words, unit, about)
    if high is None:
        return _at_least(low, words, unit, about)
    if low == high:
        return f"{about}{measured(low, unit)}"
    return f"{about}{bare(low, unit)} to {measured(high, unit)}"


def measured(value: float, unit: str | None) -> str:
    """A number with its unit; "no" for none of what is merely counted is left to the sentence."""
    before, after = around(unit)
    return f"{before}{number(value)}{after}"


def bare(value: float, unit: str | None) -> str:
    """A number before another one in the same unit: "$5" of "$5 to $6"."""
    return f"{around(unit)[0]}{number(value)}"


def _vague(phrase: str, unit: str | None) -> str:
    before, after = around(unit)
    stuff = {"$": "dollars", "€": "euros", "£": "pounds", "¥": "yen"}.get(before, before.strip())
    of = after.strip() or stuff
    return f"{phrase.lower()} of {of}" if of else phrase.lower()


def _about(words: str, near: bool) -> str:
    found = _NEARLY.search(words)
    if found:
        return f"{found[1].lower()} "
    return "about " if near or _ABOUT.search(words) else ""


def _at_least(low: float, words: str, unit: str | None, about: str) -> str:
    if not _OVER.search(words):
        return f"at least {about}{measured(low, unit)}"
    return f"more than {about}{measured(_next(low, unit, -1), unit)}"


def _at_most(high: float, words: str, unit: str | None, about: str) -> str:
    if not _UNDER.search(words):
        return f"up to {about}{measured(high, unit)}"
    than = "fewer than" if unit is None else "less than"
    return f"{than} {about}{measured(_next(high, unit, 1), unit)}"


def _next(bound: float, unit: str | None, step: int) -> float:
    """The number in the words: "more than 12,000" begins at 12,001 where there is a next one."""
    whole = bound == int(bound) and unit not in _NO_NEXT and not (unit or "").startswith("/10*")
    return bound + step if whole else bound
