"""Full text: claims and documents that hold the words asked for."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from sayso.ledger.dialect import Dialect
from sayso.ledger.filter import Filter, conditions
from sayso.ledger.reading import joined
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import documents as d


@dataclass(frozen=True, slots=True)
class Found:
    """Ids, the best match first, and how many there are in all."""

    ids: tuple[str, ...]
    total: int


def claims_with(
    connection: Connection, dialect: Dialect, words: str, asked: Filter, limit: int | None
) -> Found:
    match = dialect.claims_with(words)
    if match is None:
        return Found((), 0)
    rows = joined().join(match.rows, match.number == c.claims.c.number)
    where = (match.condition, *conditions(asked, dialect))
    total = select(func.count()).select_from(rows).where(*where)
    best = select(c.claims.c.id).select_from(rows).where(*where)
    best = best.order_by(match.rank, c.claims.c.id).limit(limit)
    return Found(tuple(connection.execute(best).scalars()), connection.execute(total).scalar_one())


def documents_with(
    connection: Connection, dialect: Dialect, words: str, limit: int | None
) -> Found:
    """Documents that hold the words in title or text, removed ones apart."""
    match = dialect.documents_with(words)
    if match is None:
        return Found((), 0)
    rows = d.documents.join(match.rows, match.number == d.documents.c.number)
    hidden = select(d.removals.c.document).where(d.removals.c.until.is_(None))
    where = (match.condition, d.documents.c.number.not_in(hidden))
    total = select(func.count()).select_from(rows).where(*where)
    best = select(d.documents.c.id).select_from(rows).where(*where)
    best = best.order_by(match.rank, d.documents.c.id).limit(limit)
    return Found(tuple(connection.execute(best).scalars()), connection.execute(total).scalar_one())
