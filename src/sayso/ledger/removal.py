"""Documents hidden with a reason, and brought back."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, insert, select, update

from sayso.ledger.blocks import leave
from sayso.ledger.dialect import Dialect
from sayso.ledger.rows import inserted
from sayso.ledger.tables import documents as d


@dataclass(frozen=True, slots=True)
class Removal:
    """A document hidden from `at` until `until` (None: still), by whom and why; moments are ISO
    8601, UTC. `back_author` and `back_reason` are those of its coming back."""

    document: str
    at: str
    author: str
    reason: str
    until: str | None = None
    back_author: str | None = None
    back_reason: str | None = None


def hide(
    connection: Connection, dialect: Dialect, document: int, now: str, author: str, reason: str
) -> bool:
    """Hides a document; False where it is hidden already. Its claims' blocks are dirty then."""
    if _open(connection, document) is not None:
        return False
    row = insert(d.removals).values(document=document, at=now, author=author, reason=reason)
    inserted(connection, row)
    leave(connection, dialect, document)
    return True


def bring_back(
    connection: Connection,
    dialect: Dialect,
    document: int,
    now: str,
    author: str,
    reason: str | None,
) -> bool:
    """Shows a document again; False where it isn't hidden."""
    found = _open(connection, document)
    if found is None:
        return False
    back = {"until": now, "back_author": author, "back_reason": reason}
    connection.execute(update(d.removals).where(d.removals.c.number == found).values(**back))
    leave(connection, dialect, document)
    return True


def removals(connection: Connection) -> tuple[Removal, ...]:
    """Every removal in its order, those that were taken back too."""
    names = ("at", "author", "reason", "until", "back_author", "back_reason")
    asked = select(d.documents.c.id, *(d.removals.c[name] for name in names))
    rows = connection.execute(
        asked.join_from(d.removals, d.documents).order_by(d.removals.c.number)
    )
    return tuple(Removal(*row) for row in rows)


def _open(connection: Connection, document: int) -> int | None:
    mine = d.removals.c.document == document, d.removals.c.until.is_(None)
    number: int | None = connection.execute(select(d.removals.c.number).where(*mine)).scalar()
    return number
