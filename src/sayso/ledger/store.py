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
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from sqlalchemy import Engine, select

from sayso.claims.report import Reader, Report
from sayso.document.document import Document
from sayso.errors import NoLedger, NotInLedger
from sayso.ledger import adding, deciding, reading, rejected
from sayso.ledger.adding import Added
from sayso.ledger.clock import Clock, now
from sayso.ledger.concluded import Conclusions
from sayso.ledger.dialect import Dialect
from sayso.ledger.filter import Filter
from sayso.ledger.known import Known, known
from sayso.ledger.location import located
from sayso.ledger.rejected import Reject
from sayso.ledger.schema import prepared
from sayso.ledger.tables import documents as d
from sayso.ledger.writer import Holder, Writer
from sayso.review.decision import Decision
from sayso.review.entry import Entry, ReportFacts

T = TypeVar("T")
WAIT = 30.0


class Store:
    """Use `Store.open`. `conclusions` holds voices, questions, incidents and what belongs to them.

    Every method that writes takes the writer's lock for itself, waits up to `wait` seconds for it,
    then raises LedgerBusy; `writing` holds it over many. Every moment is ISO 8601, UTC.
    """

    def __init__(
        self, engine: Engine, dialect: Dialect, where: str, clock: Clock, wait: float
    ) -> None:
        self.where = where
        self._engine, self._dialect, self._clock = engine, dialect, clock
        self._writer = Writer(engine, dialect, clock, wait, where)
        self.conclusions = Conclusions(engine, dialect, self._writer)

    @classmethod
    def open(
        cls, where: str | Path, *, create: bool = True, wait: float = WAIT, clock: Clock = now
    ) -> Self:
        """The ledger at a path or URL ("sqlite:///…"), brought up to date; made where there is none
        and `create` allows it. `wait` is in seconds.

        Raises LedgerError: NoLedger where it is something else, or nothing that may be made;
        LedgerTooNew where a later Sayso made it.
        """
        url, name, dialect = located(where)
        found = dialect.what_is_at(url)
        if found == "other":
            raise NoLedger(name, "not a ledger of Sayso", "give another path")
        if found == "nothing":
            if not create:
                raise NoLedger(name, "no ledger there", "make one with sayso add")
            dialect.create(url)
        engine = dialect.engine(url, wait)
        prepared(engine, dialect, name)
        return cls(engine, dialect, name, clock, wait)

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self.close()

    # Writing

    def writing(self, doing: str) -> AbstractContextManager[None]:
        """Holds the writer's lock over several writes; `doing` is what others are told."""
        return self._writer.held(doing)

    def holder(self) -> Holder | None:
        """Who writes now."""
        return self._writer.holder()

    def add(self, report: Report, *, where: str | None = None, reread: bool = False) -> Added:
        """Takes a report in, all of it or nothing, and lets its claims wait for their blocks.

        A document that is there, removed or purged is left as it is; with `reread`, the claims of
        a reader that had not read it yet become its current ones, and the old ones are kept apart.
        `where` names the record it came from: a reject of that name is forgotten.
        """
        with self._writer.transaction("adding a report") as connection:
            at = self._clock()
            if where is not None:
                rejected.accepted(connection, where)
            return adding.add(connection, self._dialect, report, at, reread)

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

    # Reading

    def has(self, document: str, reader: Reader | None = None) -> bool:
        """Whether a document need not be read: it is there (as read by `reader`, where one is
        given), or was removed or purged."""
        found = self.known(document, reader)
        return found is not None

    def known(self, document: str, reader: Reader | None = None) -> Known | None:
        """ "there", "removed" or "purged"; None where it is not known, or not by that reader."""
        with self._engine.connect() as connection:
            return known(connection, document, reader)

    def documents(self, *, removed: bool = False) -> tuple[ReportFacts, ...]:
        """Every document's facts, by time of publication; `removed` ones too where asked for."""
        with self._engine.connect() as connection:
            return tuple(reading.facts(connection, removed))

    def document(self, identity: str) -> Document:
        """A document with its text. Raises NotInLedger."""
        with self._engine.connect() as connection:
            return self._found(reading.document(connection, identity), identity)

    def report(self, identity: str) -> Report:
        """A document with its current reading. Raises NotInLedger."""
        with self._engine.connect() as connection:
            return self._found(reading.report(connection, identity), identity)

    def entries(self, asked: Filter = Filter()) -> tuple[Entry, ...]:  # noqa: B008 - it is frozen
        """The claims asked for, as read (fold the decisions in), by time of publication, then
        document, then place in the text."""
        return tuple(self.each_entry(asked))

    def each_entry(self, asked: Filter = Filter()) -> Iterator[Entry]:  # noqa: B008 - it is frozen
        """As `entries`, one at a time: for more than fit into memory."""
        with self._engine.connect() as connection:
            yield from reading.entries(connection, self._dialect, asked)

    def entry(self, identity: str) -> Entry:
        """One claim, removed and old ones too. Raises NotInLedger."""
        asked = Filter(claims=(identity,), removed=True, old_readings=True)
        return self._found(next(iter(self.entries(asked)), None), identity)

    def decisions(
        self, *, over: Collection[str] | None = None, as_recorded: str | None = None
    ) -> tuple[Decision, ...]:
        """All decisions in the order in which they came, or those with a target among `over`; with
        `as_recorded`, those that had come by that moment."""
        with self._engine.connect() as connection:
            if over is not None:
                return deciding.over(connection, self._dialect, set(over))
            return deciding.all_decisions(connection, as_recorded)

    def rejects(self) -> tuple[Reject, ...]:
        """What could not be read, by source and record."""
        with self._engine.connect() as connection:
            return rejected.all_rejects(connection)

    def texts(self, documents: Collection[str]) -> dict[str, str]:
        """Document id -> text."""
        asked = select(d.documents.c.id, d.texts.c.body).join_from(d.documents, d.texts)
        asked = asked.where(self._dialect.one_of(d.documents.c.id, documents))
        with self._engine.connect() as connection:
            return {row[0]: row[1] for row in connection.execute(asked)}

    def _found(self, value: T | None, identity: str) -> T:
        if value is None:
            raise NotInLedger(self.where, f"nothing with the id {identity}", "check the id")
        return value
