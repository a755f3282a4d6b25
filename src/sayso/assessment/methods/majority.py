"""`majority.v1`: the figure that more than half of the origins give.

Majority view is one of the ways in which casualty recorders settle a conflict (Every Casualty
Counts, Standards for Casualty Recording). Without a majority there is no best figure, and it says
so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from sayso.assessment.methods.estimate import Estimate, Outcome
from sayso.assessment.methods.whole_range import around
from sayso.assessment.methods.whole_range import assess as span

NAME = "majority.v1"


def assess(estimates: Sequence[Estimate]) -> Outcome:
    """The range, with the majority's number as best."""
    whole = span(estimates)
    backers: dict[float, set[str]] = defaultdict(set)
    for estimate in estimates:
        if estimate.number is not None:
            backers[estimate.number].add(estimate.source)
    everyone = {source for sources in backers.values() for source in sources}
    best = [number for number, sources in backers.items() if 2 * len(sources) > len(everyone)]
    if len(best) == 1:
        return around(best[0], whole)
    origins = "1 origin" if len(everyone) == 1 else f"{len(everyone)} origins"
    why = f"no figure is given by more than half of the {origins}" if everyone else "no figure"
    return replace(whole, best=None, refused=why)
