"""Which decisions stand: those that nobody took back, in the order in which they were made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from sayso.review.decision import Decision


def in_order(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Each once, by time, then id: whoever folds them in whatever order gets the same."""
    return tuple(sorted({one.id: one for one in decisions}.values(), key=_when))


def standing(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those in force, in order, without the undoing ones themselves."""
    ordered = in_order(decisions)
    back = taken_back(ordered)
    return tuple(one for one in ordered if one.kind != "undo" and one.id not in back)


def taken_back(decisions: Iterable[Decision]) -> Mapping[str, Decision]:
    """Decision id -> the one that took it back, of those that were and still are.

    What takes back is settled before what is taken back, so that an undo that was itself undone
    has no force. Undos that take each other back, which no clock allows, have none either.
    """
    undos = {one.id: one for one in in_order(decisions) if one.kind == "undo"}
    open_against: dict[str, int] = defaultdict(int)
    for one in undos.values():
        for target in one.targets:
            open_against[target] += 1
    settled = [one for one in undos.values() if not open_against[one.id]]
    back: dict[str, Decision] = {}
    for one in settled:
        for target in one.targets:
            if one.id not in back:
                back.setdefault(target, one)
            open_against[target] -= 1
            if target in undos and not open_against[target]:
                settled.append(undos[target])
    return back


def moment(at: str) -> datetime:
    """When a decision was made. Raises ValueError where `at` is not ISO 8601; without a zone it
    is UTC."""
    read = datetime.fromisoformat(at)
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


def _when(one: Decision) -> tuple[datetime, str]:
    try:
        return moment(one.at), one.id
    except ValueError:
        return datetime.min.replace(tzinfo=UTC), one.id
