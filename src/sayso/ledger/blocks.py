"""Which blocks each claim falls into, and which of them have to be put together anew.

A claim that is new or was decided on waits until its blocks are worked out; that makes its old and
its new blocks dirty. Whoever regroups a block says so when the conclusions are saved.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal, get_args

from sqlalchemy import Connection, Select, Table, delete, insert, literal, select

from sayso.ledger.dialect import Dialect
from sayso.ledger.tables.claims import claims
from sayso.ledger.tables.conclusions import blocks, dirty, waiting
from sayso.ledger.tables.documents import readings

BlockKind = Literal["voice", "question", "pair", "toll"]
"""Claims that may have one voice; claims whose question is to be found anew, each a block of its
own; claims that are compared where they are alike, or at all events: these two are never dirty."""


def expect(connection: Connection, dialect: Dialect, ids: Collection[str]) -> None:
    """Lets claims wait for their blocks."""
    placed(connection, dialect, ids)
    rows = [{"claim": claim} for claim in sorted(set(ids))]
    if rows:
        connection.execute(insert(waiting), rows)


def waiting_claims(connection: Connection) -> tuple[str, ...]:
    return tuple(connection.execute(select(waiting.c.claim).order_by(waiting.c.claim)).scalars())


def expect_all(connection: Connection) -> None:
    """Lets every current claim wait, as after conclusions were thrown away."""
    current = select(claims.c.id).join(readings, readings.c.number == claims.c.reading)
    current = current.where(readings.c.replaced.is_(None))
    _merge(connection, waiting, ["claim"], current)


def place(
    connection: Connection,
    dialect: Dialect,
    kind: BlockKind,
    keys: Mapping[str, Collection[str]],
) -> None:
    """Puts claims into blocks; where they were and where they are now is dirty."""
    soil(connection, dialect, kind, keys)
    mine = blocks.c.kind == kind, dialect.one_of(blocks.c.claim, keys)
    connection.execute(delete(blocks).where(*mine))
    rows = [
        {"kind": kind, "key": key, "claim": claim}
        for claim, found in keys.items()
        for key in sorted(set(found))
    ]
    if rows:
        connection.execute(insert(blocks), rows)
    soil(connection, dialect, kind, keys)


def placed(connection: Connection, dialect: Dialect, ids: Collection[str]) -> None:
    connection.execute(delete(waiting).where(dialect.one_of(waiting.c.claim, ids)))


def soil(connection: Connection, dialect: Dialect, kind: BlockKind, ids: Collection[str]) -> None:
    """Makes every block of these claims dirty, where blocks of that kind can be."""
    if kind in ("pair", "toll"):
        return
    of = select(literal(kind), blocks.c.key).distinct()
    of = of.where(blocks.c.kind == kind, dialect.one_of(blocks.c.claim, ids))
    _merge(connection, dirty, ["kind", "key"], of)


def leave(connection: Connection, dialect: Dialect, document: int) -> None:
    """Makes every block dirty in which a document has claims."""
    mine = select(claims.c.id).where(claims.c.document == document)
    ids = connection.execute(mine).scalars().all()
    for kind in get_args(BlockKind):
        soil(connection, dialect, kind, ids)


def clean(connection: Connection, dialect: Dialect, kind: BlockKind, keys: Collection[str]) -> None:
    connection.execute(delete(dirty).where(dirty.c.kind == kind, dialect.one_of(dirty.c.key, keys)))


def dirty_keys(connection: Connection, kind: BlockKind) -> tuple[str, ...]:
    found = select(dirty.c.key).where(dirty.c.kind == kind).order_by(dirty.c.key)
    return tuple(connection.execute(found).scalars())


def claims_in(
    connection: Connection, dialect: Dialect, kind: BlockKind, keys: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """Block -> the claims in it, sorted, whether they still stand or not."""
    asked = select(blocks.c.key, blocks.c.claim).order_by(blocks.c.key, blocks.c.claim)
    asked = asked.where(blocks.c.kind == kind, dialect.one_of(blocks.c.key, keys))
    return _grouped(connection, asked)


def keys_of(
    connection: Connection, dialect: Dialect, kind: BlockKind, ids: Collection[str]
) -> dict[str, tuple[str, ...]]:
    """Claim -> the blocks that it falls into, sorted."""
    asked = select(blocks.c.claim, blocks.c.key).order_by(blocks.c.claim, blocks.c.key)
    asked = asked.where(blocks.c.kind == kind, dialect.one_of(blocks.c.claim, ids))
    return _grouped(connection, asked)


def _grouped(connection: Connection, pairs: Select[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for of, member in connection.execute(pairs):
        found.setdefault(of, []).append(member)
    return {of: tuple(members) for of, members in found.items()}


def _merge(connection: Connection, table: Table, names: list[str], rows: Select[Any]) -> None:
    """Inserts the rows that are not there."""
    there = select(*(table.c[name] for name in names))
    connection.execute(insert(table).from_select(names, rows.except_(there)))
