"""What was decided about a claim, step by step; and decisions whose claims are gone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.standing import in_order, standing, taken_back

_FREE = ("undo", "reliability", "no-copy")
"""Decisions that are about no claim."""


@dataclass(frozen=True, slots=True)
class Step:
    """One decision; `undone` is the one that took it back, where that is in force."""

    decision: Decision
    undone: Decision | None = None


def history(claim_id: str, decisions: Sequence[Decision]) -> tuple[Step, ...]:
    """Everything that was decided about a claim, the oldest first: also what was taken back, and
    what took it back."""
    ordered, about, found = in_order(decisions), {claim_id}, list[Decision]()
    while more := [
        one for one in ordered if one.id not in about and about.intersection(one.targets)
    ]:
        about |= {one.id for one in more}
        found += more
    back = taken_back(ordered)
    return tuple(Step(one, back.get(one.id)) for one in in_order(found))


def orphans(entries: Iterable[Entry], decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Decisions in force that name a claim which is not there, in order.

    One that was moved to the claims of another reader, word for word, is none.
    """
    found = standing(decisions)
    known = {entry.id for entry in entries} | {
        target for one in found if one.kind == "add" for target in one.targets
    }
    about_claims = [one for one in found if one.kind not in _FREE]
    moved = {_said(one) for one in about_claims if known.issuperset(one.targets)}
    return tuple(
        one for one in about_claims if not known.issuperset(one.targets) and _said(one) not in moved
    )


def _said(one: Decision) -> tuple[str, ...]:
    """A decision but for its targets; a moment to the millisecond and its author tell it from
    others."""
    return one.kind, one.author, one.at, one.reason or "", repr(sorted(one.what.items(), key=str))
