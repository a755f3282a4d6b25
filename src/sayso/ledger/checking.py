"""Whether what the ledger holds is sound: every anchor, every hash, and the database itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from sqlalchemy import Connection, select

from sayso.claims.claim import Claim
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.ledger import originals
from sayso.ledger.adding import Read, text_hash
from sayso.ledger.codec import from_json
from sayso.ledger.dialect import Dialect
from sayso.ledger.tables import claims as c
from sayso.ledger.tables import decisions as t
from sayso.ledger.tables import documents as d
from sayso.review.decision import Decision


@dataclass(frozen=True, slots=True)
class Problem:
    """`where` names the document, claim or decision; `found` says what is wrong with it."""

    where: str
    found: str

    def __str__(self) -> str:
        return f"{self.where}: {self.found}"


def problems(connection: Connection, dialect: Dialect) -> Iterator[Problem]:
    """Everything that is wrong, the database first."""
    yield from (Problem("database", found) for found in dialect.problems(connection))
    asked = select(d.documents.c.number, d.documents.c.id, d.documents.c.text_sha256)
    for number, identity, key in connection.execute(asked.order_by(d.documents.c.number)).all():
        yield from _of_document(connection, number, identity, key)
    yield from _of_texts(connection)
    for key in originals.damaged(connection):
        yield Problem(f"original {key[:16]}", "its bytes were changed: the hash is another")
    yield from _of_decisions(connection)


def _of_document(connection: Connection, number: int, identity: str, key: str) -> Iterator[Problem]:
    where = f"document {identity}"
    body = select(d.documents.c.body).where(d.documents.c.number == number)
    text = connection.execute(select(d.texts.c.body).where(d.texts.c.sha256 == key)).scalar()
    if text is None:
        yield Problem(where, "its text is missing")
        return
    if text_hash(text) != key:
        yield Problem(where, "its text was changed: the hash is another")
    found = from_json(Document, connection.execute(body).scalar_one())
    if replace(found, text=text).id != identity:
        yield Problem(where, "text, outlet, URL or date were changed: they give another id")
    yield from _of_readings(connection, number, where, text)


def _of_readings(connection: Connection, document: int, where: str, text: str) -> Iterator[Problem]:
    mine = d.readings.c.document == document
    rows = connection.execute(select(d.readings.c.replaced, d.readings.c.body).where(mine)).all()
    if sum(replaced is None for replaced, _ in rows) != 1:
        yield Problem(where, "has not exactly one current reading")
    for _, body in rows:
        for span in astray(from_json(Read, body).attributions, text):
            yield Problem(where, f"an attribution's words are not at their place: {span.text!r}")
    names = ("id", "sentence_start", "sentence", "body")
    asked = select(*(c.claims.c[name] for name in names)).where(c.claims.c.document == document)
    for claim, start, sentence, body in connection.execute(asked):
        spans = (Span(start, start + len(sentence), sentence), from_json(Claim, body))
        for span in astray(spans, text):
            yield Problem(f"claim {claim}", f"its words are not at their place: {span.text!r}")


def _of_texts(connection: Connection) -> Iterator[Problem]:
    used = select(d.documents.c.text_sha256)
    asked = select(d.texts.c.sha256).where(d.texts.c.sha256.not_in(used))
    for key in connection.execute(asked).scalars():
        yield Problem(f"text {key[:16]}", "belongs to no document")


def _of_decisions(connection: Connection) -> Iterator[Problem]:
    for identity, body in connection.execute(select(t.decisions.c.id, t.decisions.c.body)):
        if from_json(Decision, body).id != identity:
            yield Problem(f"decision {identity}", "its content is another decision's")


def astray(value: Any, text: str) -> Iterator[Span]:
    """The spans within a value whose words don't stand at their place in a text."""
    if isinstance(value, Span):
        if not value.holds_in(text):
            yield value
    elif isinstance(value, tuple | list):
        for one in value:
            yield from astray(one, text)
    elif is_dataclass(value):
        for field in fields(value):
            yield from astray(getattr(value, field.name), text)
