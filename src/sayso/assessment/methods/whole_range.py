"""`range.v1`: everything that stands, from the smallest bound to the largest.

Low is the smallest standing lower bound, high the largest finite bound, `open` where a claim leaves
that end open. There is a best figure only where all that stands is one number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sayso.assessment.methods.estimate import Estimate, Outcome

NAME = "range.v1"


def assess(estimates: Sequence[Estimate]) -> Outcome:
    """The range of all estimates that state a bound."""
    lows = [e.low for e in estimates if e.low is not None]
    highs = [e.high for e in estimates if e.high is not None]
    low, high = min(lows, default=None), max(lows + highs, default=None)
    open_low = any(e.low is None and e.high is not None for e in estimates)
    open_high = any(e.high is None and e.low is not None for e in estimates)
    one = low == high and not (open_low or open_high)
    return Outcome(low, low if one else None, high, open_low, open_high)


def around(best: float, whole: Outcome) -> Outcome:
    """The range with a best figure; one below every lower bound ("up to 5") lowers low."""
    low = best if whole.low is None else min(best, whole.low)
    return replace(whole, low=low, best=best)
