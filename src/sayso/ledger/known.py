"""What the ledger knows of a document, before anybody reads it again."""

from __future__ import annotations

from typing import Literal

from sqlalchemy import Connection, exists, select

from sayso.claims.report import Reader
from sayso.ledger.tables import documents as d

Known = Literal["there", "removed", "purged"]


def known(connection: Connection, document: str, reader: Reader | None = None) -> Known | None:
    """None where it is new, or where `reader` has not read it."""
    hidden = exists().where(
        d.removals.c.document == d.documents.c.number, d.removals.c.until.is_(None)
    )
    asked = select(d.documents.c.number, hidden).where(d.documents.c.id == document)
    row = connection.execute(asked).one_or_none()
    if row is None:
        purged = select(d.tombstones.c.at).where(d.tombstones.c.document == document)
        return "purged" if connection.execute(purged).first() else None
    if row[1]:
        return "removed"
    return "there" if reader is None or _read_by(connection, row[0], reader) else None


def _read_by(connection: Connection, document: int, reader: Reader) -> bool:
    asked = (
        select(d.readings.c.number)
        .join(d.readers)
        .where(
            d.readings.c.document == document,
            d.readers.c.name == reader.name,
            d.readers.c.version == reader.version,
            d.readers.c.model_sha256.is_not_distinct_from(reader.model_sha256),
        )
    )
    return connection.execute(asked).first() is not None
