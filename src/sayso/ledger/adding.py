"""A report taken in: its document, its text once, its claims with the columns to filter by."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from sqlalchemy import Connection, Table, insert, select, update

from sayso.claims.claim import Attribution
from sayso.claims.report import Reader, Report
from sayso.document.document import Document
from sayso.errors import BadRecord
from sayso.ledger.blocks import expect, leave
from sayso.ledger.codec import to_json
from sayso.ledger.columns import (
    claim_row,
    figure_rows,
    fit,
    indexed,
    place_rows,
    time_rows,
)
from sayso.ledger.dialect import Dialect
from sayso.ledger.known import known
from sayso.ledger.rows import inserted
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import documents as d
from sayso.review.entries import entries_of
from sayso.review.entry import Entry

Outcome = Literal["new", "there", "reread", "removed", "purged"]


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a report: `new`; `there` already, so that nothing was added; `reread` where a
    new reader's claims took the place of the old; `removed` or `purged` before, and so not added.
    """

    document: str
    outcome: Outcome
    claims: int


@dataclass(frozen=True, slots=True)
class Read:
    """What a reading has beside its claims."""

    attributions: tuple[Attribution, ...] = ()
    warnings: tuple[str, ...] = ()


def text_hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def add(connection: Connection, dialect: Dialect, report: Report, now: str, reread: bool) -> Added:
    """Takes a report in, unless it is there, removed or purged. Raises BadRecord."""
    document, found = report.document, known(connection, report.document.id)
    _storable(document)
    if found in ("removed", "purged"):
        return Added(document.id, found, 0)
    if found is None:
        number = add_document(connection, dialect, document, now)
        return Added(document.id, "new", add_reading(connection, dialect, report, number, now))
    if not reread or known(connection, document.id, report.reader):
        return Added(document.id, "there", 0)
    number = connection.execute(select(d.documents.c.number).filter_by(id=document.id)).scalar_one()
    leave(connection, dialect, number)
    return Added(document.id, "reread", add_reading(connection, dialect, report, number, now))


def add_document(connection: Connection, dialect: Dialect, document: Document, now: str) -> int:
    """Takes in a document that is not there, and gives its number."""
    key = text_hash(document.text)
    if connection.execute(select(d.texts.c.sha256).filter_by(sha256=key)).first() is None:
        connection.execute(insert(d.texts).values(sha256=key, body=document.text))
    row = insert(d.documents).values(
        id=document.id,
        text_sha256=key,
        added=now,
        name=fit(document.name),
        external_id=fit(document.external_id),
        title=fit(document.title),
        outlet=fit(document.outlet),
        url=fit(document.url),
        published=fit(document.published),
        credit=fit(document.credit),
        language=fit(document.language),
        original_sha256=fit(document.sha256),
        body=to_json(replace(document, text=""), ascii_only=True),
    )
    number = inserted(connection, row)
    dialect.index_document(connection, number, fit(document.title) or "", document.text)
    return number


def add_reading(
    connection: Connection, dialect: Dialect, report: Report, document: int, now: str
) -> int:
    """Takes in what a reader read in a document, as its current reading; gives how many claims."""
    replaced = d.readings.c.document == document, d.readings.c.replaced.is_(None)
    connection.execute(update(d.readings).where(*replaced).values(replaced=now))
    row = insert(d.readings).values(
        document=document,
        reader=reader_number(connection, report.reader),
        added=now,
        body=to_json(Read(report.attributions, report.warnings)),
    )
    reading = inserted(connection, row)
    entries = tuple({entry.id: entry for entry in entries_of(report, now)}.values())
    _add_claims(connection, dialect, entries, document, reading)
    return len(entries)


def reader_number(connection: Connection, reader: Reader) -> int:
    known = {"name": reader.name, "version": reader.version, "model_sha256": reader.model_sha256}
    number = connection.execute(select(d.readers.c.number).filter_by(**known)).scalar()
    if number is None:
        number = inserted(connection, insert(d.readers).values(**known))
    return int(number)


def _add_claims(
    connection: Connection, dialect: Dialect, entries: Sequence[Entry], document: int, reading: int
) -> None:
    rows = [
        {"document": document, "reading": reading, "position": position, **claim_row(entry)}
        for position, entry in enumerate(entries)
    ]
    if not rows:
        return
    connection.execute(insert(c.claims), rows)
    mine = select(c.claims.c.id, c.claims.c.number).where(c.claims.c.reading == reading)
    number = {row[0]: row[1] for row in connection.execute(mine)}
    dialect.index_claims(
        connection, [{**indexed(row), "number": number[row["id"]]} for row in rows]
    )
    for table, of in ((c.figures, figure_rows), (c.times, time_rows), (c.places, place_rows)):
        _add_details(connection, table, [
            {"claim": number[entry.id], **row} for entry in entries for row in of(entry.claim)
        ])  # fmt: skip
    expect(connection, dialect, list(number))


def _storable(document: Document) -> None:
    """Texts that were received are; those of documents made by hand need not be."""
    try:
        document.text.encode("utf-8")
    except UnicodeEncodeError as error:
        found = f"an unpaired surrogate at character {error.start}, which can't be stored"
        raise BadRecord(document.name, found, "replace it by U+FFFD") from None


def _add_details(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(insert(table), rows)
