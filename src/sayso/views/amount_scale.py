"""Which row of a drawing an amount stands on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from sayso.views import amounts

_LEAST, _MOST = 5, 12
_FAR = 40
"""From this ratio of the largest to the smallest amount on, the scale is logarithmic."""
_NEAR = 1.5
"""Up to this ratio, the scale doesn't begin at 0."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Amounts from `bottom` to `top` on `rows` rows, counted from the bottom."""

    bottom: float
    top: float
    rows: int
    logarithmic: bool = False

    @classmethod
    def of(cls, values: Sequence[float]) -> Scale:
        rows = min(_MOST, max(_LEAST, 2 * len(set(values))))
        low, high = min(values), max(values)
        if low <= 0 or high / low < _FAR:
            near = low > 0 and low < high < low * _NEAR
            return cls(low - (high - low) / 4 if near else min(0.0, low), high, rows)
        return cls(low, high, rows, True)

    def row(self, value: float) -> int:
        low, high, at = self.bottom, self.top, value
        if self.logarithmic:
            low, high, at = log(low), log(high), log(value)
        return round((at - low) / (high - low) * (self.rows - 1)) if high > low else self.rows - 1

    def labels(self, values: Sequence[float]) -> dict[int, str]:
        """What stands beside each row: the amounts on it, from the lowest to the highest."""
        on: dict[int, list[float]] = {}
        for value in sorted(set(values)):
            on.setdefault(self.row(value), []).append(value)
        shown = {row: _shown(of) for row, of in on.items()}
        return shown if 0 in shown or self.bottom else {0: "0", **shown}

    @property
    def note(self) -> str:
        """What a reader would not expect of it; empty where that is nothing."""
        if self.logarithmic:
            return "logarithmic scale"
        return "the scale doesn't begin at 0" if self.bottom > 0 else ""


def _shown(values: Sequence[float]) -> str:
    """One amount, two, or the first and last of several."""
    ends = [amounts.number(value) for value in (values[0], *values[1:][-1:])]
    return (", " if len(values) < 3 else "–").join(ends)
