"""Claims with what was decided about them folded in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sayso.errors import UsageError
from sayso.review.added import added_entry
from sayso.review.corrections import corrected
from sayso.review.decision import Decision
from sayso.review.entry import Entry, Status
from sayso.review.standing import standing

_VERDICTS = ("accept", "reject", "correct")


def fold(
    entries: Iterable[Entry], decisions: Sequence[Decision], *, author: str | None = None
) -> tuple[Entry, ...]:
    """The entries as they stand, in their order, then the claims that reviewers added, oldest
    decision first; with `author`, by that one's decisions alone.

    Each entry depends on its own decisions only, and on their times, not on the order in which
    they are given. Of several corrections of one field the last counts. A claim is rejected while
    the last verdict on it (accept, reject or correct) rejects it. What is about claims that are
    not there, and corrections that no longer fit, change nothing.
    """
    mine = decisions if author is None else [one for one in decisions if one.author == author]
    found = standing(mine)
    by_claim: dict[str, list[Decision]] = defaultdict(list)
    for one in found:
        for target in dict.fromkeys(one.targets):
            by_claim[target].append(one)
    given = {entry.id: entry for entry in entries}
    more = (entry for entry in _added(found) if entry.id not in given)
    every = {**given, **{entry.id: entry for entry in more}}
    return tuple(_folded(entry, by_claim.get(entry.id, ())) for entry in every.values())


def _added(decisions: Iterable[Decision]) -> Iterator[Entry]:
    for one in decisions:
        if one.kind == "add" and (entry := added_entry(one)):
            yield entry


def _folded(entry: Entry, decisions: Sequence[Decision]) -> Entry:
    if not decisions:
        return entry
    claim, right, verification = entry.claim, False, entry.verification
    for one in decisions:
        if one.kind == "correct":
            try:
                claim, right = corrected(claim, one.what), True
            except UsageError:
                continue
        elif one.kind == "verify":
            verification = one.what.get("verification", verification)
    notes = (one.what.get("text", "") for one in decisions if one.kind == "note")
    return replace(
        entry,
        claim=claim,
        status=_status(entry.status, decisions, right),
        verification=verification,
        notes=(*entry.notes, *filter(None, notes)),
    )


def _status(before: Status, decisions: Sequence[Decision], right: bool) -> Status:
    verdicts = [one.kind for one in decisions if one.kind in _VERDICTS]
    if verdicts and verdicts[-1] == "reject":
        return "rejected"
    if before == "added":
        return "added"
    if right:
        return "corrected"
    return "accepted" if "accept" in verdicts else before
