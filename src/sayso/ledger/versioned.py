"""Documents of one address: as a report was at different times."""

from __future__ import annotations

from sqlalchemy import Connection, and_, exists, func, or_, select

from sayso.ledger.tables import documents as d

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


def later_versions(connection: Connection, since: str, until: str | None) -> dict[str, str]:
    """Documents that came, or were published, in these days (both included) and are not the first
    of their address, with the day on which each came; the last one first."""
    one, other = d.documents.alias(), d.documents.alias()
    said, then = func.coalesce(one.c.published, ""), func.coalesce(other.c.published, "")
    days = [func.substr(day, 1, 10) for day in (one.c.published, one.c.added)]
    before = exists().where(
        other.c.url == one.c.url,
        or_(then < said, and_(then == said, other.c.number < one.c.number)),
        other.c.number.not_in(_HIDDEN),
    )
    asked = select(one.c.id, func.substr(one.c.added, 1, 10)).where(
        or_(*(and_(day >= since[:10], day <= (until or "9")[:10]) for day in days)),
        one.c.number.not_in(_HIDDEN),
        before,
    )
    return {row[0]: row[1] for row in connection.execute(asked.order_by(one.c.number.desc()))}
