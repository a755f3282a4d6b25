"""Which namings of persons are one voice, and which stay apart."""

from __future__ import annotations

import pytest

from sayso.review.entry import Entry
from sayso.voices.group import voices
from tests.voices.made import person

MINISTER = "water minister"


def sets(*entries: Entry) -> list[str]:
    """Each voice as the ids of its claims."""
    return sorted("".join(voice.claims) for voice in voices(entries))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tessa Maro", "Tessa Maro"),
        ("Tessa Maro", "Ms. Tessa Maro"),
        ("Tessa Maro", "Minister Tessa Maro"),
        ("Tessa Maro", "Tessa B. Maro"),
        ("Tessa Maro", "Tessa Benedikta Maro"),
        ("Peter Maro", "Peter Maro Jr."),
        ("José Maró", "Jose Maro"),
        ("Bill Korvander", "William Korvander"),
        ("Tessa O'Maro", "Tessa O’Maro"),
        ("Hassan al-Rashidi", "Hassan Al Rashidi"),
        ("Hassan al-Rashidi", "Hassan Rashidi"),
        ("Song Ha-neul", "Song Ha Neul"),
    ],
)
def test_the_same_name_is_one_voice(one: str, other: str) -> None:
    assert sets(person("a", one), person("b", other)) == ["ab"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volodymyr Ostrenskyy", "Volodymyr Ostrensky"),
        ("Mohammed Kharubi", "Muhammad Kharoubi"),
        ("Muammar Qadhadi", "Moammar Gadhadi"),
        ("Oleksandr Vasilenko", "Oleksandr Vasylenko"),
        ("T. Maro", "Tessa Maro"),
        ("T.B. Maro", "Tessa Maro"),
        ("TB Maro", "Tessa Benedikta Maro"),
        ("Tayyip Karahan", "Recep Tayyip Karahan"),
        ("Marela Torvald", "Linn Marela Torvald"),
    ],
)
def test_an_uncertain_name_needs_a_role_or_party_that_agrees(one: str, other: str) -> None:
    assert sets(person("a", one), person("b", other)) == ["a", "b"]
    with_role = person("a", one, MINISTER), person("b", other, MINISTER)
    assert sets(*with_role) == ["ab"]
    assert sets(person("a", one, party="Norway"), person("b", other, party="Norway")) == ["ab"]
    two = person("a", one, MINISTER, "Norway"), person("b", other, MINISTER, "Chile")
    assert sets(*two) == ["a", "b"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tessa Maro", "Nils Maro"),
        ("Tessa Maro", "N. Maro"),
        ("Tessa A. Maro", "Tessa B. Maro"),
        ("Mario Korva", "Maria Korva"),
        ("Jan Korva", "Jean Korva"),
        ("Tessa Maro", "Tessa Moreau"),
        ("Peter Maro Jr.", "Peter Maro Sr."),
        ("Kim Ha Neul", "Kim So Ra"),
        ("Vladimir Maro", "Volodymyr Maro"),
    ],
)
def test_names_that_differ_are_two_voices_whatever_else_agrees(one: str, other: str) -> None:
    alike = person("a", one, MINISTER, "Norway", "r"), person("b", other, MINISTER, "Norway", "r")
    assert sets(*alike) == ["a", "b"]


@pytest.mark.parametrize(
    ("bare", "role", "party", "joins"),
    [
        ("Maro", MINISTER, "Norway", True),
        ("Maro", MINISTER, None, True),
        ("Maro", None, "Norway", True),
        ("Minister Maro", None, "Norway", True),
        ("Mr. Maro", None, "Norway", True),
        ("Maro", None, None, False),
        ("Maro", MINISTER, "Chile", False),
        ("Maro", "mayor", "Norway", False),
        ("Maro", "prime minister", None, False),
    ],
)
def test_a_bare_surname_joins_where_role_or_party_agrees(
    bare: str, role: str | None, party: str | None, joins: bool
) -> None:
    full = person("a", "Tessa Maro", MINISTER, "Norway")
    assert sets(full, person("b", bare, role, party)) == (["ab"] if joins else ["a", "b"])


