"""What can be asked of a ledger's facts and decisions."""

from __future__ import annotations

from collections.abc import Collection, Generator
from typing import Literal, TypeVar

from sqlalchemy import func, select

from sayso.claims.report import Reader, Report
from sayso.document.document import Document
from sayso.errors import NotInLedger
from sayso.ledger import (
    by_place,
    deciding,
    known,
    originals,
    purging,
    reading,
    rejected,
    removal,
    searching,
)
from sayso.ledger.adding import text_hash
from sayso.ledger.by_place import Placed
from sayso.ledger.filter import Filter
from sayso.ledger.known import Known
from sayso.ledger.opened import Opened
from sayso.ledger.purging import Tombstone
from sayso.ledger.rejected import Reject
from sayso.ledger.removal import Removal
from sayso.ledger.searching import Found
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import conclusions as k
from sayso.ledger.tables import decisions as t
from sayso.ledger.tables import documents as d
from sayso.review.decision import Decision, DecisionKind
from sayso.review.entry import Entry, ReportFacts

T = TypeVar("T")
Ids = Collection[str]
IdKind = Literal["document", "claim", "decision", "voice", "question", "incident"]
_IDS = {
    "document": d.documents.c.id, "claim": c.claims.c.id, "decision": t.decisions.c.id,
    "voice": k.voices.c.id, "question": k.questions.c.id, "incident": k.incidents.c.id,
}  # fmt: skip
STANDING = Filter()


