"""What the ledger keeps of copies: a sketch of each text, pairs with their evidence, groups."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection, and_, delete, func, insert, or_, select

from sayso.ledger.dialect import Dialect
from sayso.ledger.tables import documents as d
from sayso.ledger.tables.copies import groups, pairs, sketches

Pair = tuple[str, str]


def unsketched(connection: Connection, version: str, limit: int | None = None) -> tuple[str, ...]:
    """Documents without a sketch of this version, sorted."""
    known = select(sketches.c.document).where(sketches.c.version == version)
    asked = select(d.documents.c.id).where(d.documents.c.id.not_in(known))
    return tuple(connection.execute(asked.order_by(d.documents.c.id).limit(limit)).scalars())


def sketched(connection: Connection, version: str) -> dict[str, bytes]:
    """Document -> its sketch, by document."""
    asked = select(sketches.c.document, sketches.c.sketch).where(sketches.c.version == version)
    rows = connection.execute(asked.order_by(sketches.c.document))
    return {document: bytes(sketch) for document, sketch in rows}


def keep(
    connection: Connection,
    dialect: Dialect,
    version: str,
    made: Mapping[str, bytes],
    shares: Mapping[Pair, float],
) -> None:
    """Sketches in place of those there were, with the pairs that they led to."""
    forget(connection, dialect, made)
    rows = [{"document": i, "version": version, "sketch": s} for i, s in sorted(made.items())]
    if rows:
        connection.execute(insert(sketches), rows)
    found = [{"a": a, "b": b, "share": share} for (a, b), share in sorted(shares.items())]
    if found:
        connection.execute(insert(pairs), found)


def forget(connection: Connection, dialect: Dialect, documents: Collection[str]) -> None:
    connection.execute(delete(sketches).where(dialect.one_of(sketches.c.document, documents)))
    mine = or_(dialect.one_of(pairs.c.a, documents), dialect.one_of(pairs.c.b, documents))
    connection.execute(delete(pairs).where(mine))
    connection.execute(delete(groups).where(dialect.one_of(groups.c.document, documents)))


def shares(connection: Connection) -> dict[Pair, float]:
    """All pairs, sorted."""
    asked = select(pairs.c.a, pairs.c.b, pairs.c.share).order_by(pairs.c.a, pairs.c.b)
    return {(a, b): share for a, b, share in connection.execute(asked)}


def group_of(
    connection: Connection, dialect: Dialect, documents: Collection[str] | None = None
) -> dict[str, str]:
    """Document -> its group, of those that are in one."""
    asked = select(groups.c.document, groups.c.group)
    if documents is not None:
        asked = asked.where(dialect.one_of(groups.c.document, documents))
    return {row[0]: row[1] for row in connection.execute(asked)}


def regroup(connection: Connection, dialect: Dialect, found: Iterable[tuple[str, ...]]) -> set[str]:
    """Groups in place of those there were; gives the documents whose group is another one."""
    before = group_of(connection, dialect)
    now = {document: group[0] for group in found for document in group}
    changed = {each for each in {*before, *now} if before.get(each) != now.get(each)}
    connection.execute(delete(groups).where(dialect.one_of(groups.c.document, changed)))
    rows = [{"document": each, "group": now[each]} for each in sorted(changed) if each in now]
    if rows:
        connection.execute(insert(groups), rows)
    return changed


def members(connection: Connection, group: str) -> tuple[str, ...]:
    asked = select(groups.c.document).where(groups.c.group == group)
    return tuple(connection.execute(asked.order_by(groups.c.document)).scalars())


def latest_versions(
    connection: Connection, dialect: Dialect, documents: Collection[str]
) -> dict[str, str]:
    """Document -> the last of those that have its address and its text, where that isn't itself."""
    one, other = d.documents.alias(), d.documents.alias()
    mine, theirs = groups.alias(), groups.alias()
    said, then = func.coalesce(one.c.published, ""), func.coalesce(other.c.published, "")
    hidden = select(d.removals.c.document).where(d.removals.c.until.is_(None))
    asked = (
        select(one.c.id, other.c.id)
        .join(mine, mine.c.document == one.c.id)
        .join(theirs, theirs.c.group == mine.c.group)
        .join(other, and_(other.c.id == theirs.c.document, other.c.url == one.c.url))
        .where(
            dialect.one_of(one.c.id, documents),
            or_(then > said, and_(then == said, other.c.number > one.c.number)),
            other.c.number.not_in(hidden),
        )
        .order_by(then, other.c.number)
    )
    return {row[0]: row[1] for row in connection.execute(asked)}