def test_a_bare_surname_that_two_fit_joins_neither() -> None:
    two = (
        person("a", "Tessa Maro", MINISTER, "Norway"),
        person("b", "Nils Maro", "port warden", "Norway"),
    )
    assert sets(*two, person("c", "Maro", None, "Norway")) == ["a", "b", "c"]
    assert sets(*two, person("c", "Maro", "minister", "Norway")) == ["ac", "b"]


def test_initials_join_with_what_else_has_joined() -> None:
    assert sets(
        person("a", "Tessa B. Maro", MINISTER),
        person("b", "Tessa Maro", MINISTER),
        person("c", "T.B. Maro", MINISTER),
    ) == ["abc"]


def test_a_short_name_that_two_fuller_ones_fit_joins_neither() -> None:
    middle = person("a", "Tessa B. Maro"), person("b", "Tessa C. Maro")
    assert sets(*middle, person("c", "Tessa Maro")) == ["a", "b", "c"]


def test_what_agrees_decides_between_fuller_names() -> None:
    middle = person("a", "Tessa B. Maro", MINISTER), person("b", "Tessa C. Maro", "judge")
    assert sets(*middle, person("c", "Tessa Maro", MINISTER)) == ["ac", "b"]


def test_bare_surnames_of_one_party_are_one_voice_also_without_a_full_name() -> None:
    assert sets(
        person("a", "Ostrov", None, "Norway"), person("b", "Ostrov", "envoy", "Norway")
    ) == ["ab"]
    assert sets(person("a", "Ostrov"), person("b", "Ostrov")) == ["a", "b"]


def test_a_surname_that_many_bear_needs_more_than_a_role() -> None:
    officers = person("a", "Anna Smith", "officer", "Norway"), person("b", "Smith", "officer")
    assert sets(*officers) == ["a", "b"]


def test_a_full_name_that_many_bear_needs_a_party_or_role_that_agrees() -> None:
    north = person("a", "John Smith", "police officer", "Harbury")
    south = person("b", "John Smith", "fisherman", "Estermouth")
    assert sets(north, south) == ["a", "b"]
    assert sets(north, person("b", "John Smith", None, "Harbury")) == ["ab"]
    assert sets(north, south, person("c", "John Smith")) == ["a", "b", "c"]


def test_a_rare_name_keeps_its_voice_through_new_roles_and_parties() -> None:
    assert sets(
        person("a", "Tessa Maro", MINISTER, "Norway"),
        person("b", "Tessa Maro", "chairwoman", "Korva Power"),
    ) == ["ab"]


def test_a_merge_says_why() -> None:
    (voice,) = voices(
        [
            person("a", "Tessa Maro", MINISTER, "Norway", "r"),
            person("b", "Maro", MINISTER, "Norway", "r"),
        ]
    )
    (merge,) = voice.merges
    assert (merge.a, merge.b) == ("a", "b")
    assert merge.features == (
        "same surname Maro",
        "role minister water in both",
        "party Norway in both",
        "seen in the same document",
    )


def test_a_voice_goes_by_the_most_frequent_whole_name() -> None:
    (voice,) = voices(
        [
            person("a", "Maro", MINISTER, "Norway"),
            person("b", "Maro", MINISTER, "Norway"),
            person("c", "Tessa Maro", MINISTER, "Norway"),
            person("d", "Tessa Maro", "party leader", "Norway"),
            person("e", "Tessa B. Maro", MINISTER, "Norway"),
        ]
    )
    assert voice.name == "Tessa Maro"
    assert voice.names == ("Maro", "Tessa Maro", "Tessa B. Maro")
    assert voice.roles == (MINISTER, "party leader")
    assert (voice.kind, voice.party, voice.anonymous) == ("person", "Norway", False)
