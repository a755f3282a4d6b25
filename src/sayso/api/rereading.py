"""Documents read again by a newer reader, and decisions carried over to its claims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.claims.claim import Claim
from sayso.claims.places.own import own_gazetteer
from sayso.claims.report import Reader, Report
from sayso.corpus import read_all
from sayso.document.document import Document
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.reading.model import packaged
from sayso.review.decide import decision
from sayso.review.decision import Decision
from sayso.review.standing import standing

SHARED = 0.5
"""The part of both claims' words that has to be the same for a decision to be carried over."""


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
            new, lost = _carried_over(store, [entry.claim for entry in before], outcome.claims)
            count, carried = count + 1, carried + store.decide(*new)
            orphans += lost
    return Reread(count, carried, tuple(orphans))


def _unread(store: Store) -> Iterator[Document]:
    manifest = packaged(1).manifest
    reader = Reader(manifest["name"], manifest["version"], manifest["sha256"]["reader.onnx"])
    for facts in store.documents():
        if store.known(facts.id, reader) is None:
            yield store.document(facts.id)


def _carried_over(
    store: Store, old: Sequence[Claim], new: Sequence[Claim]
) -> tuple[list[Decision], list[Orphan]]:
    """What was decided about the old claims, as decided about the new ones; what couldn't be."""
    by_id = {claim.id: claim for claim in old}
    heirs = {claim.id: _heir(claim, new) for claim in old}
    carried, orphans = [], []
    for one in standing(store.decisions()):
        mine = [target for target in one.targets if target in by_id]
        lost = [target for target in mine if heirs[target] is None]
        orphans += [Orphan(one, claim, _words(by_id[claim])) for claim in lost]
        targets = [heirs.get(target) or target for target in one.targets]
        if mine and not lost and one.kind not in ("undo", "add") and targets != list(one.targets):
            made = decision(one.kind, targets, one.author, one.at, one.reason, one.what)
            carried.append(made)
    return carried, orphans


def _heir(claim: Claim, new: Sequence[Claim]) -> str | None:
    """The new claim that stands on the same words; of several, the one that shares most."""
    here = _places(claim)
    shared = [(len(here & _places(one)) / len(here | _places(one)), one.id) for one in new]
    best, id_ = max(shared, default=(0.0, ""))
    return id_ if best >= SHARED else None


def _places(claim: Claim) -> set[int]:
    return {at for span in claim.content for at in range(span.start, span.end)}


def _words(claim: Claim) -> str:
    return " … ".join(span.text for span in claim.content)
