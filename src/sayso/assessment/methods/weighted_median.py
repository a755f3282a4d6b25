"""`weighted-median.v1`: the middle figure of many independent origins. It is not a probability.

Medians, not means: one wild figure must not move it (CRH, Li et al. 2014, with absolute loss, is a
weighted median). An origin weighs what the desk's reliability letter is worth in MISP's
`admiralty-scale` (A 100 ... E 0, F 50); each counts once. Below five origins whose independence is
established it refuses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sayso.assessment.methods.estimate import Estimate, Outcome
from sayso.assessment.methods.whole_range import around
from sayso.assessment.methods.whole_range import assess as span

NAME = "weighted-median.v1"
LEAST = 5

_WEIGHT = {"A": 100, "B": 75, "C": 50, "D": 25, "E": 0, "F": 50}


def assess(estimates: Sequence[Estimate]) -> Outcome:
    """The range, with the weighted median as best; always a number that some origin gives."""
    whole = replace(span(estimates), best=None)
    votes: dict[str, list[tuple[float, int]]] = defaultdict(list)
    for estimate in estimates:
        weight = _WEIGHT.get(estimate.reliability, _WEIGHT["F"])
        if estimate.number is not None and estimate.established and weight:
            votes[estimate.source].append((estimate.number, weight))
    if len(votes) < LEAST:
        why = f"needs {LEAST} independent origins with a figure; there are {len(votes)}"
        return replace(whole, refused=why)
    left_out = {e.claim: "independence not established" for e in estimates if not e.established} | {
        e.claim: "source held to be unreliable (E)" for e in estimates if e.reliability == "E"
    }
    each = [(median(own), own[0][1]) for own in votes.values()]
    return replace(around(median(each), whole), left_out=left_out)


def median(votes: Iterable[tuple[float, int]]) -> float:
    """The lower weighted median of (number, weight) pairs, of which there is at least one."""
    ordered = sorted(votes)
    half, so_far = sum(weight for _, weight in ordered) / 2, 0
    for number, weight in ordered:
        so_far += weight
        if so_far >= half:
            return number
    raise ValueError("no votes")
