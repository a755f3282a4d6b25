"""JSON records: what is taken from them, and what is wrong with them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sayso.document.given import Given
from sayso.document.receive import UNDATED
from sayso.document.records import parsed, record_document
from sayso.errors import BadRecord, InputError, NotEnglish, NotText, TooLarge

TEXT = "The harbour master said that 14 people had been killed on Saturday."
FRENCH = "Le ministre a déclaré mardi que douze personnes étaient mortes dans l'inondation."


def record(**fields: Any) -> dict[str, Any]:
    return {"text": TEXT, "published": "2024-03-03", **fields}


def test_every_field_is_taken() -> None:
    found = record_document(
        record(id="r1", title="Ferry", outlet="Wire", url="https://x.test/1", byline="Ada Lind")
        | {"language": "en-GB"},
        "reports-1",
        "reports.jsonl, line 1",
        Given(),
        b"raw",
    )
    assert (found.text, found.external_id, found.name) == (TEXT, "r1", "r1")
    assert (found.title, found.outlet, found.byline) == ("Ferry", "Wire", "Ada Lind")
    assert (found.url, found.language) == ("https://x.test/1", "en-GB")
    assert (found.published, found.published_from) == ("2024-03-03", "metadata")
    assert found.sha256 is not None
    assert found.warnings == ()


def test_hand_made_claims_beside_a_document_are_passed_over() -> None:
    value = {"document": record(id="g:1"), "claims": [{"content": ["x"]}]}
    assert record_document(value, "n", "w", Given()).external_id == "g:1"


def test_what_was_given_goes_first() -> None:
    facts = Given(published="2024-03-04", outlet="Other", url="https://o.test")
    found = record_document(record(outlet="Wire", url="https://w.test"), "n", "w", facts)
    assert (found.published, found.published_from) == ("2024-03-04", "given")
    assert (found.outlet, found.url) == ("Other", "https://o.test")


def test_a_date_in_the_text_comes_last() -> None:
    dated = "OSTERMOUTH, March 3, 2024 - " + TEXT
    found = record_document({"text": dated}, "n", "w", Given())
    assert (found.published, found.published_from) == ("2024-03-03", "text")
    assert record_document(record(text=dated, published="2024-03-05"), "n", "w", Given()) != found


def test_no_date_is_warned_of_once() -> None:
    found = record_document({"text": TEXT}, "n", "w", Given())
    assert (found.published, found.published_from) == (None, None)
    assert found.warnings == (UNDATED,)


@pytest.mark.parametrize("text", [None, 5, True, [], {}])
def test_text_must_be_text(text: object) -> None:
    with pytest.raises(BadRecord, match=r"^w: `text` is "):
        record_document({"text": text}, "n", "w", Given())


@pytest.mark.parametrize("value", [None, 5, "text", [], [record()]])
def test_a_record_is_an_object(value: object) -> None:
    with pytest.raises(BadRecord, match="not an object"):
        record_document(value, "n", "w", Given())


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"title": 5}, "`title` is a number"),
        ({"outlet": ["a"]}, "`outlet` is a list"),
        ({"id": True}, "`id` is true or false"),
        ({"id": {}}, "`id` is an object"),
        ({"published": 1709424000}, "`published` is a number"),
        ({"published": "2024-13-01"}, "`published` is '2024-13-01'"),
        ({"published": "last Tuesday"}, "no full date"),
    ],
)
def test_wrong_fields_are_named(fields: dict[str, Any], found: str) -> None:
    with pytest.raises(BadRecord, match=r"^w: ") as error:
        record_document(record(**fields), "n", "w", Given())
    assert found in str(error.value)


@pytest.mark.parametrize(
    ("fields", "external_id", "name"),
    [
        ({"id": 7}, "7", "7"),
        ({"id": ""}, None, "n"),
        ({"id": None}, None, "n"),
        ({"id": "a\ud800b"}, "a\ufffdb", "a\ufffdb"),
        ({"id": "0a1b", "external_id": "r9"}, "r9", "r9"),
        ({"id": "0a1b", "external_id": None}, None, "n"),
    ],
)
def test_ids(fields: dict[str, Any], external_id: str | None, name: str) -> None:
    found = record_document(record(**fields), "n", "w", Given())
    assert (found.external_id, found.name) == (external_id, name)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", NotText),
        (" \n\u00a0", NotText),
        ("\0\ud800", NotText),
        (FRENCH, NotEnglish),
        ("x" * 101, TooLarge),
        ("é" * 51, TooLarge),
    ],
)
def test_texts_that_are_not_read(text: str, error: type[InputError]) -> None:
    largest = 100 if error is TooLarge else 2_000_000
    with pytest.raises(error, match=r"^w: "):
        record_document({"text": text}, "n", "w", Given(largest=largest))


def test_force_reads_other_languages_and_says_so() -> None:
    found = record_document(record(text=FRENCH), "n", "w", Given(force=True))
    assert found.language == "fr"
    assert found.warnings == ("the text is in French, which the reader was not made for",)


def test_a_declared_language_counts_where_the_text_is_too_short() -> None:
    with pytest.raises(NotEnglish, match="in German"):
        record_document(record(text="12 tot", language="de"), "n", "w", Given())
    assert record_document(record(text=TEXT, language="de"), "n", "w", Given()).language == "en"


def test_unpaired_surrogates_are_replaced_one_for_one() -> None:
    value = parsed(b'{"text": "Twelve \\ud800 people were killed \\ud83d\\ude22 she said"}', "w")
    found = record_document(value, "n", "w", Given())
    assert found.text == "Twelve \ufffd people were killed 😢 she said"
    assert "U+D800 at character 7" in found.warnings[0]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"not json",
        b'{"text": "a\xff"}',
        b'{"text": "a"} x',
        b"[" * 100_000,
        b"1" * 5000,
        b'{"a":' * 100_000,
    ],
)
def test_broken_json_is_said_to_be(data: bytes) -> None:
    with pytest.raises(BadRecord, match=r"^w: "):
        parsed(data, "w")


def test_errors_survive_being_sent_to_another_process() -> None:
    import pickle

    error = BadRecord("a.jsonl, line 3", "no `text`", "add it")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again)) == (BadRecord, str(error))
    assert json.dumps(again.where)
