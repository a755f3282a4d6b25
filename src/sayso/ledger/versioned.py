"""Documents of one address: as a report was at different times."""

from __future__ import annotations

from sqlalchemy import Column, ColumnElement, Connection, and_, exists, func, or_, select

from sayso.ledger.tables import documents as d

_DAY, _HOUR = len("2025-03-11"), len("2025-03-11T06")
_HIDDEN = select(d.removals.c.document).where(d.removals.c.until.is_(None))


def at_address(connection: Connection, document: str) -> tuple[str, ...]:
    """The documents that have a document's address, it included, in the order of their
    publication, and of what they say they were published at, as they came."""
    one, other = d.documents.alias(), d.documents.alias()
    asked = (
        select(other.c.id)
        .join(one, one.c.url == other.c.url)
        .where(one.c.id == document, other.c.number.not_in(_HIDDEN))
        .order_by(func.coalesce(other.c.published, ""), other.c.number)
    )
    return tuple(connection.execute(asked).scalars())


def later_versions(connection: Connection, since: str, until: str | None) -> dict[str, str | None]:
    """Documents that are not the first of their address and were published in these days (both
    included), or came in these days while an earlier one had been there for an hour; with the day
    on which each came, the last one first; None of what came together, which tells nothing of when
    it changed."""
    one, other = d.documents.alias(), d.documents.alias()
    said, then = func.coalesce(one.c.published, ""), func.coalesce(other.c.published, "")
    is_before = or_(then < said, and_(then == said, other.c.number < one.c.number))
    mine = other.c.url == one.c.url, is_before, other.c.number.not_in(_HIDDEN)
    was_there = func.substr(other.c.added, 1, _HOUR) < func.substr(one.c.added, 1, _HOUR)
    came_alone = exists().where(*mine, was_there)
    asked = select(one.c.id, func.substr(one.c.added, 1, _DAY), came_alone).where(
        or_(
            and_(_within(one.c.published, since, until), exists().where(*mine)),
            and_(_within(one.c.added, since, until), came_alone),
        ),
        one.c.number.not_in(_HIDDEN),
    )
    rows = connection.execute(asked.order_by(one.c.number.desc()))
    return {row[0]: row[1] if row[2] else None for row in rows}


def _within(moment: Column[str], since: str, until: str | None) -> ColumnElement[bool]:
    day = func.substr(moment, 1, _DAY)
    return and_(day >= since[:_DAY], day <= (until or "9")[:_DAY])
