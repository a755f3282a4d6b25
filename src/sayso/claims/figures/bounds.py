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
    low, high = _scaled(amount.low, amount), _scaled(amount.high, amount)
    if high is None:
        return Interval(None, low) if around.has(Bound.TO) and low is None else Interval(low, None)
    assert low is not None
    step = _step(amount, low)
    if around.has(Bound.BELOW):
        return Interval(None, tidy(high - step))
    if around.has(Bound.TO):
        return Interval(None, high)
    if around.has(Bound.ABOVE):
        return Interval(tidy(low + step), None)
    if around.has(Bound.FROM):
        return Interval(low, None)
    return Interval(low, high)


def _scaled(value: float | None, amount: Amount) -> float | None:
    if value is None:
        return None
    if amount.sort == "share" and amount.unit == "1":
        return tidy(float(f"{value:.3g}"))  # "a third" says no more than 0.333
    return tidy(value * amount.factor)


def _step(amount: Amount, value: float) -> int:
    if amount.sort in ("share", "multiple") or value != int(value):
        return 0
    return 0 if (amount.unit or "").startswith("/10*") else 1
