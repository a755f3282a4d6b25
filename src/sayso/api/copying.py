"""Copies looked for among the documents, and what reviewers said of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.copies.groups import groups
from sayso.copies.shingles import COPY, Shingles, share, shingles
from sayso.copies.sketches import VERSION, near, sketch, stacked
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.decision import Decision
from sayso.review.standing import standing

AT_ONCE = 1000
"""Documents looked for in one step."""
_KEPT = 4000
"""Texts kept as stretches."""


def is_settled(store: Store) -> bool:
    return not store.copies.unsketched(VERSION, 1)


def find_copies(store: Store) -> None:
    """Looks for the copies of documents that are new; where groups change, the questions of their
    claims are worked out again. Each step is saved whole."""
    while new := store.copies.unsketched(VERSION, AT_ONCE):
        _sketch(store, new)
    regroup_copies(store)


def regroup_copies(store: Store) -> None:
    """Groups by the pairs and by what reviewers took out."""
    apart = no_copies(store.decisions(kind="no-copy") + store.decisions(kind="undo"))
    changed = store.copies.regroup(groups(store.copies.shares(), apart))
    if changed:
        entries = store.entries(Filter(documents=changed))
        store.conclusions.soil("question", [entry.id for entry in entries])


def no_copies(decisions: Sequence[Decision]) -> frozenset[str]:
    """Documents that reviewers took out of their group."""
    found = (one for one in standing(decisions) if one.kind == "no-copy")
    return frozenset(target for one in found for target in one.targets)


def _sketch(store: Store, new: Sequence[str]) -> None:
    texts = store.texts(new)
    known: dict[str, Shingles] = {one: shingles(texts[one]) for one in new}
    made = {one: sketch(known[one]) for one in new}
    before = store.copies.sketched(VERSION)
    ids, every = [*before, *new], stacked([*before.values(), *made.values()])
    close = [(ids[a], ids[b]) for a, b in near(every, len(before))]
    shares = {
        (min(a, b), max(a, b)): round(found, 3)
        for a, b, found in _shared(store, close, known)
        if found >= COPY
    }
    store.copies.keep(VERSION, made, shares)


def _shared(
    store: Store, pairs: Sequence[tuple[str, str]], known: dict[str, Shingles]
) -> Iterator[tuple[str, str, float]]:
    """Pairs with the share of their texts, the texts read as they are needed."""
    for a, b in pairs:
        missing = [one for one in (a, b) if one not in known]
        if len(known) > _KEPT:
            known.clear()
            missing = [a, b]
        known.update({one: shingles(text) for one, text in store.texts(missing).items()})
        yield a, b, share(known[a], known[b])
