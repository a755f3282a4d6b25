"""Figures in words: "12,001 or more", "up to 800", "1,500 to 12,000", "about 600 km²"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.claims.claim import Figure
from sayso.views.plain import one_line
from sayso.views.units import affixes, singular

_VAGUE = re.compile(
    r"\b(?:tens|dozens|scores|hundreds|thousands|millions|billions|trillions|handful)\b",
    re.IGNORECASE,
)
_OVER = re.compile(r"(?:more than|over|above|upwards of|in excess of)\s", re.IGNORECASE)
_PARTS = {0.25: "¼", 0.333: "⅓", 0.5: "½", 0.667: "⅔", 0.75: "¾"}
_LARGE = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))


def number(value: float) -> str:
    """Digits in groups of three; round millions and more in words, losing nothing."""
    for size, word in _LARGE:
        if abs(value) >= size and round(value / size, 3) * size == value:
            return f"{_digits(value / size)} {word}"
    return _digits(value)


def _digits(value: float) -> str:
    return f"{value:,.3f}".rstrip("0").rstrip(".")


def interval(
    low: float | None, high: float | None, unit: str | None = None, approximate: bool = False
) -> str:
    """The amounts that an interval allows; empty where both bounds are open."""
    if low is None and high is None:
        return ""
    if unit == "1" and max(low or 0, high or 0) < 1:
        return _part(low, high)
    before, after = affixes(unit)
    about = "about " if approximate else ""
    if low is None or high is None:
        bound = low if high is None else high
        shown = f"{about}{before}{number(bound or 0)}{after}"
        return f"{shown} or more" if high is None else f"up to {shown}"
    if low == high:
        return f"{about}{before}{number(low)}{singular(after) if low == 1 else after}"
    return f"{about}{before}{number(low)} to {before}{number(high)}{after}"


def _part(low: float | None, high: float | None) -> str:
    """A part of a whole: "up to ⅓"."""
    bounds = [b for b in dict.fromkeys((low, high)) if b is not None]
    shown = " to ".join(_PARTS.get(round(bound, 3)) or _digits(bound) for bound in bounds)
    if low is None:
        return f"up to {shown}"
    return f"{shown} or more" if high is None else shown


def amount(figure: Figure) -> str:
    """A figure by itself: its interval, and its own words where they give no number.

    A figure that no number in the text gives stands in parentheses.
    """
    words = one_line(figure.span.text)
    shown = _over(figure, words) or interval(
        figure.low, figure.high, figure.unit, figure.approximate
    )
    if not shown:
        return f"“{words}”"
    if figure.implied:
        return f"({shown})"
    return f"{shown} (“{words}”)" if _VAGUE.search(words) else shown


def _over(figure: Figure, words: str) -> str:
    """ "More than 35 tonnes": of what is measured there is no next whole number to begin at."""
    low = figure.low
    if low is None or figure.high is not None or not figure.unit or not _OVER.match(words):
        return ""
    before, after = affixes(figure.unit)
    below = low - 1
    stepped = figure.unit not in ("%", "1") and (below % 100 == 0 or _digits(below) in words)
    said = below if stepped else low
    return f"more than {before}{number(said)}{after}"


def replaced(figure: Figure) -> str:
    """The figure that this one is said to replace: "up from 31"; empty where there is none."""
    before = figure.previous
    if before is None:
        return ""
    shown = interval(before.low, before.high, figure.unit)
    if not shown and figure.previous_span is not None:
        shown = f"“{one_line(figure.previous_span.text)}”"
    return f"{_direction(figure)} {shown}" if shown else ""


def _direction(figure: Figure) -> str:
    before = figure.previous
    if before is None:
        return ""
    for now, then in ((figure.low, before.low), (figure.high, before.high)):
        if now is not None and then is not None and now != then:
            return "up from" if now > then else "down from"
    return "revised from"


def apart(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures, without those that another one is said to replace and so already tells of."""
    return tuple(f for f in figures if not any(_tells_of(other, f) for other in figures))


def _tells_of(figure: Figure, other: Figure) -> bool:
    before = figure.previous
    if before is None or figure is other:
        return False
    if figure.previous_span is not None:
        return figure.previous_span.overlaps(other.span)
    return (before.low, before.high) == (other.low, other.high)


def in_words(figure: Figure) -> str:
    """The figure with the one it replaces: "48, up from 31"."""
    return ", ".join(part for part in (amount(figure), replaced(figure)) if part)
