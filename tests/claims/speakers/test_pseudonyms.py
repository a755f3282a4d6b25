"""Names that a text takes back name nobody; what a model takes for a name may be none."""

from __future__ import annotations

import re

import pytest

from sayso.claims.claim import Speaker
from sayso.claims.speakers import Name, SourceMention, resolve_speakers
from sayso.document.anchor import Span

PSEUDONYMS = [
    "Olga is a nurse -- not her real name -- at the port. “We left,” Olga said.",
    "“Olga” works at the port. She is 40. “We left,” Olga said.",
    "A nurse, Olga, spoke to us. We are withholding her real name. “We left,” Olga said.",
    "The names have been changed: Olga is a nurse. “We left,” Olga said.",
]


@pytest.mark.parametrize("text", PSEUDONYMS)
def test_a_pseudonym_names_nobody(text: str) -> None:
    speaker = last_source(text, "Olga", persons(text, "Olga"))
    assert (speaker.name, speaker.anonymous) == ("Olga", True)


OWN_NAMES = [
    "Olga is a nurse at the port. “We left,” Olga said.",
    "Olga Brandt is a nurse; she gave us her real name for the record. “We left,” Olga said.",
    "They shouted “Olga”. A nurse, Olga Brandt, came. “We left,” Olga said.",
]


@pytest.mark.parametrize("text", OWN_NAMES)
def test_a_persons_own_name_is_one(text: str) -> None:
    assert not last_source(text, "Olga", persons(text, "Olga Brandt", "Olga")).anonymous


def persons(text: str, *names: str) -> list[Name]:
    """Every place where one of the names stands, the first that fits there."""
    found = re.finditer("|".join(map(re.escape, names)), text)
    return [Name(Span.of(text, *m.span()), "person") for m in found]


def last_source(text: str, words: str, names: list[Name] | None = None) -> Speaker:
    at = text.rindex(words)
    mention = SourceMention(Span.of(text, at, at + len(words)), (), ())
    return resolve_speakers(text, [mention], names)[0]


WRONGLY_NAMED = [
    ("The weir broke. “Let it go,” one miller said.", "one miller", "person"),
    ("The weir broke, according to authorities.", "authorities", "person"),
    ("The weir broke. Villagers said so.", "Villagers", "person"),
]


@pytest.mark.parametrize(("text", "words", "kind"), WRONGLY_NAMED)
def test_a_model_does_not_make_a_name_of_a_description(text: str, words: str, kind: str) -> None:
    at = text.index(words)
    names = [Name(Span.of(text, at, at + len(words)), "person")]
    assert last_source(text, words, names).anonymous


def test_an_acronym_is_no_person_whatever_the_model_says() -> None:
    text = "The Lower Ouden Water Authority met. LOWA said the weir had held."
    at = text.index("LOWA")
    names = [Name(Span.of(text, at, at + 4), "person")]
    assert last_source(text, "LOWA", names).kind != "person"


def test_an_office_behind_a_name_is_no_part_of_it() -> None:
    text = "End Quote Ann Roe Foreign Secretary The weir held. Ms Roe said it would."
    at = text.index("Ann Roe Foreign")
    names = [Name(Span.of(text, at, at + len("Ann Roe Foreign")), "person")]
    assert last_source(text, "Ms Roe", names).name == "Ann Roe"


def test_she_is_somebodys_sister() -> None:
    text = "Word came from Ro So Min, the sister of the leader Ro Jun Sik, in which she blamed us."
    names = persons(text, "Ro So Min", "Ro Jun Sik")
    assert last_source(text, "she", names).name == "Ro So Min"


def test_a_korean_surname_tells_no_gender() -> None:
    text = "Kim So-min, the sister of the leader Kim Jun Sik, spoke. She blamed the dam."
    names = persons(text, "Kim So-min", "Kim Jun Sik")
    assert last_source(text, "She", names).name == "Kim So-min"
