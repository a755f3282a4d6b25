"""Conclusions into their tables."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from sayso.assessment.assessment import Assessment
from sayso.ledger import blocks
from sayso.ledger.codec import to_json
from sayso.ledger.conclusions import Regrouped
from sayso.ledger.dialect import Dialect
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import conclusions as k
from sayso.ledger.tables import documents as d
from sayso.questions.incident import Incident
from sayso.questions.question import Question, Relation
from sayso.voices.voice import Voice

T = TypeVar("T")
Rows = list[dict[str, Any]]
GROUPS = {"voice": k.voices, "question": k.questions, "incident": k.incidents}
MEMBERS = {"voice": k.voice_claims, "question": k.question_claims, "incident": k.incident_claims}
ALL = (
    k.incidents, k.questions, k.voices, k.aliases, k.blocks, k.dirty, k.waiting, k.meanings,
)  # fmt: skip
"""Deleting from these empties every table of conclusions."""


def save(connection: Connection, dialect: Dialect, found: Regrouped) -> None:
    for kind, ids in found.gone.items():
        _forget(connection, dialect, GROUPS[kind], ids)
    _voices(connection, dialect, found.voices)
    _questions(connection, dialect, found.questions)
    _incidents(connection, dialect, found.incidents)
    _relations(connection, dialect, found.relations)
    _assessments(connection, found.assessments)
    _revive(connection, dialect, found)
    for kind, aliases in found.aliases.items():
        _aliases(connection, kind, aliases)
    for of, keys in found.regrouped.items():
        blocks.clean(connection, dialect, of, keys)


def discard(connection: Connection) -> None:
    for table in ALL:
        connection.execute(delete(table))


def _voices(connection: Connection, dialect: Dialect, voices: Sequence[Voice]) -> None:
    _forget(connection, dialect, k.voices, [voice.id for voice in voices])
    _insert(connection, k.voices, voices, lambda voice: [{
        "id": voice.id, "name": voice.name, "kind": voice.kind, "anonymous": voice.anonymous,
        "party": voice.party, "size": len(voice.claims), "body": to_json(voice),
    }])  # fmt: skip
    _insert(connection, k.voice_claims, voices, lambda voice: _members(voice.id, voice.claims))
    _insert(connection, k.voice_names, voices, lambda voice: [
        {"voice": voice.id, "name": name}
        for name in sorted({name.casefold() for name in (voice.name, *voice.names)})
    ])  # fmt: skip


def _questions(connection: Connection, dialect: Dialect, questions: Sequence[Question]) -> None:
    _forget(connection, dialect, k.questions, [question.id for question in questions])
    _insert(connection, k.questions, questions, lambda question: [{
        "id": question.id, "title": question.title, "kind": question.topic.kind,
        "what": question.topic.what, "event": question.topic.event, "place": question.topic.place,
        "country": question.topic.country, "begin": question.topic.begin,
        "last": question.topic.end, "size": len(question.claims), "body": to_json(question),
    }])  # fmt: skip
    _insert(connection, k.question_claims, questions, lambda one: _members(one.id, one.claims))
    published = (
        select(func.max(d.documents.c.published))
        .select_from(k.question_claims)
        .join(c.claims, c.claims.c.id == k.question_claims.c.claim)
        .join(d.documents, d.documents.c.number == c.claims.c.document)
        .where(k.question_claims.c.group == k.questions.c.id)
    )
    mine = dialect.one_of(k.questions.c.id, [question.id for question in questions])
    connection.execute(update(k.questions).where(mine).values(newest=published.scalar_subquery()))


def _incidents(connection: Connection, dialect: Dialect, incidents: Sequence[Incident]) -> None:
    _forget(connection, dialect, k.incidents, [incident.id for incident in incidents])
    _insert(connection, k.incidents, incidents, lambda incident: [{
        "id": incident.id, "title": incident.title, "place": incident.place,
        "country": incident.country, "begin": incident.begin, "last": incident.end,
        "size": len(incident.claims), "body": to_json(incident),
    }])  # fmt: skip
    _insert(connection, k.incident_claims, incidents, lambda one: _members(one.id, one.claims))
    _insert(connection, k.incident_questions, incidents, lambda incident: [
        {"incident": incident.id, "question": question} for question in incident.questions
    ])  # fmt: skip


def _relations(
    connection: Connection, dialect: Dialect, relations: Mapping[str, Sequence[Relation]]
) -> None:
    old = dialect.one_of(k.relations.c.question, relations)
    connection.execute(delete(k.relations).where(old))
    _insert(connection, k.relations, relations.items(), lambda pair: [
        {"question": pair[0], "type": one.type, "a": one.a, "b": one.b, "why": one.why}
        for one in pair[1]
    ])  # fmt: skip


def _assessments(connection: Connection, assessments: Sequence[Assessment]) -> None:
    for one in assessments:
        for table in (k.assessments, k.happenings):
            mine = table.c.question == one.question, table.c.method == one.method
            connection.execute(delete(table).where(*mine))
    _insert(connection, k.assessments, assessments, lambda one: [{
        "question": one.question, "method": one.method, "contested": one.contested,
        "low": one.low, "best": one.best, "high": one.high, "body": to_json(one),
    }])  # fmt: skip
    _insert(connection, k.happenings, assessments, lambda one: [
        {"question": one.question, "method": one.method, "day": happening.day,
         "kind": happening.kind, "claim": happening.claim, "body": to_json(happening)}
        for happening in one.happenings
    ])  # fmt: skip


def _revive(connection: Connection, dialect: Dialect, found: Regrouped) -> None:
    """A group that has an id is what that id leads to, whatever swallowed it before."""
    ids = {
        "voice": [one.id for one in found.voices],
        "question": [one.id for one in found.questions],
        "incident": [one.id for one in found.incidents],
    }
    for kind, saved in ids.items():
        old = dialect.one_of(k.aliases.c.old, saved)
        connection.execute(delete(k.aliases).where(k.aliases.c.kind == kind, old))


def _aliases(connection: Connection, kind: str, aliases: Mapping[str, str]) -> None:
    """An alias of what is swallowed now leads to what swallowed it."""
    of = k.aliases.c.kind == kind
    for old, new in aliases.items():
        connection.execute(delete(k.aliases).where(of, k.aliases.c.old.in_((old, new))))
        connection.execute(update(k.aliases).where(of, k.aliases.c.new == old).values(new=new))
        connection.execute(insert(k.aliases).values(kind=kind, old=old, new=new))


def _forget(connection: Connection, dialect: Dialect, table: Table, ids: Collection[str]) -> None:
    if ids:
        connection.execute(delete(table).where(dialect.one_of(table.c.id, ids)))


def _members(group: str, claims: Iterable[str]) -> Rows:
    return [{"group": group, "claim": one, "position": at} for at, one in enumerate(claims)]


def _insert(
    connection: Connection, table: Table, values: Iterable[T], rows: Callable[[T], Rows]
) -> None:
    found = [row for value in values for row in rows(value)]
    if found:
        connection.execute(insert(table), found)
