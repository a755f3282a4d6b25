"""The claims that an address asks for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

from sayso.api.asked import asked_for
from sayso.api.by_reviewers import says
from sayso.api.folding import added, folded
from sayso.api.ledger import Ledger
from sayso.errors import UsageError
from sayso.review.added import added_entry
from sayso.review.entry import Entry, Status
from sayso.web.asked import wanted


def found(ledger: Ledger, asked: Mapping[str, str], limit: int | None = None) -> tuple[Entry, ...]:
    """As `Ledger.search` finds them, with the `status` that the address names. Raises UsageError.

    Few claims have been decided on: those are asked for by name, never all others with them.
    """
    words, status = asked.get("q", ""), asked.get("status")
    if not status:
        return ledger.search(words, limit=limit, **wanted(asked))
    if status not in get_args(Status):
        expected = ", ".join(get_args(Status))
        raise UsageError(f"status: found {status[:40]}; expected {expected}")
    reviewed = {target for one in ledger.decisions() for target in one.targets}
    if status == "machine":
        enough = None if limit is None else limit + len(reviewed)
        listed = ledger.search(words, limit=enough, **wanted(asked))
    else:
        listed = _reviewed(ledger, asked, words, reviewed)
    return tuple(one for one in listed if one.status == status)[:limit]


def _reviewed(
    ledger: Ledger, asked: Mapping[str, str], words: str, reviewed: set[str]
) -> tuple[Entry, ...]:
    """Of the claims that somebody decided on and of those that reviewers added."""
    store, said = ledger.store, bool(words.strip())
    filter_ = asked_for(store, **wanted(asked))
    ours = tuple(one for one in added(store, filter_) if not said or says(one, words))
    theirs = replace(filter_, claims=reviewed - _added(ledger))
    if said:
        theirs = replace(theirs, claims=store.search(words, theirs, limit=None).ids)
    return (*ours, *folded(store, theirs))


def _added(ledger: Ledger) -> set[str]:
    made = (added_entry(one) for one in ledger.store.decisions(kind="add"))
    return {one.id for one in made if one}
