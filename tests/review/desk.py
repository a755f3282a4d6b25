"""A desk to review at, without a ledger: claims and decisions in memory."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime

from sayso.document.document import Document
from sayso.errors import LedgerBusy, NotInLedger
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.session import Session
from tests.review.world import DOCUMENT, ENTRIES

NOON = datetime(2025, 6, 5, 12, tzinfo=UTC)


class Desk:
    """Keeps what it is told; with `busy`, refuses as a ledger does where somebody else writes."""

    def __init__(self, entries: Sequence[Entry] = ENTRIES, *before: Decision) -> None:
        self._entries, self.kept, self.busy = entries, list(before), False

    def entries(self) -> Sequence[Entry]:
        return self._entries

    def decisions(self) -> Sequence[Decision]:
        return tuple(self.kept)

    def contested(self) -> Collection[str]:
        return ()

    def document(self, id_: str) -> Document:
        if id_ != DOCUMENT.id:
            raise NotInLedger("desk", f"no document {id_}")
        return DOCUMENT

    def claim(self, id_: str) -> str:
        found = [entry.id for entry in self._entries if entry.id.startswith(id_)]
        if len(found) != 1:
            raise NotInLedger("desk", f"no claim {id_}")
        return found[0]

    def decide(self, decision: Decision) -> None:
        if self.busy:
            raise LedgerBusy("desk", "somebody else is writing", "try again")
        self.kept.append(decision)


def session(desk: Desk | None = None, *, author: str = "Mira Lund", alone: bool = False) -> Session:
    """A session whose clock stands still."""
    return Session(desk or Desk(), author, alone=alone, clock=lambda: NOON)
