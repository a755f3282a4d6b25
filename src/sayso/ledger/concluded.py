"""The conclusions of a ledger: voices, questions, relations, assessments, incidents.

They are saved together by whoever regroups, and can be thrown away and rebuilt.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Select, Table, func, or_, select

from sayso.assessment.assessment import Assessment, Happening
from sayso.ledger import blocks, meanings, saving
from sayso.ledger.blocks import BlockKind
from sayso.ledger.codec import from_json
from sayso.ledger.conclusions import GroupKind, Regrouped
from sayso.ledger.database import Database
from sayso.ledger.meanings import Meaning
from sayso.ledger.tables import conclusions as k
from sayso.ledger.writer import Writer
from sayso.questions.incident import Incident
from sayso.questions.question import Question, QuestionKind, Relation
from sayso.voices.voice import Voice

T = TypeVar("T")
Ids = Collection[str]


class Conclusions:
    """How a regrouping goes, with the writer's lock held (`with store.writing("regrouping"):`):

    1. `waiting()` gives the claims that are new or were decided on. Work out the block keys of
       each, as folded, and hand them to `place`. For claims that no longer count (rejected), hand
       over no keys.
    2. `dirty(kind)` gives the blocks that have to be put together anew, `claims_in(kind, keys)`
       the claims in them, `voices(claims=…)` or `questions(claims=…)` the groups as they were.
       Claims of removed documents and of replaced readings stay in their blocks;
       `store.entries(Filter(claims=…))` leaves them out.
    3. `save(Regrouped(…))` keeps what was found, in one transaction.
    """

    def __init__(self, database: Database, writer: Writer) -> None:
        self._database, self._dialect, self._writer = database, database.dialect, writer

    def waiting(self) -> tuple[str, ...]:
        """Ids of claims whose blocks have to be worked out, sorted; not all need be facts."""
        with self._database.reading() as connection:
            return blocks.waiting_claims(connection)

    def place(
        self,
        keys: Mapping[BlockKind, Mapping[str, Ids]],
        found: Mapping[str, Meaning] | None = None,
        version: str = "",
    ) -> None:
        """Kind -> claim -> its block keys, in place of those it had; these claims then no longer
        wait. Where they were and where they are is dirty. `found` are their meanings by a `version`
        of the encoder; a claim without one is compared with none."""
        done = {claim for of in keys.values() for claim in of}
        with self._writer.transaction("placing claims") as connection:
            meanings.forget(connection, self._dialect, done)
            meanings.keep(connection, self._dialect, version, found or {})
            for kind, of in keys.items():
                blocks.place(connection, self._dialect, kind, of)
            blocks.placed(connection, self._dialect, done)

    def dirty(self, kind: BlockKind) -> tuple[str, ...]:
        """Keys of blocks to put together anew, sorted."""
        with self._database.reading() as connection:
            return blocks.dirty_keys(connection, kind)

    def claims_in(self, kind: BlockKind, keys: Ids) -> dict[str, tuple[str, ...]]:
        """Block key -> the ids of the claims in it, sorted."""
        with self._database.reading() as connection:
            return blocks.claims_in(connection, self._dialect, kind, keys)

    def keys_of(self, kind: BlockKind, claims: Ids) -> dict[str, tuple[str, ...]]:
        """Claim id -> the keys of its blocks, sorted."""
        with self._database.reading() as connection:
            return blocks.keys_of(connection, self._dialect, kind, claims)

    def meanings(self, claims: Ids, version: str) -> dict[str, Meaning]:
        """Claim id -> its meaning, where `place` was handed one by this version of the encoder."""
        with self._database.reading() as connection:
            return meanings.kept(connection, self._dialect, version, claims)

    def within(self, window: str, version: str) -> tuple[tuple[str, Meaning], ...]:
        """The claims of a window, sorted, with their meanings."""
        with self._database.reading() as connection:
            return tuple(meanings.within(connection, version, window))

    def outdated(self, version: str) -> tuple[str, ...]:
        """Claims whose meanings are by another version of the encoder."""
        with self._database.reading() as connection:
            return meanings.outdated(connection, version)

    def soil(self, kind: BlockKind, claims: Ids) -> None:
        """Makes the blocks of these claims dirty."""
        with self._writer.transaction("marking blocks") as connection:
            blocks.soil(connection, self._dialect, kind, claims)

    def save(self, found: Regrouped) -> None:
        """Keeps all of it or, where anything fails, nothing."""
        with self._writer.transaction("regrouping") as connection:
            saving.save(connection, self._dialect, found)

    def discard(self) -> None:
        """Throws every conclusion away; each current claim waits for its blocks."""
        with self._writer.transaction("discarding the conclusions") as connection:
            saving.discard(connection)
            blocks.expect_all(connection)

    def voices(
        self,
        ids: Ids | None = None,
        *,
        claims: Ids | None = None,
        name: str | None = None,
        limit: int | None = None,
    ) -> tuple[Voice, ...]:
        """Voices, those with most claims first: by id, that said one of `claims`, or one of whose
        names holds `name` (case doesn't matter)."""
        asked = self._asked(k.voices, k.voice_claims, ids, claims)
        if name is not None:
            found = k.voice_names.c.name.contains(name.casefold(), autoescape=True)
            asked = asked.where(k.voices.c.id.in_(select(k.voice_names.c.voice).where(found)))
        return self._values(Voice, asked.order_by(k.voices.c.size.desc(), k.voices.c.id), limit)

    def questions(
        self,
        ids: Ids | None = None,
        *,
        claims: Ids | None = None,
        words: str = "",
        contested: bool | None = None,
        since: str | None = None,
        least: int = 1,
        kind: QuestionKind | None = None,
        limit: int | None = None,
    ) -> tuple[Question, ...]:
        """Questions, those with most claims first: by id, that one of `claims` answers, whose title
        or topic holds each of `words`; `contested` by some saved assessment; with a claim published
        `since` (ISO date); with at `least` so many claims; of one `kind`."""
        q = k.questions.c
        asked = self._asked(k.questions, k.question_claims, ids, claims)
        asked = asked.where(*(_holds(word, q.title, q.what, q.place) for word in words.split()))
        if contested is not None:
            found = select(k.assessments.c.question).where(k.assessments.c.contested)
            asked = asked.where(q.id.in_(found) if contested else q.id.not_in(found))
        if since is not None:
            asked = asked.where(q.newest >= since)
        if least > 1:
            asked = asked.where(q.size >= least)
        if kind is not None:
            asked = asked.where(q.kind == kind)
        return self._values(Question, asked.order_by(q.size.desc(), q.newest.desc(), q.id), limit)

    def topics(self, claims: Ids, limit: int) -> tuple[tuple[str, str, int], ...]:
        """Id and title of the questions that these claims answer, and how many do; those of most
        claims first."""
        q = k.questions.c
        return self._counted(q.id, q.title, k.question_claims, claims, limit)

    def speakers(self, claims: Ids, limit: int) -> tuple[tuple[str, str, int], ...]:
        """As `topics`, the voices that said these claims."""
        return self._counted(k.voices.c.id, k.voices.c.name, k.voice_claims, claims, limit)

    def _counted(
        self, id_: ColumnElement[str], name: ColumnElement[str], of: Table, claims: Ids, limit: int
    ) -> tuple[tuple[str, str, int], ...]:
        count = func.count()
        asked = select(id_, name, count).join(of, of.c.group == id_).group_by(id_, name)
        asked = asked.where(self._dialect.one_of(of.c.claim, claims))
        with self._database.reading() as connection:
            rows = connection.execute(asked.order_by(count.desc(), id_).limit(limit))
            return tuple((row[0], row[1], row[2]) for row in rows)

    def relations(self, questions: Ids) -> dict[str, tuple[Relation, ...]]:
        """Question id -> the relations between its claims."""
        r = k.relations.c
        asked = select(r.question, r.type, r.a, r.b, r.why)
        asked = asked.where(self._dialect.one_of(r.question, questions)).order_by(r.a, r.b, r.type)
        found: dict[str, list[Relation]] = {}
        with self._database.reading() as connection:
            for question, *rest in connection.execute(asked):
                found.setdefault(question, []).append(Relation(*rest))
        return {question: tuple(relations) for question, relations in found.items()}

    def assessments(self, questions: Ids, method: str) -> dict[str, Assessment]:
        """Question id -> what was saved for it by a method ("range.v1")."""
        a = k.assessments.c
        asked = select(a.question, a.body)
        asked = asked.where(a.method == method, self._dialect.one_of(a.question, questions))
        with self._database.reading() as connection:
            return {of: from_json(Assessment, body) for of, body in connection.execute(asked)}

    def happenings(
        self,
        since: str,
        method: str,
        until: str | None = None,
        *,
        claims: Ids | None = None,
        limit: int | None = None,
    ) -> tuple[tuple[str, Happening], ...]:
        """(question id, what happened there) on these days (ISO dates, included), newest first;
        with `claims`, only what these did."""
        h = k.happenings.c
        asked = select(h.question, h.body).where(h.method == method, h.day >= since)
        if until is not None:
            asked = asked.where(h.day <= until)
        if claims is not None:
            asked = asked.where(self._dialect.one_of(h.claim, claims))
        asked = asked.order_by(h.day.desc(), h.question, h.claim).limit(limit)
        with self._database.reading() as connection:
            return tuple((of, from_json(Happening, b)) for of, b in connection.execute(asked))

    def incidents(
        self,
        ids: Ids | None = None,
        *,
        claims: Ids | None = None,
        questions: Ids | None = None,
        words: str = "",
        limit: int | None = None,
    ) -> tuple[Incident, ...]:
        """Incidents, those with most claims first: by id, of `claims` or `questions`, whose title
        or place holds each of `words`."""
        i, of = k.incidents.c, k.incident_questions.c
        asked = self._asked(k.incidents, k.incident_claims, ids, claims)
        asked = asked.where(*(_holds(word, i.title, i.place) for word in words.split()))
        if questions is not None:
            found = select(of.incident).where(self._dialect.one_of(of.question, questions))
            asked = asked.where(i.id.in_(found))
        return self._values(Incident, asked.order_by(i.size.desc(), i.begin.desc(), i.id), limit)

    def members(self, kind: GroupKind, claims: Ids) -> dict[str, tuple[str, ...]]:
        """Group id -> all its claims, of the groups that hold one of `claims`: cheaper than the
        groups themselves."""
        of = saving.MEMBERS[kind].c
        holding = select(of.group).where(self._dialect.one_of(of.claim, claims))
        asked = select(of.group, of.claim).where(of.group.in_(holding))
        found: dict[str, list[str]] = {}
        with self._database.reading() as connection:
            for group, claim in connection.execute(asked.order_by(of.group, of.position)):
                found.setdefault(group, []).append(claim)
        return {group: tuple(members) for group, members in found.items()}

    def voice_of(self, claims: Ids) -> dict[str, str]:
        """Claim id -> the id of its voice."""
        of = k.voice_claims.c
        asked = select(of.claim, of.group).where(self._dialect.one_of(of.claim, claims))
        with self._database.reading() as connection:
            return {row[0]: row[1] for row in connection.execute(asked)}

    def resolve(self, kind: GroupKind, identity: str) -> str | None:
        """The id under which a group is kept now; None where there is none."""
        table = saving.GROUPS[kind]
        alias = select(k.aliases.c.new)
        alias = alias.where(k.aliases.c.kind == kind, k.aliases.c.old == identity)
        with self._database.reading() as connection:
            current = connection.execute(alias).scalar() or identity
            there = connection.execute(select(table.c.id).where(table.c.id == current))
            return there.scalar()

    def count(self, kind: GroupKind) -> int:
        with self._database.reading() as connection:
            return _count(connection, saving.GROUPS[kind])

    def _asked(
        self, table: Table, members: Table, ids: Ids | None, claims: Ids | None
    ) -> Select[Any]:
        asked = select(table.c.body)
        if ids is not None:
            asked = asked.where(self._dialect.one_of(table.c.id, ids))
        if claims is not None:
            holding = select(members.c.group)
            holding = holding.where(self._dialect.one_of(members.c.claim, claims))
            asked = asked.where(table.c.id.in_(holding))
        return asked

    def _values(self, kind: type[T], asked: Select[Any], limit: int | None) -> tuple[T, ...]:
        with self._database.reading() as connection:
            found = connection.execute(asked.limit(limit)).scalars()
            return tuple(from_json(kind, body) for body in found)


def _holds(word: str, *columns: ColumnElement[Any]) -> ColumnElement[bool]:
    return or_(*(func.lower(column).contains(word.lower(), autoescape=True) for column in columns))


def _count(connection: Connection, table: Table) -> int:
    return connection.execute(select(func.count()).select_from(table)).scalar_one()
