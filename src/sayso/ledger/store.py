"""The ledger's store: facts, decisions and conclusions in one place, for many processes at once.

    with Store.open("ledger.db") as store:
        with store.writing("adding reports"):
            for document in documents:
                if not store.has(document.id):
                    store.add(read_document(document))
        store.entries(Filter(country="Lassany", figures=True))

Any number of processes read while one writes; a second writer waits, then is told who writes.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager

from sayso.claims.report import Report
from sayso.ledger import adding, deciding, originals, rejected
from sayso.ledger.adding import Added
from sayso.ledger.clock import Clock
from sayso.ledger.concluded import Conclusions
from sayso.ledger.copying import Copying
from sayso.ledger.copyings import Copyings
from sayso.ledger.database import Database
from sayso.ledger.rejected import Reject
from sayso.ledger.watched import Watched
from sayso.ledger.writer import Holder
from sayso.review.decision import Decision


class Store(Copying):
    """Use `Store.open`. `conclusions` holds voices, questions, incidents and what belongs to them.

    Every method that writes takes the writer's lock for itself, waits up to `wait` seconds for it,
    then raises LedgerBusy; `writing` holds it over many. Every moment is ISO 8601, UTC. Whatever
    goes wrong with the database is a LedgerError.
    """

    def __init__(self, database: Database, clock: Clock, wait: float) -> None:
        super().__init__(database, clock, wait)
        self.conclusions = Conclusions(database, self._writer)
        self.copies = Copyings(database, self._writer)
        self.watched = Watched(database, self._writer)

    def writing(self, doing: str) -> AbstractContextManager[None]:
        """Holds the writer's lock over several writes; `doing` is what others are told."""
        return self._writer.held(doing)

    def holder(self) -> Holder | None:
        """Who writes now."""
        return self._writer.holder()

    def add(
        self,
        report: Report,
        *,
        where: str | None = None,
        reread: bool = False,
        original: bytes | None = None,
    ) -> Added:
        """Takes a report in, all of it or nothing, and lets its claims wait for their blocks.

        A document that is there, removed or purged is left as it is; with `reread`, the claims of
        a reader that had not read it yet become its current ones, and the old ones are kept apart.
        `where` names the record it came from: a reject of that name is forgotten. `original` is
        what the document came as; its hash is the document's `sha256`.
        """
        with self._writer.transaction("adding a report") as connection:
            at = self._clock()
            if where is not None:
                rejected.accepted(connection, where)
            added = adding.add(connection, self._dialect, report, at, reread)
            if original is not None and added.outcome == "new":
                originals.keep(connection, original)
            return added

    def add_all(self, reports: Iterable[Report]) -> Iterator[Added]:
        """Takes reports in one by one as they come, each a transaction, under one lock."""
        with self.writing("adding reports"):
            for report in reports:
                yield self.add(report)

    def reject(self, where: str, found: str, do: str = "", *, source: str | None = None) -> None:
        """Keeps that a record could not be read: its name ("reports.jsonl, line 3"), what was found
        and what to do. `source` is the file it is in, by default `where` itself."""
        with self._writer.transaction("noting a reject") as connection:
            one = Reject(where, source or where, found, do, self._clock(), 1)
            rejected.reject(connection, one)

    def settled(self, source: str, failed: Collection[str] = ()) -> None:
        """A source was tried to its end: forgets its rejects but those that `failed` again."""
        with self._writer.transaction("settling rejects") as connection:
            rejected.settled(connection, source, failed)

    def decide(self, *decisions: Decision) -> int:
        """Keeps decisions, all or none; gives how many of them are new. The claims they are about
        wait for their blocks again."""
        with self._writer.transaction("deciding") as connection:
            at = self._clock()
            return sum(deciding.append(connection, self._dialect, one, at) for one in decisions)
