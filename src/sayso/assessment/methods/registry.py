"""The methods by name; a name may leave its version out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from sayso.assessment.methods import acled, airwars, majority, ucdp, weighted_median, whole_range
from sayso.assessment.methods.estimate import Estimate, Outcome
from sayso.assessment.methods.responsibility import Responsibility
from sayso.errors import UsageError

Method = Callable[[Sequence[Estimate]], Outcome]

METHODS: Mapping[str, Method] = {
    whole_range.NAME: whole_range.assess,
    ucdp.NAME: ucdp.assess,
    airwars.NAME: airwars.assess,
    acled.NAME: acled.assess,
    majority.NAME: majority.assess,
    weighted_median.NAME: weighted_median.assess,
}

GRADES: Mapping[str, Callable[[Sequence[Estimate], Responsibility | None], str | None]] = {
    airwars.NAME: airwars.grade,
}
"""How those methods that grade do so."""


def versioned(name: str) -> str:
    """The full name of a method; without a version the newest one.

    Raises UsageError where there is none of that name.
    """
    if name in METHODS:
        return name
    versions = [full for full in METHODS if full.rpartition(".v")[0] == name]
    if not versions:
        known = ", ".join(full.rpartition(".v")[0] for full in METHODS)
        raise UsageError(f"no method {name!r}; there are {known}")
    return max(versions, key=lambda full: int(full.rpartition(".v")[2]))
