"""What a reviewer types, as values of fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sayso.errors import UsageError
from sayso.review.corrections import CORRECTABLE, corrected
from sayso.review.entry import Entry
from sayso.review.typed import field_named, speaker_named, speaker_typed, typed
from sayso.review.wording import first_stretch, stretches
from tests.review.world import DROWNED, INJURED, TEXT, WARNED, span


@pytest.mark.parametrize(
    ("words", "field"),
    [("stance", "stance"), ("sta", "stance"), ("speaker.p", "speaker.party"), ("fi", "figures"),
     ("SPEAKER", "speaker"), ("event.ty", "event.type")],
)  # fmt: skip
def test_a_field_by_its_beginning(words: str, field: str) -> None:
    assert field_named(words) == field


@pytest.mark.parametrize(
    ("words", "message"),
    [("s", "one of source, speaker"), ("colour", "expected one of content, source")],
)
def test_no_such_field_or_several(words: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        field_named(words)


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("stance", "den", "denies"),
        ("certainty", "Poss", "possible"),
        ("frame", "future", "future"),
        ("speaker.kind", "gov", "government"),
        ("speaker.anonymous", "y", True),
        ("event.admitted", "no", False),
        ("event.type", "kidn", "kidnapped"),
        ("speaker.party", "Norway", "Norway"),
        ("speaker.role", "-", None),
        ("source", "-", None),
        ("figures", "-", []),
        ("places", "-", []),
    ],
)
def test_plain_values(field: str, words: str, value: Any) -> None:
    assert typed(DROWNED, field, words) == {field: value}


@pytest.mark.parametrize(
    ("field", "words", "message"),
    [
        ("stance", "maybe", "expected one of affirms, denies, uncertain"),
        ("certainty", "p", "expected one of probable, possible"),
        ("event.type", "d", "expected one of displaced, detained, destroyed"),
        ("stance", " ", "expected a value, or - for none"),
        ("cue", "whispered", "'whispered' doesn't stand in the sentence"),
        ("figures", "some", "'some' doesn't stand in the sentence"),
        ("figures", "the mayor", "which states no amount; expected an amount such as 14"),
        ("figures", "20..10", "expected the lower bound first"),
        ("figures", "3: 14", "found number 3; expected 1 to 1"),
        ("times", "the mayor", "which dates nothing; expected a day such as 2025-06-02"),
        ("times", "2025-06-03..2025-06-01", "expected the earlier day first"),
        ("places", "Oslo", "'Oslo' doesn't stand in the sentence"),
    ],
)
def test_what_makes_no_sense_says_what_was_expected(field: str, words: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        typed(DROWNED, field, words)


def set_right(entry: Entry, field: str, words: str) -> Any:
    return getattr(corrected(entry.claim, typed(entry, field, words)), field.split(".")[0])


@pytest.mark.parametrize(
    ("words", "low", "high"),
    [("14", 14, 14), ("1,400", 1400, 1400), ("10..20", 10, 20), ("10..", 10, None),
     ("..20", None, 20), ("2.5", 2.5, 2.5), ("1: 9", 9, 9)],
)  # fmt: skip
def test_a_number(words: str, low: float | None, high: float | None) -> None:
    (figure,) = set_right(DROWNED, "figures", words)
    (before,) = DROWNED.claim.figures
    assert (figure.low, figure.high) == (low, high)
    assert (figure.span, figure.of) == (before.span, before.of)


def test_a_number_where_there_was_none() -> None:
    (figure,) = set_right(WARNED, "figures", "3")
    assert (figure.low, figure.implied, figure.span) == (3, True, WARNED.claim.content[0])


def test_the_second_number() -> None:
    (one,) = DROWNED.claim.figures
    entry = replace(DROWNED, claim=replace(DROWNED.claim, figures=(one, one)))
    assert [f.low for f in set_right(entry, "figures", "2: 14")] == [12, 14]


def test_words_of_the_sentence_are_read_by_the_readers_rules() -> None:
    (figure,) = set_right(WARNED, "figures", "Nobody")
    assert (figure.low, figure.high) == (0, 0)
    (figure,) = set_right(INJURED, "figures", "30")
    assert figure.span == span("30")


@pytest.mark.parametrize(
    ("words", "begin", "end"),
    [
        ("2025-06-01", "2025-06-01", "2025-06-01"),
        ("2025-06-01..2025-06-03", "2025-06-01", "2025-06-03"),
        ("2025-06-01..", "2025-06-01", None),
        ("..2025-06-03", None, "2025-06-03"),
    ],
)
def test_days(words: str, begin: str | None, end: str | None) -> None:
    (time,) = set_right(DROWNED, "times", words)
    assert (time.begin, time.end, time.of) == (begin, end, "event")


def test_places_and_several_stretches() -> None:
    (place,) = set_right(DROWNED, "places", "torvik")
    assert (place.name, place.span) == ("Torvik", span("Torvik"))
    parts = set_right(DROWNED, "content", "At least 12 people; drowned in torvik")
    assert parts == (span("At least 12 people"), span("drowned in Torvik"))


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("Ada Brunn-Dahl", {"speaker.name": "Ada Brunn-Dahl", "speaker.anonymous": False}),
        ("a nurse", {"speaker.name": "a nurse", "speaker.anonymous": True}),
        ("Norwegian officials", {"speaker.name": "Norwegian officials", "speaker.anonymous": True}),
        ("; mayor; Norway", {"speaker.role": "mayor", "speaker.party": "Norway"}),
        ("Ada; -", {"speaker.name": "Ada", "speaker.anonymous": False, "speaker.role": None}),
        ("-", {"speaker": None}),
        ("", {}),
    ],
)
def test_a_speaker_in_one_line(words: str, what: dict[str, Any]) -> None:
    assert speaker_typed(words) == what


def test_a_speaker_has_three_parts() -> None:
    with pytest.raises(UsageError, match="found 4 parts; expected name; role; party"):
        speaker_typed("a; b; c; d")


def test_the_speaker_of_a_new_claim() -> None:
    named = speaker_named("Halvard Moe; harbour master; Torvik")
    assert named is not None
    assert (named.name, named.role, named.party) == ("Halvard Moe", "harbour master", "Torvik")
    nameless = speaker_named("two divers")
    assert nameless is not None
    assert nameless.anonymous
    assert speaker_named("") is None
    assert speaker_named("-") is None


def test_speaker_and_event_as_wholes() -> None:
    assert typed(DROWNED, "speaker", "-") == {"speaker": None}
    assert typed(DROWNED, "speaker", "Ada")["speaker.name"] == "Ada"
    assert typed(DROWNED, "event", "missing") == {"event.type": "missing"}


EMPTIABLE = {
    "source", "speaker", "speaker.role", "speaker.party", "speaker.mention", "via", "cue", "hedges",
    "figures", "times", "places", "event", "event.trigger", "event.agent", "event.affected",
}  # fmt: skip


@pytest.mark.parametrize("field", CORRECTABLE)
def test_what_may_be_empty_and_what_may_not(field: str) -> None:
    if field in EMPTIABLE:
        corrected(DROWNED.claim, typed(DROWNED, field, "-"))
    else:
        with pytest.raises(UsageError, match="expected"):
            corrected(DROWNED.claim, typed(DROWNED, field, "-"))


def test_words_are_found_whatever_the_case_and_blanks() -> None:
    assert first_stretch(TEXT, "the  TOWN") == span("the town")
    assert first_stretch(TEXT, "Nobody … town").text == "Nobody had warned the town"
    assert len(stretches(TEXT, "Torvik")) == 2
    assert stretches(TEXT, " ") == []
    with pytest.raises(UsageError, match="doesn't stand in the text"):
        first_stretch(TEXT, "the sea")
