"""Looking after a ledger: documents hidden or gone for good, checks, copies."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, select

from sayso.errors import NotInLedger
from sayso.ledger import checking, purging, removal
from sayso.ledger.checking import Problem
from sayso.ledger.clock import Clock
from sayso.ledger.database import Database
from sayso.ledger.facts import Facts
from sayso.ledger.known import known
from sayso.ledger.purging import Purged, Tombstone
from sayso.ledger.tables import documents as d
from sayso.ledger.writer import Writer


class Upkeep(Facts):
    """All that changes which facts stand, or proves that they do."""

    def __init__(self, database: Database, clock: Clock, wait: float) -> None:
        super().__init__(database, clock, wait)
        self._writer = Writer(database, clock, wait)

    def remove(self, document: str, author: str, reason: str) -> bool:
        """Hides a document, with its claims; False where it is hidden already. The blocks of its
        claims are dirty then. Raises NotInLedger."""
        with self._writer.transaction("removing a document") as connection:
            number, _ = self._row(connection, document)
            now = self._clock()
            return removal.hide(connection, self._dialect, number, now, author, reason)

    def bring_back(self, document: str, author: str, reason: str | None = None) -> bool:
        """Shows a removed document again; False where it isn't hidden. Raises NotInLedger."""
        with self._writer.transaction("bringing a document back") as connection:
            number, _ = self._row(connection, document)
            now = self._clock()
            return removal.bring_back(connection, self._dialect, number, now, author, reason)

    def purge(self, document: str, author: str, reason: str) -> Purged:
        """Deletes a document for good: text, claims, index, words in decisions and conclusions. A
        tombstone with its hashes stays, and it is never taken in again. `reason` is kept: it should
        not quote the text. Raises NotInLedger."""
        with self._writer.held("purging a document"):
            with self._writer.transaction("purging a document") as connection:
                _, text = self._row(connection, document)
                grave = Tombstone(document, text, self._clock(), author, reason)
                purged = purging.purge(connection, self._dialect, grave)
            return replace(purged, clean=self.forget())

    def inter(self, grave: Tombstone) -> None:
        """Purges what was purged elsewhere; where it isn't there, only puts up the tombstone. The
        file is free of its words after `forget`."""
        with self._writer.transaction("purging a document") as connection:
            if known(connection, grave.document) in ("there", "removed"):
                purging.purge(connection, self._dialect, grave)
            else:
                purging.bury(connection, grave)

    def forget(self) -> bool:
        """Leaves no byte of what was deleted in the ledger's files; False where somebody who reads
        keeps an older state alive: try again when they have finished."""
        with self._writer.held("clearing out what was deleted"), self._database.told():
            return self._dialect.forget(self._database.engine)

    def check(self) -> tuple[Problem, ...]:
        """Everything that is wrong: anchors that miss their words, hashes, missing rows, damaged
        pages, an index out of step. Nothing is, where it is empty."""
        with self._database.reading() as connection:
            found = list(checking.problems(connection, self._dialect))
        with self._database.writing() as connection:
            damage = self._dialect.index_problems(connection)
            connection.rollback()  # looking at an index is a write, of which nothing should stay
        return (*found, *(Problem("database", one) for one in damage))

    def _row(self, connection: Connection, document: str) -> tuple[int, str]:
        asked = select(d.documents.c.number, d.documents.c.text_sha256)
        row = connection.execute(asked.where(d.documents.c.id == document)).one_or_none()
        if row is None:
            raise NotInLedger(self.where, f"no document with the id {document}", "check the id")
        return row[0], row[1]
