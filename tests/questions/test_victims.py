"""Named victims: found where the words around them say so, and once however spelled."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Speaker
from sayso.questions.named_harmed import named_harmed
from sayso.questions.victim_names import same_name, sounds
from sayso.questions.victims import victims
from tests.questions.told import told


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Mohamed Haddad", "Muhammad Hadad", True),
        ("Khaled al-Masri", "Khalid Al Masri", True),
        ("J. Almar", "Jonas Almar", True),
        ("Jonas P. Almar", "Jonas Almar", True),
        ("Dr. Ada Brunn", "Ada Brunn", True),
        ("Ahmed Omar Haddad", "Ahmed Haddad", True),
        ("Ahmed Omar", "Ahmed Omar Haddad", True),
        ("Ahmed Omar Haddad", "Omar Ahmed Haddad", False),
        ("Ahmed Omar Haddad", "Ahmed Sami Haddad", False),
        ("Ada Brunn", "Ida Brunn", True),
        ("Ada Brunn", "Eva Brunn", False),
        ("Olena Kovalenko", "Olena Kovalchuk", False),
    ],
)
def test_spellings_of_one_name(a: str, b: str, same: bool) -> None:
    assert same_name(a, b) is same


@given(st.text("abdhkmoruyʿéA -’.", max_size=20), st.text("abdhkmoruy A-.", max_size=20))
def test_a_name_is_its_own_spelling_and_the_relation_has_no_direction(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)
    assert not sounds(a) or same_name(a, a)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Jonas Almar, 34, and his daughter Ida Almar were killed in the flood.",
         [("Jonas Almar", "killed"), ("Ida Almar", "killed")]),
        ("The wave killed Ada Brunn and injured Piet Orsk.",
         [("Ada Brunn", "killed"), ("Piet Orsk", "injured")]),
        ("The victims were identified as Ada Brunn (60), Jonas Almar and Piet Orsk.",
         [("Ada Brunn", "killed"), ("Jonas Almar", "killed"), ("Piet Orsk", "killed")]),
        ("34-year-old Lena Holt died in hospital.", [("Lena Holt", "killed")]),
        ("Lena Holt said that nine people were killed.", []),
        ("Nine people were killed near the Lena Holt School.", []),
        ("The flood hit the Holt Brunn family home, killing nine.", []),
        ("Ada Brunn was met at the station by Jonas Almar.", []),
        ("Nine people were killed, according to Jonas Almar.", []),
    ],
)  # fmt: skip
def test_who_is_named_as_a_victim(text: str, named: list[tuple[str, str]]) -> None:
    assert list(named_harmed(told("c", text))) == named


def test_a_speaker_is_no_victim() -> None:
    speaker = Speaker("Jonas Almar", anonymous=False)
    entry = told("c", "Jonas Almar, 34, told of nine people killed.", speaker=speaker)
    assert not list(named_harmed(entry))


def test_each_victim_stands_once_with_all_spellings_and_claims() -> None:
    found = victims(
        [
            told("a", "Khaled al-Masri, 34, was injured in the crash."),
            told("b", "Khalid Masri died in hospital.", report="r2"),
            told("c", "The crash killed Lena Holt."),
        ]
    )
    assert [(v.name, v.harm, v.claims) for v in found] == [
        ("Khaled al-Masri", "killed", ("a", "b")),
        ("Lena Holt", "killed", ("c",)),
    ]
    assert found[0].spellings == ("Khaled al-Masri", "Khalid Masri")


def test_what_is_denied_or_only_feared_names_nobody() -> None:
    text = "The crash killed Lena Holt."
    assert not victims([told("a", text, stance="denies"), told("b", text, frame="hypothetical")])


def test_two_spellings_in_one_sentence_are_two_people() -> None:
    found = victims([told("a", "The wave killed Ada Brunn, 7, and her sister Ida Brunn, 9.")])
    assert [victim.name for victim in found] == ["Ada Brunn", "Ida Brunn"]
