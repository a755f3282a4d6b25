"""Rows of the ledger back as documents, claims and entries."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, FromClause, Select, func, select

from sayso.claims.claim import Claim
from sayso.claims.report import Reader, Report
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.ledger.adding import Read
from sayso.ledger.codec import from_json
from sayso.ledger.dialect import Dialect
from sayso.ledger.filter import Filter, conditions
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import documents as d
from sayso.review.entry import Entry, ReportFacts

_FACTS = (
    d.documents.c.id, d.documents.c.name, d.documents.c.title, d.documents.c.outlet,
    d.documents.c.url, d.documents.c.published, d.documents.c.credit, d.documents.c.language,
)  # fmt: skip
_ENTRY = (
    c.claims.c.body, c.claims.c.sentence_start, c.claims.c.sentence, d.readings.c.added,
    d.readers.c.name.label("reader"), *_FACTS,
)  # fmt: skip
_DATED = d.documents.c.published.is_(None), d.documents.c.published, d.documents.c.id
_ORDER = (*_DATED, d.readings.c.number, c.claims.c.position)
"""By time of publication, then place in the text: not by when a report came in."""


def joined() -> FromClause:
    """Claims with their documents, readings and readers."""
    return (
        c.claims.join(d.readings, d.readings.c.number == c.claims.c.reading)
        .join(d.documents, d.documents.c.number == c.claims.c.document)
        .join(d.readers, d.readers.c.number == d.readings.c.reader)
    )


def entries(connection: Connection, dialect: Dialect, asked: Filter) -> Iterator[Entry]:
    rows = select(*_ENTRY).select_from(joined()).where(*conditions(asked, dialect))
    shared: dict[str, ReportFacts] = {}
    for row in connection.execute(rows.order_by(*_ORDER)):
        yield _entry(row, shared)


def first_ids(asked: Filter, dialect: Dialect, limit: int) -> Select[str]:
    """In the order of `entries`."""
    return claim_ids(asked, dialect).order_by(*_ORDER).limit(limit)


def claim_ids(asked: Filter, dialect: Dialect) -> Select[str]:
    return select(c.claims.c.id).select_from(joined()).where(*conditions(asked, dialect))


def readers(connection: Connection, identity: str) -> tuple[Reader, ...]:
    """Who has read a document, the current one last."""
    names = ("name", "version", "model_sha256")
    asked = select(*(d.readers.c[name] for name in names)).join_from(d.readings, d.readers)
    asked = asked.join(d.documents).where(d.documents.c.id == identity)
    rows = connection.execute(asked.order_by(d.readings.c.number))
    return tuple(Reader(*row) for row in rows)


def claim_counts(
    connection: Connection, dialect: Dialect, documents: Collection[str] | None
) -> dict[str, int]:
    """Document id -> how many claims its current reading has."""
    asked = select(d.documents.c.id, func.count()).select_from(joined())
    asked = asked.where(d.readings.c.replaced.is_(None)).group_by(d.documents.c.id)
    if documents is not None:
        asked = asked.where(dialect.one_of(d.documents.c.id, documents))
    return {row[0]: row[1] for row in connection.execute(asked)}


def _entry(row: Sequence[Any], shared: dict[str, ReportFacts]) -> Entry:
    body, start, sentence, added, reader, *facts = row
    report = shared.get(facts[0]) or shared.setdefault(facts[0], ReportFacts(*facts))
    at = int(start)
    span = Span(at, at + len(sentence), sentence)
    return Entry(from_json(Claim, body), report, span, added, reader)


def facts(
    connection: Connection, dialect: Dialect, removed: bool, among: Collection[str] | None
) -> Iterator[ReportFacts]:
    """Every document's facts, by time of publication; with `among`, of those ids."""
    rows = select(*_FACTS).order_by(*_DATED)
    if among is not None:
        rows = rows.where(dialect.one_of(d.documents.c.id, among))
    if not removed:
        hidden = select(d.removals.c.document).where(d.removals.c.until.is_(None))
        rows = rows.where(d.documents.c.number.not_in(hidden))
    for row in connection.execute(rows):
        yield ReportFacts(*row)


def document(connection: Connection, identity: str) -> Document | None:
    asked = select(d.documents.c.body, d.texts.c.body).join_from(d.documents, d.texts)
    row = connection.execute(asked.where(d.documents.c.id == identity)).one_or_none()
    return replace(from_json(Document, row[0]), text=row[1]) if row else None


def report(connection: Connection, identity: str) -> Report | None:
    """A document with its current reading."""
    found = document(connection, identity)
    if found is None:
        return None
    asked = (
        select(d.readings.c.number, d.readings.c.body, d.readers)
        .join_from(d.documents, d.readings)
        .join(d.readers)
        .where(d.documents.c.id == identity, d.readings.c.replaced.is_(None))
    )
    row = connection.execute(asked).one()
    bodies = select(c.claims.c.body).where(c.claims.c.reading == row[0])
    claims = connection.execute(bodies.order_by(c.claims.c.position)).scalars()
    read = from_json(Read, row[1])
    return Report(
        found,
        read.attributions,
        tuple(from_json(Claim, body) for body in claims),
        Reader(row.name, row.version, row.model_sha256),
        read.warnings,
    )
