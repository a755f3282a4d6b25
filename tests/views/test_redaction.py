"""Exports without the names of private people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from sayso.document.document import Document
from sayso.questions.incident import Victim
from sayso.views.export import report_json
from sayso.views.ledger_rows import rows
from sayso.views.private_people import is_private, private_people
from sayso.views.redaction import Redaction
from sayso.voices.voice import Voice
from tests.views import ledger_world as world
from tests.views.test_export import SCHEMA, objects, reports

ALMAR = world.VOICE_OF[world.one("d3")]


def voice(name: str, *names: str, role: str = "", party: str | None = None, **more: Any) -> Voice:
    facts = {"kind": "person", "anonymous": False, **more}
    return Voice(f"id of {name}", name, party=party, names=(name, *names),
                 roles=(role,) if role else (), claims=(), **facts)  # fmt: skip


@pytest.mark.parametrize(
    ("one", "private"),
    [
        (voice("Piet Almar"), True),
        (voice("Lena Orsk", role="mayor of Ulmere"), False),
        (voice("Karin Holt", party="Kestria"), False),
        (voice("a nurse", anonymous=True), False),
        (voice("Sarn Valley Relief", kind="organisation"), False),
    ],
)
def test_who_is_private(one: Voice, private: bool) -> None:
    assert is_private(one) == private


def label(name: str, *voices: Voice, victims: tuple[Victim, ...] = ()) -> str:
    return next(p.label for p in private_people(voices, victims) if name in p.names)


def test_speaker_content_and_sentence_have_the_same_label() -> None:
    redaction = Redaction(world.VOICES, world.FLOOD.victims)
    every = rows(world.ENTRIES.values(), world.VOICE_OF, world.QUESTION_OF)
    found = {row["claim_id"]: row for row in map(redaction.row, every)}
    mine = found[world.one("d3")]
    brother = label("Jonas", *world.VOICES, victims=world.FLOOD.victims)
    person = label("Piet Almar", *world.VOICES)
    assert person != brother
    assert mine["speaker"] == mine["voice"] == person
    assert (
        mine["content"] == f"he had seen seven people carried off, among them his brother {brother}"
    )
    assert str(mine["sentence"]).startswith(f"{person}, a farmer, said")
    assert mine["content_start"] is mine["content_end"] is None
    assert not any("Almar" in str(cell) for row in found.values() for cell in row.values())
    assert found[world.one("e1")]["speaker"] == "Ilse Marandt"


def test_a_label_is_stable_and_not_made_of_the_name() -> None:
    assert label("Piet Almar", ALMAR) == label("Piet Almar", *world.VOICES)
    again = Voice(ALMAR.id, "Someone Else", "person", False, None, ("Someone Else",), (), ())
    assert label("Someone Else", again) == label("Piet Almar", ALMAR)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Piet Almar's boat", "P's boat"),
        ("Piet\n Almar and PIET ALMAR", "P and P"),
        ("Mr Almar, ALMAR", "Mr P, P"),
        ("an almar tree", "an almar tree"),
        ("Almarik and Palmar", "Almarik and Palmar"),
        ("old Piet said", "old P said"),
        ("piet", "piet"),
        ("Bo Rask left, Rask stayed", "Q left, Rask stayed"),
    ],
)
def test_which_words_are_names(text: str, shown: str) -> None:
    almar, rask = voice("Piet Almar", "Piet"), voice("Bo Rask")
    minister = voice("Ines Rask", role="minister")
    labels = {label("Piet Almar", almar): "P", label("Bo Rask", rask): "Q"}
    found = Redaction([almar, rask, minister]).text(text)
    for whole, letter in labels.items():
        found = found.replace(whole, letter)
    assert found == shown


def test_a_victim_who_speaks_in_public_keeps_the_name() -> None:
    orsk = voice("Lena Orsk", role="mayor")
    victims = (Victim("Lena Orsk", ("Lena Orsk",), "injured", ("c1",)),)
    assert Redaction([orsk], victims).text("Lena Orsk was hurt") == "Lena Orsk was hurt"


def spans(value: Any) -> Iterator[dict[str, Any]]:
    return (one for one in objects(value) if "start" in one and "text" in one)


def test_a_document_keeps_to_the_schema_and_its_anchors_hold() -> None:
    report = world.REPORTS["d"]
    before = report_json(report)
    found = Redaction(world.VOICES, world.FLOOD.victims).document(before)
    Draft202012Validator(SCHEMA).validate(found)
    assert "Almar" not in str({**found, "document": {**found["document"], "url": None}})
    assert found["document"]["id"] == before["document"]["id"]
    assert before == report_json(report)
    text = found["document"]["text"]
    for span in spans(found):
        assert text[span["start"] : span["end"]] == span["text"]


@given(reports(), st.data())
def test_every_anchor_holds_whatever_is_taken_out(report: Any, data: st.DataObject) -> None:
    words = [word for word in report.document.text.split() if word.strip()] or ["x"]
    names = data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=3))
    redaction = Redaction([voice(name) for name in names])
    found = redaction.document(report_json(report))
    text = found["document"]["text"]
    assert text == redaction.text(report.document.text)
    for span in spans(found):
        assert text[span["start"] : span["end"]] == span["text"]
        if "prefix" in span:
            assert text[: span["start"]].endswith(span["prefix"])
            assert text[span["end"] :].startswith(span["suffix"])


def test_nobody_private_changes_nothing() -> None:
    plain = report_json(world.REPORTS["a"])
    assert Redaction([]).document(plain) == plain
    assert Redaction([]).text(Document("x").text) == "x"
