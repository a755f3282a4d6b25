"""`ucdp.v1`: best, low and high as the Uppsala Conflict Data Program codes them.

Best is the figure of the most reliable source; where reliability can't be told apart the lower
figure, and a higher one of an equally reliable source goes to high (UCDP, definitions). Low and
high are the lowest and highest reliable figures (GED codebook 25.1): sources that the desk holds to
be not usually reliable or worse (D, E) are left out. What is only probable may enter high alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment.methods.estimate import Estimate, Outcome
from sayso.assessment.methods.whole_range import assess as span

NAME = "ucdp.v1"

_RANK = {"A": 0, "B": 1, "C": 2, "F": 3}


def assess(estimates: Sequence[Estimate]) -> Outcome:
    """Best, low and high over the reliable estimates."""
    reliable = [e for e in estimates if e.reliability in _RANK and e.number is not None]
    left_out = {
        e.claim: f"source held to be unreliable ({e.reliability})"
        for e in estimates
        if e.reliability not in _RANK
    }
    whole = span(reliable)
    sure = [e for e in reliable if e.low is not None and not e.probable]
    if not sure:
        return Outcome(None, None, whole.high, whole.open_low, whole.open_high, left_out=left_out)
    rank = min(_RANK[e.reliability] for e in sure)
    best = min(e.low for e in sure if e.low is not None and _RANK[e.reliability] == rank)
    low = min(e.low for e in sure if e.low is not None)
    return Outcome(low, best, whole.high, whole.open_low, whole.open_high, left_out=left_out)
