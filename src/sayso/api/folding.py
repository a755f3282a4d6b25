"""Claims as they stand: what was read, with what was decided folded in."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sayso.api import by_reviewers
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.added import added_entry
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.fold import fold

FEW = 500
"""Claims up to which their own decisions are asked for, and not all."""


def folded(store: Store, asked: Filter) -> tuple[Entry, ...]:
    """The claims asked for, folded, in the store's order, then those that reviewers added."""
    if asked.claims is None:
        return (*_read(store, asked), *added(store, asked))
    return _read(store, asked)


def first(store: Store, asked: Filter, limit: int | None) -> tuple[Entry, ...]:
    """As many of `folded`, the others unread."""
    if limit is None:
        return folded(store, asked)
    found = _read(store, Filter(claims=store.first(asked, limit)))
    return found if len(found) == limit else (*found, *added(store, asked))[:limit]


def _read(store: Store, asked: Filter) -> tuple[Entry, ...]:
    """As `folded`, of added ones only those named by id."""
    found = store.entries(asked)
    decisions = _decisions(store, found, asked)
    if not decisions:
        return found
    wanted = {entry.id for entry in found} | set(asked.claims or ())
    return tuple(entry for entry in fold(found, decisions) if entry.id in wanted)


def added(store: Store, asked: Filter) -> tuple[Entry, ...]:
    """The claims asked for that reviewers added, as they stand; oldest first."""
    decisions = store.decisions(kind="add", as_recorded=asked.as_recorded)
    ids = {entry.id for one in decisions if (entry := added_entry(one))}
    if not ids:
        return ()
    gone = set[str]() if asked.removed else {r.document for r in store.removals() if not r.until}
    return tuple(
        entry
        for entry in fold((), over(store, ids))
        if entry.report.id not in gone and by_reviewers.fits(store, entry, asked)
    )


def by_id(store: Store, claims: Collection[str]) -> dict[str, Entry]:
    """The claims of these ids that stand, folded."""
    if not claims:
        return {}
    return {entry.id: entry for entry in folded(store, Filter(claims=claims))}


def _decisions(store: Store, found: Sequence[Entry], asked: Filter) -> tuple[Decision, ...]:
    if asked.as_recorded is not None or len(found) > FEW:
        return store.decisions(as_recorded=asked.as_recorded)
    return over(store, {entry.id for entry in found} | set(asked.claims or ()))


def over(store: Store, ids: Collection[str]) -> tuple[Decision, ...]:
    """The decisions about these claims, and those that took them back, or took that back."""
    targets = set(ids)
    while True:
        found = store.decisions(over=targets)
        more = targets | {decision.id for decision in found}
        if more == targets:
            return found
        targets = more
