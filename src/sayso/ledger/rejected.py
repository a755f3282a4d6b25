"""What could not be taken in, and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from sayso.document.characters import printable
from sayso.ledger.tables.housekeeping import rejects


@dataclass(frozen=True, slots=True)
class Reject:
    """`where` names the file and record, `source` the file alone; `do` is what can be done; `times`
    how often it was tried, `at` the last time (ISO 8601, UTC)."""

    where: str
    source: str
    found: str
    do: str
    at: str
    times: int


def reject(connection: Connection, one: Reject) -> None:
    """Keeps a reject, in place of an earlier one of the same record."""
    where = printable(one.where)
    same = rejects.c.where == where
    before = connection.execute(select(rejects.c.times).where(same)).scalar() or 0
    connection.execute(delete(rejects).where(same))
    connection.execute(
        insert(rejects).values(
            where=where, source=printable(one.source), found=printable(one.found),
            do=printable(one.do), at=one.at, times=before + 1,
        )
    )  # fmt: skip


def all_rejects(connection: Connection) -> tuple[Reject, ...]:
    rows = connection.execute(select(rejects).order_by(rejects.c.source, rejects.c.where))
    return tuple(Reject(**row._mapping) for row in rows)


def accepted(connection: Connection, where: str) -> None:
    """Forgets what was wrong with a record or file that succeeded."""
    connection.execute(delete(rejects).where(rejects.c.where == printable(where)))


def settled(connection: Connection, source: str, failed: Collection[str]) -> None:
    """Forgets the rejects of a source that was tried to its end, but for what `failed` again."""
    still = [printable(where) for where in failed]
    mine = rejects.c.source == printable(source), rejects.c.where.not_in(still)
    connection.execute(delete(rejects).where(*mine))
