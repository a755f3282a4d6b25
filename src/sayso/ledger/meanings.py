"""What claims say, as vectors of the encoder that questions are found by."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, delete, insert, select

from sayso.ledger.dialect import Dialect
from sayso.ledger.tables.conclusions import meanings


def keep(
    connection: Connection, dialect: Dialect, version: str, vectors: Mapping[str, bytes]
) -> None:
    """Claim id -> its vector, in place of the one it had."""
    forget(connection, dialect, vectors)
    rows = [{"claim": i, "version": version, "vector": v} for i, v in sorted(vectors.items())]
    if rows:
        connection.execute(insert(meanings), rows)


def forget(connection: Connection, dialect: Dialect, claims: Collection[str]) -> None:
    connection.execute(delete(meanings).where(dialect.one_of(meanings.c.claim, claims)))


def kept(
    connection: Connection, dialect: Dialect, version: str, claims: Collection[str]
) -> dict[str, bytes]:
    """Claim id -> its vector, of those that this version of the encoder made."""
    of = meanings.c
    asked = select(of.claim, of.vector)
    asked = asked.where(of.version == version, dialect.one_of(of.claim, claims))
    return {claim: bytes(vector) for claim, vector in connection.execute(asked)}
