"""`airwars.v1`: a range and a grade as Airwars gives them for civilian harm.

The minimum is what is named one by one or broadly agreed on, the maximum the highest reported toll;
a higher figure that nobody else gives goes to the maximum only (rules in Airwars' published
incident assessments). Vague words are read by Airwars' own table. Grades: Airwars, methodology note
on civilian casualties.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sayso.assessment import vague
from sayso.assessment.methods.estimate import Estimate, Outcome
from sayso.assessment.methods.responsibility import Responsibility
from sayso.claims.claim import Interval

NAME = "airwars.v1"


def assess(
    estimates: Sequence[Estimate], named: int = 0, responsibility: Responsibility | None = None
) -> Outcome:
    """Minimum, maximum and grade; `named` is how many victims are known by name."""
    read = [(e, reading(e)) for e in estimates]
    lows: dict[float, set[str]] = defaultdict(set)
    for estimate, interval in read:
        if interval.low is not None:
            lows[interval.low].add(estimate.source)
    tops = [b for _, i in read for b in (i.low, i.high) if b is not None]
    high = max([*tops, float(named)] if named else tops, default=None)
    low = None if high is None else minimum(lows, named)
    return Outcome(
        low,
        None,
        high,
        open_low=any(i.low is None and i.high is not None for _, i in read),
        open_high=any(i.high is None and i.low is not None for _, i in read),
        grade=grade(estimates, responsibility),
        provisional=sources(estimates) < 2,
    )


def reading(estimate: Estimate) -> Interval:
    """The interval that Airwars reads in an estimate's words."""
    plain = Interval(estimate.low, estimate.high)
    if estimate.high is not None:
        return plain
    if estimate.low is not None and vague.phrase(estimate.words) is None:
        return plain
    return vague.airwars(estimate.words) or plain


def minimum(origins_of: dict[float, set[str]], named: int) -> float | None:
    """What more than half of the origins agree on, else the lowest; never below those named."""
    if not origins_of:
        return named or None
    everyone = set().union(*origins_of.values())
    agreed = [n for n, said_by in origins_of.items() if 2 * len(said_by) > len(everyone)]
    return max(min(agreed or origins_of), named)


def sources(estimates: Sequence[Estimate]) -> int:
    """Independent origins; nameless ones of a party that a named one speaks for add nothing."""
    spoken_for = {e.party for e in estimates if e.established and e.party}
    return len(
        {e.source for e in estimates if e.established or e.party not in spoken_for or not e.party}
    )


def grade(estimates: Sequence[Estimate], responsibility: Responsibility | None) -> str | None:
    """Confirmed, Discounted, Contested, Fair or Weak: the first whose rule holds.

    None without an estimate. Where nothing is known of who did it (`responsibility` None), the
    number of sources decides alone.
    """
    if not estimates:
        return None
    if responsibility is not None:
        if responsibility.admitted:
            return "Confirmed"
        if responsibility.combatants_only:
            return "Discounted"
        if len(responsibility.accused) != 1:
            return "Contested"
    return "Fair" if sources(estimates) > 1 else "Weak"
