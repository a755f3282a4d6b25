"""What claims say, as vectors of the encoder that questions are found by, and when and where."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select

from sayso.ledger.dialect import Dialect
from sayso.ledger.tables.conclusions import meanings


@dataclass(frozen=True, slots=True)
class Meaning:
    """A claim's vector, the stretch of time in which it meets others, and the report it is in."""

    vector: bytes
    window: str
    report: str


def keep(
    connection: Connection, dialect: Dialect, version: str, found: Mapping[str, Meaning]
) -> None:
    """Claim id -> its meaning, in place of the one it had."""
    forget(connection, dialect, found)
    rows = [
        {"claim": i, "version": version, "window": m.window, "report": m.report, "vector": m.vector}
        for i, m in sorted(found.items())
    ]
    if rows:
        connection.execute(insert(meanings), rows)


def forget(connection: Connection, dialect: Dialect, claims: Collection[str]) -> None:
    connection.execute(delete(meanings).where(dialect.one_of(meanings.c.claim, claims)))


def kept(
    connection: Connection, dialect: Dialect, version: str, claims: Collection[str]
) -> dict[str, Meaning]:
    """Claim id -> its meaning, of those whose vector this version of the encoder made."""
    of = meanings.c
    asked = select(of.claim, of.vector, of.window, of.report)
    asked = asked.where(of.version == version, dialect.one_of(of.claim, claims))
    return {claim: Meaning(bytes(v), *rest) for claim, v, *rest in connection.execute(asked)}


def within(connection: Connection, version: str, window: str) -> Iterator[tuple[str, Meaning]]:
    """Claims of one window with their meanings, by claim."""
    of = meanings.c
    asked = select(of.claim, of.vector, of.window, of.report).order_by(of.claim)
    asked = asked.where(of.version == version, of.window == window)
    for claim, vector, *rest in connection.execute(asked):
        yield claim, Meaning(bytes(vector), *rest)


def outdated(connection: Connection, version: str) -> tuple[str, ...]:
    """Claims whose vectors another version of the encoder made."""
    of = meanings.c
    least, most = connection.execute(select(func.min(of.version), func.max(of.version))).one()
    if {least, most} <= {None, version}:
        return ()
    asked = select(of.claim).where(of.version != version).order_by(of.claim)
    return tuple(connection.execute(asked).scalars())
