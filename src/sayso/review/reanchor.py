"""Decisions carried over to the claims of a later reader, by the words that they stand on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sayso.review.decide import aimed
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.matching import matches
from sayso.review.standing import in_order, standing


def reanchor(
    decisions: Sequence[Decision], old: Iterable[Entry], new: Iterable[Entry]
) -> tuple[tuple[Decision, ...], tuple[Decision, ...]]:
    """The decisions about `old` claims as decisions about the `new` ones, and those in force for
    which there is no such claim.

    A moved decision keeps author, time, reason and content, and has another id; what took it back
    moves with it. Decisions about other claims are in neither. See `matches` for what goes where.
    """
    before = {entry.id: entry for entry in old}
    after = {entry.id: entry for entry in new}
    ordered = in_order(decisions)
    aims = {target for one in ordered for target in one.targets if target in before}
    aims -= after.keys()
    places: dict[str, str] = matches([before[id_] for id_ in sorted(aims)], after.values())
    moved, lost = _moved(ordered, aims, places)
    in_force = {one.id for one in standing(ordered)}
    return tuple(moved.values()), tuple(one for one in lost if one.id in in_force)


def _moved(
    ordered: Sequence[Decision], aims: set[str], places: Mapping[str, str]
) -> tuple[dict[str, Decision], list[Decision]]:
    """Old decision id -> the moved one; and what can't be moved."""
    moved: dict[str, Decision] = {}
    lost: list[Decision] = []
    rest = [one for one in ordered if one.kind != "undo" and aims.intersection(one.targets)]
    undos = [one for one in ordered if one.kind == "undo"]
    for one in rest:
        targets = [places.get(t) if t in aims else t for t in one.targets]
        if None in targets or len(set(targets)) < len(set(one.targets)):
            lost.append(one)
        else:
            moved[one.id] = aimed(one, [t for t in targets if t is not None])
    while some := [u for u in undos if u.id not in moved and moved.keys() >= set(u.targets)]:
        for one in some:
            moved[one.id] = aimed(one, [moved[t].id for t in one.targets])
    return moved, lost
