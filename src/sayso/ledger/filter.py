"""Which claims are asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, and_, exists, or_, select

from sayso.claims.claim import Certainty, Frame, Stance
from sayso.ledger.clock import moment
from sayso.ledger.dialect import Dialect
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import conclusions as k
from sayso.ledger.tables import documents as d

Bool = ColumnElement[bool]
_AFTER = "~"
"""Sorts after whatever may follow a day in a date-time."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Every field that is given must hold; by default, all that is current and not removed.

    `claims`, `documents`, `voices`, `questions` and `incidents` are ids; `speaker` to `unit` and
    `outlet` are exact. `low` and `high`: a figure of the claim may lie between them. `since` and
    `until`: published from that day to that (ISO dates, both included). `begin` and `end`: a time
    in the claim touches these days. `added_since`: taken in at that moment or later.
    `as_recorded`: as the ledger stood at that moment (of a day: at its end). `removed` takes
    removed documents in too, `old_readings` the claims of readers since replaced.
    """

    claims: Collection[str] | None = None
    documents: Collection[str] | None = None
    voices: Collection[str] | None = None
    questions: Collection[str] | None = None
    incidents: Collection[str] | None = None
    speaker: str | None = None
    party: str | None = None
    anonymous: bool | None = None
    event: str | None = None
    stance: Stance | None = None
    certainty: Certainty | None = None
    frame: Frame | None = None
    place: str | None = None
    country: str | None = None
    unit: str | None = None
    low: float | None = None
    high: float | None = None
    figures: bool | None = None
    outlet: str | None = None
    since: str | None = None
    until: str | None = None
    begin: str | None = None
    end: str | None = None
    added_since: str | None = None
    as_recorded: str | None = None
    removed: bool = False
    old_readings: bool = False


def conditions(asked: Filter, dialect: Dialect) -> list[Bool]:
    """What holds of the rows asked for, over claims joined with documents and readings."""
    return [
        *_standing(asked),
        *_named(asked, dialect),
        *_equal(asked),
        *_published(asked),
        *_figures(asked),
        *_when(asked),
        *_where(asked),
    ]


def _standing(asked: Filter) -> Iterator[Bool]:
    gone = d.removals.c.document == d.documents.c.number
    if asked.as_recorded is None:
        if not asked.old_readings:
            yield d.readings.c.replaced.is_(None)
        if not asked.removed:
            yield ~exists().where(gone, d.removals.c.until.is_(None))
        return
    at = moment(asked.as_recorded)
    yield d.readings.c.added <= at
    if not asked.old_readings:
        yield or_(d.readings.c.replaced.is_(None), d.readings.c.replaced > at)
    if not asked.removed:
        until = or_(d.removals.c.until.is_(None), d.removals.c.until > at)
        yield ~exists().where(gone, d.removals.c.at <= at, until)


def _named(asked: Filter, dialect: Dialect) -> Iterator[Bool]:
    if asked.claims is not None:
        yield dialect.one_of(c.claims.c.id, asked.claims)
    if asked.documents is not None:
        yield dialect.one_of(d.documents.c.id, asked.documents)
    groups: tuple[tuple[Collection[str] | None, Table], ...] = (
        (asked.voices, k.voice_claims),
        (asked.questions, k.question_claims),
        (asked.incidents, k.incident_claims),
    )
    for ids, table in groups:
        if ids is not None:
            members = select(table.c.claim).where(dialect.one_of(table.c.group, ids))
            yield c.claims.c.id.in_(members)


def _equal(asked: Filter) -> Iterator[Bool]:
    for name in ("speaker", "party", "anonymous", "event", "stance", "certainty", "frame"):
        if (value := getattr(asked, name)) is not None:
            yield c.claims.c[name] == value
    if asked.outlet is not None:
        yield d.documents.c.outlet == asked.outlet


def _published(asked: Filter) -> Iterator[Bool]:
    if asked.since is not None:
        yield d.documents.c.published >= asked.since
    if asked.until is not None:
        yield d.documents.c.published < asked.until + _AFTER
    if asked.added_since is not None:
        yield d.readings.c.added >= asked.added_since


def _figures(asked: Filter) -> Iterator[Bool]:
    of = c.figures.c.claim == c.claims.c.number
    if asked.figures is not None:
        yield exists().where(of) if asked.figures else ~exists().where(of)
    amount: list[Bool] = []
    if asked.low is not None:
        amount.append(or_(c.figures.c.high.is_(None), c.figures.c.high >= asked.low))
    if asked.high is not None:
        amount.append(or_(c.figures.c.low.is_(None), c.figures.c.low <= asked.high))
    if asked.unit is not None:
        amount.append(c.figures.c.unit == asked.unit)
    if amount:
        yield exists().where(of, *amount)


def _when(asked: Filter) -> Iterator[Bool]:
    touching: list[Bool] = []
    if asked.begin is not None:
        touching.append(c.times.c.last >= asked.begin)
    if asked.end is not None:
        touching.append(c.times.c.begin <= asked.end)
    if touching:
        yield exists().where(c.times.c.claim == c.claims.c.number, and_(*touching))


def _where(asked: Filter) -> Iterator[Bool]:
    for name, value in (("name", asked.place), ("country", asked.country)):
        if value is not None:
            of = c.places.c.claim == c.claims.c.number
            yield exists().where(of, c.places.c[name] == value)
