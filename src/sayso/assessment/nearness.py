"""How far from its bounds a figure can lie and still be what was said: rounding and nearness.

The ledger keeps the bounds that words allow ("about 600" is 600); only whether two figures can both
be right takes account of how round a number is. A bound counts as rounded to its last figure that
isn't zero, by half of that place and five per cent at most; words of nearness allow the whole
place, a twentieth at least and a fifth at most. Numbers below 100 without such words are exact,
unless they measure: "16 km" is 15.5 to 16.5.
"""

from __future__ import annotations

import math
import re

from sayso.assessment import vague
from sayso.claims.claim import Interval

_BELOW = re.compile(
    r"\b(?:nearly|almost|close\s+to|just\s+short\s+of|nearing|approaching)\b", re.IGNORECASE
)
_NEAR = re.compile(
    r"\b(?:about|around|some|roughly|approximately|approx|estimated|circa|or\s+so|nearly|almost"
    r"|close\s+to|region\s+of|order\s+of)\b|[~≈]",
    re.IGNORECASE,
)
_DUST = 1e-9


def allowed(
    low: float | None,
    high: float | None,
    words: str = "",
    near: bool = False,
    unit: str | None = None,
) -> Interval:
    """The amounts that could have been said in these words, in the figure's own unit."""
    order = vague.size(words)
    if order is not None:
        return Interval(order if low is not None else None, high)
    near = near or bool(_NEAR.search(words))
    below = low == high and _BELOW.search(words) is not None
    lower = None if low is None else low - _slack(_said(low, high is None, -1), near, unit)
    if high is None or below:
        return Interval(lower, high)
    return Interval(lower, high + _slack(_said(high, low is None, 1), near, unit))


def _said(bound: float, other_end_open: bool, step: int) -> float:
    """The number in the words of a bound: "more than 12,000" begins at 12,001."""
    next_to = bound + step
    rounder = other_end_open and next_to >= 1 and _place(next_to) > _place(max(abs(bound), _DUST))
    return next_to if rounder else bound


def _slack(bound: float, near: bool, unit: str | None) -> float:
    """How far the bound gives way."""
    value = abs(bound)
    if value < _DUST:
        return 0.0
    place = _place(value)
    if near:
        return min(max(place, value / 20), max(value / 5, 1.0))
    if place >= 10 and value >= 100:
        return min(place / 2, value / 20)
    return place / 2 if unit is not None else 0.0


def _place(value: float) -> float:
    """The place of the last figure that isn't zero: 1000 for 12,000, 0.5 is 0.1."""
    if value >= 10 and value != int(value + _DUST):
        return 1.0
    power = math.floor(math.log10(value))
    for exponent in range(power, power - 7, -1):
        place = 10.0**exponent
        if abs(value / place - round(value / place)) < 1e-6:
            return place
    return 10.0 ** (power - 6)


def overlap(a: Interval, b: Interval) -> bool:
    """Whether an amount lies in both."""
    return not (_beyond(a.low, b.high) or _beyond(b.low, a.high))


def _beyond(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and low > high + _DUST * abs(high)
