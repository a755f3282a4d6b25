"""`acled.v1`: one number, the most conservative (ACLED codebook, on fatalities).

Vague words are read by ACLED's own table ("dozens" 12, "hundreds" 100, "several" 3). A figure with
no lower bound ("up to 40") gives no number.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment import vague
from sayso.assessment.methods.estimate import Estimate, Outcome

NAME = "acled.v1"


def assess(estimates: Sequence[Estimate]) -> Outcome:
    """The lowest number that any estimate gives, as low, best and high."""
    numbers = {e.claim: number for e in estimates if (number := reading(e)) is not None}
    lowest = min(numbers.values(), default=None)
    left_out = {
        e.claim: "gives no lower bound" if e.claim not in numbers else "a lower figure stands"
        for e in estimates
        if numbers.get(e.claim) != lowest or lowest is None
    }
    return Outcome(lowest, lowest, lowest, left_out=left_out)


def reading(estimate: Estimate) -> float | None:
    """The number that ACLED reads in an estimate's words."""
    if estimate.high is None and (estimate.low is None or vague.phrase(estimate.words)):
        read = vague.acled(estimate.words)
        return estimate.low if read is None else read
    return estimate.low
