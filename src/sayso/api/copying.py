"""Copies looked for among the documents, and what reviewers said of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sayso.copies.groups import groups
from sayso.copies.shingles import COPY, Shingles, share, shingles
from sayso.copies.sketches import VERSION, near, sketch, stacked
from sayso.ledger.copied import Pair
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.decision import Decision
from sayso.review.entry import ReportFacts
from sayso.review.standing import standing
from sayso.views.pages import Copied, CopyGroup

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


def copy_groups(store: Store, document: str | None = None) -> tuple[CopyGroup, ...]:
    """All groups, the largest first, or that of a document; removed reports are left out."""
    group_of = store.copies.group_of()
    if document is not None:
        mine = group_of.get(document)
        group_of = {one: group for one, group in group_of.items() if group == mine}
    shares = store.copies.shares()
    found: dict[str, list[ReportFacts]] = {}
    for facts in store.documents(among=group_of):
        found.setdefault(group_of[facts.id], []).append(facts)
    made = (_group(id_, of, shares) for id_, of in found.items() if len(of) > 1)
    return tuple(sorted(made, key=lambda group: (-len(group.copies), group.id)))


def _group(id_: str, of: Sequence[ReportFacts], shares: Mapping[Pair, float]) -> CopyGroup:
    """The earliest first; among those of one moment, who credits nobody."""
    ordered = sorted(of, key=lambda one: (one.published or "~", one.credit is not None, one.id))
    first, *rest = ordered
    return CopyGroup(id_, (Copied(first), *(_copied(one, ordered, shares) for one in rest)))


def _copied(
    one: ReportFacts, others: Sequence[ReportFacts], shares: Mapping[Pair, float]
) -> Copied:
    near = {
        other.id: shares.get((min(one.id, other.id), max(one.id, other.id)), 0.0)
        for other in others
        if other.id != one.id
    }
    best = max(others, key=lambda other: near.get(other.id, -1.0))
    return Copied(one, near[best.id], best.outlet or best.name)
