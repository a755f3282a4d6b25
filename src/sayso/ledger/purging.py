"""A document gone for good: its text, its claims and every word that was taken from it.

What stays is a tombstone with its hashes, who, when and why, and the decisions about it without
their words. What was concluded from it loses its words at once, and is put together anew by the
next regrouping.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass, fields

from sqlalchemy import Connection, delete, insert, select

from sayso.ledger import copied, originals, watched
from sayso.ledger.blanking import blank_conclusions, blank_decisions
from sayso.ledger.dialect import Dialect
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import documents as d
from sayso.ledger.tables.housekeeping import backups


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What is kept of a purged document; `at` is ISO 8601, UTC."""

    document: str
    text_sha256: str
    at: str
    author: str
    reason: str


@dataclass(frozen=True, slots=True)
class Purged:
    """So many `claims` are gone. `same_text` are other documents with the same text, which stay,
    and the text with them; `backups` were made before and may still hold it. Where `clean` is
    False, somebody was reading, and the file is free of the words after `Store.forget`."""

    document: str
    claims: int
    same_text: tuple[str, ...]
    backups: tuple[str, ...]
    clean: bool = True


def purge(connection: Connection, dialect: Dialect, grave: Tombstone) -> Purged:
    """Deletes a document with all that came from it. The file is free of its words only when it
    was rebuilt too (`Dialect.forget`)."""
    mine = d.documents.c.id == grave.document
    number = connection.execute(select(d.documents.c.number).where(mine)).scalar_one()
    of = select(c.claims.c.id).where(c.claims.c.document == number)
    claims = set(connection.execute(of).scalars())
    blank_decisions(connection, {*claims, grave.document})
    blank_conclusions(connection, dialect, claims)
    copied.forget(connection, dialect, {grave.document})
    watched.forget(connection, grave.document)
    connection.execute(delete(d.documents).where(mine))
    originals.forget(connection)
    same = select(d.documents.c.id).where(d.documents.c.text_sha256 == grave.text_sha256)
    same_text = tuple(connection.execute(same.order_by(d.documents.c.id)).scalars())
    if not same_text:
        connection.execute(delete(d.texts).where(d.texts.c.sha256 == grave.text_sha256))
    bury(connection, grave)
    dialect.rebuild_index(connection)
    paths = connection.execute(select(backups.c.path).order_by(backups.c.path)).scalars()
    return Purged(grave.document, len(claims), same_text, tuple(paths))


def bury(connection: Connection, grave: Tombstone) -> None:
    """Puts up a tombstone, in place of an earlier one of the same document."""
    mine = d.tombstones.c.document == grave.document
    connection.execute(delete(d.tombstones).where(mine))
    named = dict(zip(_NAMES, astuple(grave), strict=True))
    connection.execute(insert(d.tombstones).values(**named))


def tombstones(connection: Connection) -> tuple[Tombstone, ...]:
    columns = [d.tombstones.c[name] for name in _NAMES]
    rows = connection.execute(select(*columns).order_by(d.tombstones.c.at, columns[0]))
    return tuple(Tombstone(*row) for row in rows)


_NAMES = [field.name for field in fields(Tombstone)]
