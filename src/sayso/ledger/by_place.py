"""How many claims name which place, counted in the database."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from sayso.ledger.dialect import Dialect
from sayso.ledger.filter import Filter, conditions
from sayso.ledger.reading import joined
from sayso.ledger.tables import claims as c


@dataclass(frozen=True, slots=True)
class Placed:
    """`sample` is the id of a claim that names the place: where it lies stands there."""

    name: str
    country: str | None
    claims: int
    sample: str


def by_place(
    connection: Connection, dialect: Dialect, asked: Filter, without: Collection[str], limit: int
) -> tuple[Placed, ...]:
    """Places that could be told, those of most claims first; `without` these claims."""
    # By another name, since a filter by place looks into the table too.
    named = c.places.alias()
    p, id_ = named.c, c.claims.c.id
    count = func.count(func.distinct(p.claim))
    found = select(p.name, p.country, count, func.min(id_))
    found = found.select_from(joined().join(named, p.claim == c.claims.c.number))
    found = found.where(p.geonames_id.is_not(None), *conditions(asked, dialect))
    if without:
        found = found.where(~dialect.one_of(id_, without))
    found = found.group_by(p.name, p.country).order_by(count.desc(), p.name, p.country)
    return tuple(Placed(*row) for row in connection.execute(found.limit(limit)))
