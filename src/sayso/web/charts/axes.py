"""Where amounts and days stand on a chart, in its own units, with the ticks beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import log10

from sayso.web.charts import ticks

_FAR = 100
"""From this ratio of the largest to the smallest amount on, the scale is logarithmic."""
_NEAR = 1.5
"""Up to this ratio, a scale doesn't begin at 0."""
_TICK, _DAY_TICK = 46, 74
"""The least room for a tick and its label, upwards and sideways."""
_ZERO = 28
"""On a logarithmic scale, how far below the smallest amount 0 stands."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """From `low` at `bottom` to `high` at `top`; y grows downwards. `zero`: 0 stands at `bottom`,
    beneath a logarithmic scale, which has no place for it."""

    low: float
    high: float
    top: float
    bottom: float
    logarithmic: bool = False
    zero: bool = False

    @classmethod
    def of(cls, values: Sequence[float], top: float, bottom: float) -> Amounts:
        """A scale on which all these amounts stand."""
        above = [value for value in values if value > 0]
        low, high = min(values), max(values)
        if low >= 0 and above and high / min(above) > _FAR:
            return cls(min(above), high, top, bottom, True, low == 0)
        if 0 < low < high <= low * _NEAR:
            room = (high - low) / 4
            return cls(low - room, high + room, top, bottom)
        if low == high:
            return cls(min(0.0, low * 2), max(low * 1.3, 1.0), top, bottom)
        return cls(min(0.0, low), max(0.0, high), top, bottom)

    def y(self, value: float) -> float:
        bottom = self.bottom - (_ZERO if self.zero else 0)
        if self.logarithmic and value <= 0:
            return self.bottom
        low, high, at = self.low, self.high, value
        if self.logarithmic:
            low, high, at = log10(low), log10(high), log10(at)
        return bottom - (at - low) / (high - low) * (bottom - self.top)

    @property
    def ticks(self) -> list[float]:
        most = max(2, int((self.bottom - self.top) / _TICK) + 1)
        if not self.logarithmic:
            return ticks.linear(self.low, self.high, most)
        return [0.0] * self.zero + ticks.logarithmic(self.low, self.high, most)

    @property
    def note(self) -> str:
        """What a reader would not expect of it; empty where that is nothing."""
        if self.logarithmic:
            return "logarithmic scale"
        return "the scale doesn’t begin at 0" if self.low > 0 else ""


@dataclass(frozen=True, slots=True)
class Days:
    """From `first` at `left` to `last` at `right`; a single day stands in the middle."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        length = (self.last - self.first).days
        if not length:
            return (self.left + self.right) / 2
        return self.left + (day - self.first).days / length * (self.right - self.left)

    @property
    def ticks(self) -> list[date]:
        most = max(2, int((self.right - self.left) / _DAY_TICK) + 1)
        return ticks.days(self.first, self.last, most)