class Facts(Opened):
    """Read only; each answer is as of one moment, whatever is written meanwhile."""

    def has(self, document: str, reader: Reader | None = None) -> bool:
        """Whether a document need not be read: it is there (as read by `reader`, where one is
        given), or was removed or purged."""
        return self.known(document, reader) is not None

    def known(self, document: str, reader: Reader | None = None) -> Known | None:
        """ "there", "removed" or "purged"; None where it is not known, or not by that reader."""
        with self._database.reading() as connection:
            return known.known(connection, document, reader)

    def documents(
        self, *, removed: bool = False, among: Ids | None = None
    ) -> tuple[ReportFacts, ...]:
        """Every document's facts, by time of publication, or those `among` these ids; `removed`
        ones too where asked for."""
        with self._database.reading() as connection:
            return tuple(reading.facts(connection, self._dialect, removed, among))

    def as_they_came(self, documents: Ids) -> tuple[str, ...]:
        """Those of these documents that are there, in the order in which they were added."""
        asked = select(d.documents.c.id).where(self._dialect.one_of(d.documents.c.id, documents))
        with self._database.reading() as connection:
            return tuple(connection.execute(asked.order_by(d.documents.c.number)).scalars())

    def document(self, identity: str) -> Document:
        """A document with its text, also a removed one. Raises NotInLedger."""
        with self._database.reading() as connection:
            return self._found(reading.document(connection, identity), identity)

    def original(self, identity: str) -> bytes | None:
        """What a document came as, byte for byte; None where only its text is kept."""
        with self._database.reading() as connection:
            return originals.original(connection, identity)

    def report(self, identity: str) -> Report:
        """A document with its current reading, also a removed one. Raises NotInLedger."""
        with self._database.reading() as connection:
            return self._found(reading.report(connection, identity), identity)

    def readers(self, identity: str) -> tuple[Reader, ...]:
        """Who has read a document, the current one last."""
        with self._database.reading() as connection:
            return reading.readers(connection, identity)

    def with_text(self, text: str) -> tuple[str, ...]:
        """The documents, removed ones too, that have this very text."""
        asked = select(d.documents.c.id).filter_by(text_sha256=text_hash(text))
        with self._database.reading() as connection:
            return tuple(connection.execute(asked.order_by(d.documents.c.number)).scalars())

    def texts(self, documents: Ids) -> dict[str, str]:
        """Document id -> text."""
        asked = select(d.documents.c.id, d.texts.c.body).join_from(d.documents, d.texts)
        asked = asked.where(self._dialect.one_of(d.documents.c.id, documents))
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(asked)}

    def entries(self, asked: Filter = STANDING) -> tuple[Entry, ...]:
        """The claims asked for, as read (fold the decisions in), by time of publication, then
        document, then place in the text."""
        return tuple(self.each_entry(asked))

    def each_entry(self, asked: Filter = STANDING) -> Generator[Entry, None, None]:
        """As `entries`, one at a time: for more than fit into memory."""
        with self._database.reading() as connection:
            yield from reading.entries(connection, self._dialect, asked)

    def first(self, asked: Filter, limit: int) -> tuple[str, ...]:
        """The ids of the first that `entries` gives, without reading the others."""
        with self._database.reading() as connection:
            found = reading.first_ids(asked, self._dialect, limit)
            return tuple(row[0] for row in connection.execute(found))

    def entry(self, identity: str) -> Entry:
        """One claim, also of a removed document or a replaced reading. Raises NotInLedger."""
        asked = Filter(claims=(identity,), removed=True, old_readings=True)
        return self._found(next(iter(self.entries(asked)), None), identity)

    def count(self, asked: Filter = STANDING) -> int:
        """How many claims there are of those asked for."""
        with self._database.reading() as connection:
            ids = reading.claim_ids(asked, self._dialect).subquery()
            return connection.execute(select(func.count()).select_from(ids)).scalar_one()

    def extent(self) -> tuple[int, ...]:
        """While it is the same, so are the claims that stand: what a page that keeps something
        goes by. Cheaper than any count of claims."""
        r, gone = d.readings.c, d.removals.c
        asked = (
            select(func.count(), func.coalesce(func.max(r.number), 0)).select_from(d.readings),
            select(func.count(), func.count(gone.until)).select_from(d.removals),
        )
        with self._database.reading() as connection:
            return tuple(n for each in asked for n in connection.execute(each).one())

    def claims_by_place(
        self, asked: Filter = STANDING, *, without: Ids = (), limit: int = 2000
    ) -> tuple[Placed, ...]:
        """How many claims name which place, those of most claims first; `without` these claims."""
        with self._database.reading() as connection:
            return by_place.by_place(connection, self._dialect, asked, without, limit)

    def claims_by_document(self, documents: Ids | None = None) -> dict[str, int]:
        """Document id -> how many claims its current reading has, where it has any."""
        with self._database.reading() as connection:
            return reading.claim_counts(connection, self._dialect, documents)

    def search(self, words: str, asked: Filter = STANDING, limit: int | None = 100) -> Found:
        """Ids of the claims that hold all of `words` in content, sentence or speaker, the best
        match first: "words in quotation marks" as they stand, drown* by its beginning. Nothing that
        is typed is an error; where no letter or digit is among it, nothing is found."""
        with self._database.reading() as connection:
            return searching.claims_with(connection, self._dialect, words, asked, limit)

    def search_documents(self, words: str, limit: int | None = 100) -> Found:
        """Ids of the documents that hold all of `words` in title or text, the best match first."""
        with self._database.reading() as connection:
            return searching.documents_with(connection, self._dialect, words, limit)

    def ids(self, kind: IdKind, beginning: str, limit: int = 20) -> tuple[str, ...]:
        """The ids of a kind that begin so, sorted: for ids that are cut short."""
        column = _IDS[kind]
        asked = select(column).where(column >= beginning, column < f"{beginning}\U0010ffff")
        with self._database.reading() as connection:
            return tuple(connection.execute(asked.order_by(column).limit(limit)).scalars())

    def decisions(
        self,
        *,
        over: Ids | None = None,
        as_recorded: str | None = None,
        kind: DecisionKind | None = None,
    ) -> tuple[Decision, ...]:
        """All decisions in the order in which they came, or those with a target among `over`; with
        `as_recorded`, those that had come by that moment; with `kind`, those of it."""
        with self._database.reading() as connection:
            return deciding.decisions(connection, self._dialect, over, as_recorded, kind)

    def rejects(self) -> tuple[Reject, ...]:
        """What could not be read, by source and record."""
        with self._database.reading() as connection:
            return rejected.all_rejects(connection)

    def removals(self) -> tuple[Removal, ...]:
        """Every removal in its order, those that were taken back too."""
        with self._database.reading() as connection:
            return removal.removals(connection)

    def tombstones(self) -> tuple[Tombstone, ...]:
        """What is kept of documents that were purged."""
        with self._database.reading() as connection:
            return purging.tombstones(connection)

    def _found(self, value: T | None, identity: str) -> T:
        if value is None:
            raise NotInLedger(self.where, f"nothing with the id {identity}", "check the id")
        return value
