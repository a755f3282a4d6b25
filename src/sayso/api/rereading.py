"""Documents read again by a newer reader, and decisions carried over to its claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.claims.places.own import own_gazetteer
from sayso.claims.read import reader_of
from sayso.claims.report import Report
from sayso.corpus import read_all
from sayso.document.document import Document
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.questions.profile import content_of
from sayso.reading.model import packaged
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.reanchor import reanchor


@dataclass(frozen=True, slots=True)
class Orphan:
    """A decision about a claim whose words no new claim stands on."""

    decision: Decision
    claim: str
    words: str

    def __str__(self) -> str:
        return f"{self.decision.kind} by {self.decision.author}, claim {self.claim}: “{self.words}”"


@dataclass(frozen=True, slots=True)
class Reread:
    """How many documents were read again, how many decisions carried over, and which were not."""

    documents: int
    carried: int
    orphans: tuple[Orphan, ...]


def reread(store: Store) -> Reread:
    """Reads what this reader has not read yet; each document's new claims take the place of the old
    ones at once, and the decisions about those go over to them."""
    count = carried = 0
    orphans: list[Orphan] = []
    with store.writing("reading again"):
        for _, outcome in read_all(_unread(store), own_gazetteer()):
            if not isinstance(outcome, Report):
                raise outcome
            before = store.entries(Filter(documents=[outcome.document.id], removed=True))
            store.add(outcome, reread=True)
            after = store.entries(Filter(documents=[outcome.document.id], removed=True))
            moved, lost = _carried_over(store, before, after)
            count, carried = count + 1, carried + store.decide(*moved)
            orphans += lost
    return Reread(count, carried, tuple(orphans))


def _unread(store: Store) -> Iterator[Document]:
    reader = reader_of(packaged(1))
    for facts in store.documents():
        if store.known(facts.id, reader) is None:
            yield store.document(facts.id)


def _carried_over(
    store: Store, old: Sequence[Entry], new: Sequence[Entry]
) -> tuple[tuple[Decision, ...], list[Orphan]]:
    """What was decided about the old claims, as decided about the new ones; what couldn't be."""
    words = {entry.id: content_of(entry) for entry in old}
    moved, lost = reanchor(store.decisions(), old, new)
    orphans = [Orphan(one, t, words[t]) for one in lost for t in one.targets if t in words]
    return moved, orphans
