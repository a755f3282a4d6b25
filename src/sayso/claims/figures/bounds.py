"""The interval that a modifier leaves of a number."""

from __future__ import annotations

from sayso.claims.claim import Interval
from sayso.claims.figures.amount import Amount
from sayso.claims.figures.cardinal import tidy
from sayso.claims.figures.modifier import Bound, Modifier


def bounded(amount: Amount, around: Modifier) -> Interval:
    """`amount` as the interval its modifiers allow.

    "More than 12,000" begins at 12,001: what is counted, paid or measured in whole units is
    above it by one at least. Percentages, multiples and fractions have no next one.
    """
    low = _in_unit(amount.low, amount)
    if amount.high is None:
        return Interval(low, None)
    high, step = _in_unit(amount.high, amount), _step(amount, low)
    if around.has(Bound.BELOW):
        return Interval(None, tidy(high - step))
    if around.has(Bound.TO):
        return Interval(None, high)
    if around.has(Bound.ABOVE):
        return Interval(tidy(low + step), None)
    return Interval(low, None if around.has(Bound.FROM) else high)


def _in_unit(value: float, amount: Amount) -> float:
    if amount.sort == "share" and amount.unit == "1":
        return tidy(float(f"{value:.3g}"))  # "a third" says no more than 0.333
    return tidy(value * amount.factor)


def _step(amount: Amount, value: float) -> int:
    continuous = amount.sort in ("share", "multiple") or (amount.unit or "").startswith("/10*")
    return 0 if continuous or value != int(value) else 1
