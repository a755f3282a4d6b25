"""Documents as they came: kept packed under their hash, and gone with the last that came so."""

from __future__ import annotations

import hashlib
import zlib

from sqlalchemy import Connection, delete, insert, select

from sayso.ledger.tables import documents as d
from sayso.ledger.tables.originals import originals


def keep(connection: Connection, data: bytes) -> None:
    key = hashlib.sha256(data).hexdigest()
    if connection.execute(select(originals.c.size).filter_by(sha256=key)).first() is None:
        row = {"sha256": key, "size": len(data), "packed": zlib.compress(data)}
        connection.execute(insert(originals).values(**row))


def original(connection: Connection, document: str) -> bytes | None:
    """What a document came as; None where only its text is kept."""
    asked = select(originals.c.packed).join(
        d.documents, d.documents.c.original_sha256 == originals.c.sha256
    )
    packed = connection.execute(asked.where(d.documents.c.id == document)).scalar()
    return None if packed is None else zlib.decompress(packed)


def forget(connection: Connection) -> None:
    """Deletes what no document came as."""
    used = select(d.documents.c.original_sha256).where(d.documents.c.original_sha256.is_not(None))
    connection.execute(delete(originals).where(originals.c.sha256.not_in(used)))


def damaged(connection: Connection) -> list[str]:
    """The hashes whose bytes are others."""
    found = []
    for key in connection.execute(select(originals.c.sha256)).scalars().all():
        packed = connection.execute(select(originals.c.packed).filter_by(sha256=key)).scalar_one()
        try:
            sound = hashlib.sha256(zlib.decompress(packed)).hexdigest() == key
        except zlib.error:
            sound = False
        found += [] if sound else [key]
    return found
