"""Decisions as rows: appended, never changed."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, insert, select

from sayso.ledger.blocks import expect
from sayso.ledger.clock import moment
from sayso.ledger.codec import from_json, to_json
from sayso.ledger.dialect import Dialect
from sayso.ledger.rows import inserted
from sayso.ledger.tables import decisions as t
from sayso.review.decision import Decision, DecisionKind


def append(connection: Connection, dialect: Dialect, decision: Decision, now: str) -> bool:
    """Keeps a decision and lets its claims wait for their blocks; False where it is there already.

    Taking one back does so for the claims of the decision that is taken back.
    """
    known = select(t.decisions.c.number).where(t.decisions.c.id == decision.id)
    if connection.execute(known).first():
        return False
    row = insert(t.decisions).values(
        id=decision.id, kind=decision.kind, author=decision.author, at=decision.at, added=now,
        body=to_json(decision, ascii_only=True),
    )  # fmt: skip
    number = inserted(connection, row)
    rows = [{"decision": number, "target": target} for target in decision.targets]
    if rows:
        connection.execute(insert(t.targets), rows)
    expect(connection, dialect, _touched(connection, decision))
    return True


def decisions(
    connection: Connection,
    dialect: Dialect,
    over: Collection[str] | None = None,
    as_recorded: str | None = None,
    kind: DecisionKind | None = None,
) -> tuple[Decision, ...]:
    """In the order in which they were taken in, without those whose words were purged: all, those
    with one of these targets, those that had come by a moment, those of a kind."""
    asked = select(t.decisions.c.body).where(t.decisions.c.purged.is_(False))
    if over is not None:
        mine = select(t.targets.c.decision).where(dialect.one_of(t.targets.c.target, over))
        asked = asked.where(t.decisions.c.number.in_(mine))
    if as_recorded is not None:
        asked = asked.where(t.decisions.c.added <= moment(as_recorded))
    if kind is not None:
        asked = asked.where(t.decisions.c.kind == kind)
    found = connection.execute(asked.order_by(t.decisions.c.number)).scalars()
    return tuple(from_json(Decision, body) for body in found)


def _touched(connection: Connection, decision: Decision) -> set[str]:
    if decision.kind != "undo":
        return set(decision.targets)
    of = select(t.targets.c.target).join(t.decisions)
    return set(connection.execute(of.where(t.decisions.c.id.in_(decision.targets))).scalars())
