"""Words taken out of decisions and conclusions that came from a document that is purged.

Ids, authors and moments stay: who decided what and when is kept, and groups keep their ids for the
next regrouping.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection, Table, delete, exists, select, update

from sayso.ledger import saving
from sayso.ledger.blocks import expect
from sayso.ledger.codec import from_json, to_json
from sayso.ledger.conclusions import Regrouped
from sayso.ledger.dialect import Dialect
from sayso.ledger.tables import conclusions as k
from sayso.ledger.tables import decisions as t
from sayso.questions.incident import Incident
from sayso.questions.question import Question, Topic
from sayso.review.decision import Decision
from sayso.voices.voice import Voice

_ID = re.compile(r"[0-9a-f]{12,}")
Ids = Collection[str]
T = TypeVar("T")


def blank_decisions(connection: Connection, gone: Ids) -> None:
    """Takes reason and content out of every decision that names one of the ids that are gone.

    They may quote the text, and so may what was said of a claim that a decision added to it.
    """
    asked = select(t.decisions.c.number, t.decisions.c.body)
    bodies = {row[0]: row[1] for row in connection.execute(asked.order_by(t.decisions.c.number))}
    named = set(gone)
    for body in bodies.values():
        if named & set(_ID.findall(body)) and (one := from_json(Decision, body)).kind == "add":
            named |= {one.id, *one.targets}
    for number, body in bodies.items():
        if named & set(_ID.findall(body)):
            blank = replace(from_json(Decision, body), reason=None, what={})
            row = update(t.decisions).where(t.decisions.c.number == number)
            connection.execute(row.values(purged=True, body=to_json(blank, ascii_only=True)))


def blank_conclusions(connection: Connection, dialect: Dialect, gone: Ids) -> None:
    """Takes the words out of groups with these claims; their other claims wait to be put together
    anew, as do those that share a block with one."""
    voices = _groups(connection, dialect, Voice, k.voices, k.voice_claims, gone)
    questions = _groups(connection, dialect, Question, k.questions, k.question_claims, gone)
    incidents = _groups(connection, dialect, Incident, k.incidents, k.incident_claims, gone)
    left = {claim for one in voices for claim in one.claims}
    left |= {claim for group in (questions, incidents) for one in group for claim in one.claims}
    expect(connection, dialect, (left | _neighbours(connection, dialect, gone)) - set(gone))
    blank = Regrouped(
        voices=[
            replace(one, name="", party=None, names=(), roles=(), merges=(), claims=rest)
            for one in voices
            if (rest := _rest(one.claims, gone))
        ],
        questions=[
            replace(one, title="", topic=Topic(one.topic.kind, ""), links=(), claims=rest)
            for one in questions
            if (rest := _rest(one.claims, gone))
        ],
        incidents=[
            replace(one, title="", place=None, victims=(), accusations=(), claims=rest)
            for one in incidents
            if (rest := _rest(one.claims, gone))
        ],
        gone={
            "voice": [one.id for one in voices],
            "question": [one.id for one in questions],
            "incident": [one.id for one in incidents],
        },
    )
    saving.save(connection, dialect, blank)
    _leave_blocks(connection, dialect, gone)


def _groups(
    connection: Connection,
    dialect: Dialect,
    kind: type[T],
    groups: Table,
    members: Table,
    claims: Ids,
) -> list[T]:
    holding = select(members.c.group).where(dialect.one_of(members.c.claim, claims))
    asked = select(groups.c.body).where(groups.c.id.in_(holding))
    return [from_json(kind, body) for body in connection.execute(asked).scalars()]


def _rest(claims: tuple[str, ...], gone: Ids) -> tuple[str, ...]:
    return tuple(claim for claim in claims if claim not in gone)


def _neighbours(connection: Connection, dialect: Dialect, claims: Ids) -> set[str]:
    mine, other = k.blocks.alias(), k.blocks.alias()
    asked = select(other.c.claim).join_from(
        mine, other, (mine.c.kind == other.c.kind) & (mine.c.key == other.c.key)
    )
    return set(connection.execute(asked.where(dialect.one_of(mine.c.claim, claims))).scalars())


def _leave_blocks(connection: Connection, dialect: Dialect, claims: Ids) -> None:
    """Keys of blocks hold words too, and vectors what was said: none stays that only these claims
    gave."""
    for table in (k.blocks, k.waiting, k.meanings):
        connection.execute(delete(table).where(dialect.one_of(table.c.claim, claims)))
    held = exists().where(k.blocks.c.kind == k.dirty.c.kind, k.blocks.c.key == k.dirty.c.key)
    connection.execute(delete(k.dirty).where(~held))
