"""Round amounts and days for the marks on an axis."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from math import ceil, floor, log10

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600)


def linear(low: float, high: float, most: int) -> list[float]:
    """At most so many round amounts from `low` to `high`, in equal steps of 1, 2, 2.5 or 5 times a
    power of ten; whole ones between whole bounds."""
    if not low < high:
        return [low]
    size = 10.0 ** floor(log10((high - low) / max(1, most - 1)))
    whole = float(low).is_integer() and float(high).is_integer()
    for step in (size * factor for factor in (*_STEPS, 20.0, 25.0, 50.0)):
        first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
        if last - first < most and (not whole or step.is_integer()):
            return [round(at * step, 10) for at in range(first, last + 1)]
    return [low, high]


def logarithmic(low: float, high: float, most: int) -> list[float]:
    """Powers of ten from `low` to `high`, both above 0, with 2 and 5 times them where there is
    room; every second, third … power where there isn't."""
    for factors in ((1, 2, 5), (1, 3), (1,)):
        found = [tick for tick in _powers(low, high, factors) if low <= tick <= high]
        if len(found) <= most:
            return found
    return found[:: ceil(len(found) / most)]


def _powers(low: float, high: float, factors: tuple[int, ...]) -> Iterator[float]:
    for power in range(floor(log10(low)), ceil(log10(high)) + 1):
        yield from (round(10.0**power * factor, 12) for factor in factors)


def days(first: date, last: date, most: int) -> list[date]:
    """Two to so many days from `first` to `last`: every day, every second, Mondays, the first of
    months and years; where none of these will do, the first and the last."""
    for step in _DAYS:
        found = list(_every(first, last, step))
        if 1 < len(found) <= most or first == last:
            return found
    for months in _MONTHS:
        found = list(_firsts(first, last, months))
        if 1 < len(found) <= most:
            return found
    return [first, last]


def _every(first: date, last: date, step: int) -> Iterator[date]:
    """Mondays where the step is in weeks, so that ticks don't move with the first claim."""
    at = first + timedelta(-first.weekday() % 7) if step % 7 == 0 else first
    while at <= last:
        yield at
        at += timedelta(step)


def _firsts(first: date, last: date, months: int) -> Iterator[date]:
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    for count in range(begin - begin % months, end + 1, months):
        if count >= 12 and first <= (at := date(count // 12, count % 12 + 1, 1)) <= last:
            yield at
