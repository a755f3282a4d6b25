"""What reviewers said about groups: what must or can't be put together, whom to rely on, what to
keep in view."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sayso.review.decision import Constraint, Decision
from sayso.review.standing import standing

_OVER: dict[str, tuple[Literal["question", "voice"], bool]] = {
    "same-question": ("question", True),
    "other-question": ("question", False),
    "same-voice": ("voice", True),
    "other-voice": ("voice", False),
}


def constraints(decisions: Sequence[Decision]) -> tuple[Constraint, ...]:
    """One for each pair of claims, by the last decision over it, in the order of the claims' ids;
    `a` is the smaller id."""
    last: dict[tuple[str, str, str], Constraint] = {}
    for one in standing(decisions):
        if one.kind in _OVER and len(one.targets) == 2:
            over, together = _OVER[one.kind]
            a, b = sorted(one.targets)
            last[over, a, b] = Constraint(over, together, a, b)
    return tuple(last[key] for key in sorted(last))


def reliabilities(decisions: Sequence[Decision]) -> dict[str, str]:
    """Name of an outlet or voice -> its letter, A to F, by the last decision over it."""
    last: dict[str, str] = {}
    for one in standing(decisions):
        name = one.what.get("outlet") or one.what.get("voice")
        if one.kind == "reliability" and name and one.what.get("letter"):
            last[name] = one.what["letter"]
    return dict(sorted(last.items()))


def pins(decisions: Sequence[Decision]) -> frozenset[str]:
    """Claims whose questions somebody wants to keep in view."""
    found = (one for one in standing(decisions) if one.kind == "pin")
    return frozenset(target for one in found for target in one.targets)
