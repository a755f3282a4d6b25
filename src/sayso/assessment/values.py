"""The intervals that stand, each with the origins and parties behind it."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment.assessment import Value
from sayso.assessment.origins import independent
from sayso.assessment.statement import Statement
from sayso.claims.claim import Interval


def values(standing: Sequence[Statement]) -> tuple[Value, ...]:
    """From the lowest to the highest; claims with the same bounds share one."""
    groups: dict[Interval, list[Statement]] = {}
    for one in standing:
        if one.bounds is not None:
            groups.setdefault(one.bounds, []).append(one)
    return tuple(_value(bounds, groups[bounds]) for bounds in sorted(groups, key=height))


def height(bounds: Interval) -> tuple[float, float]:
    """Sorts intervals by the number they rest on, then by how far they reach up."""
    low = bounds.high if bounds.low is None else bounds.low
    return low or 0.0, float("inf") if bounds.high is None else bounds.high


def _value(bounds: Interval, group: Sequence[Statement]) -> Value:
    parties = dict.fromkeys(one.voice.party for one in group if one.voice.party)
    origins = len(independent(one.voice for one in group))
    return Value(bounds.low, bounds.high, tuple(one.id for one in group), origins, tuple(parties))
