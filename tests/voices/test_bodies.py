"""Which names of bodies, states and outlets are one voice; what is nameless stays nameless."""

from __future__ import annotations

import pytest

from sayso.review.entry import Entry
from sayso.voices.group import voices
from tests.voices.made import body, person, said


def sets(*entries: Entry) -> list[str]:
    return sorted("".join(voice.claims) for voice in voices(entries))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Human Rights Watch", "HRW"),
        ("BP", "British Petroleum"),
        ("Federal Bureau of Investigation", "FBI"),
        ("Federal Bureau of Investigation", "the FBI"),
        ("CDC", "U.S. Centers for Disease Control and Prevention"),
        ("World Health Organisation", "World Health Organization"),
        ("Harbury Relief Fund", "The Harbury Relief Fund"),
        ("Harbury police", "Harbury Police Department"),
        ("Korva Power", "Korva Power plc"),
        ("US Geological Survey", "U.S. Geological Survey"),
        ("US coastguard", "U.S. Coast Guard"),
        ("BP Group", "BP"),
        ("Al-Jazeera", "Jazeera"),
        ("Daily Monitor newspaper", "Daily Monitor"),
    ],
)
def test_one_body_under_two_names(one: str, other: str) -> None:
    assert sets(body("a", one), body("b", other)) == ["ab"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Harbury Relief Fund", "Harbury Rescue Fund"),
        ("interior ministry", "interior ministry"),
        ("BP", "Border Patrol"),
        ("British Airways", "Airways"),
        ("Harbury police", "Estermouth police"),
        ("Washington University", "University of Washington"),
    ],
)
def test_two_bodies_under_like_names(one: str, other: str) -> None:
    assert sets(body("a", one), body("b", other)) == ["a", "b"]


def test_a_general_name_goes_with_its_country() -> None:
    assert sets(
        body("a", "Interior Ministry", "Norway"),
        body("b", "interior ministry", "Norway"),
        body("c", "Norwegian interior ministry", "Norway"),
        body("d", "Interior Ministry", "Chile"),
    ) == ["abc", "d"]


def test_a_general_name_without_a_country_goes_with_its_document() -> None:
    assert sets(
        body("a", "Committee", "Committee", "one"),
        body("b", "Committee", "Committee", "one"),
        body("c", "Committee", "Committee", "two"),
        body("d", "most of the sources", None, "one"),
        body("e", "most of the sources", None, "two"),
        body("f", "administration", "United States", "one"),
        body("g", "administration", "United States", "two"),
    ) == ["ab", "c", "d", "e", "f", "g"]


def test_an_outlet_taken_for_a_person_is_an_outlet() -> None:
    assert sets(
        person("a", "Al Jazeera"), said("b", "Al-Jazeera", kind="media"), person("c", "BP PLC"),
        body("d", "BP"),
    ) == ["ab", "cd"]  # fmt: skip


def test_initials_that_two_names_have_join_neither() -> None:
    assert sets(
        body("a", "Harbury Relief Fund"), body("b", "Highland Rescue Force"), body("c", "HRF")
    ) == ["a", "b", "c"]


def test_initials_of_another_country_s_body_join_nothing() -> None:
    assert sets(body("a", "Sea Rescue League", "Norway"), body("b", "SRL", "Chile")) == ["a", "b"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norway", "Norwegian government"),
        ("Norway", "Oslo"),
        ("Norway", "the government of Norway"),
        ("South Korea", "Seoul"),
        ("Norway", "Norway's government"),
    ],
)
def test_a_country_its_capital_and_its_government_are_one_voice(one: str, other: str) -> None:
    two = said("a", one, kind="government"), said("b", other, kind="government")
    (voice,) = voices(two)
    assert voice.name == one
    assert voice.party == one


def test_seats_and_people_of_a_government_stay_apart_from_it() -> None:
    found = voices(
        [
            said("a", "Washington", kind="government", party="United States"),
            said("b", "White House", kind="government", party="United States"),
            said("c", "US officials", kind="group", party="United States", anonymous=True),
        ]
    )
    assert len(found) == 3
    assert {voice.party for voice in found} == {"United States"}
    assert {voice.name for voice in found if voice.anonymous} == {"US officials"}


def test_the_nameless_are_one_voice_per_document_and_description() -> None:
    assert sets(
        said("a", "residents", "one", anonymous=True),
        said("b", "the residents", "one", anonymous=True),
        said("c", "residents", "two", anonymous=True),
        said("d", "two residents", "one", anonymous=True),
        said("e", "he", "one"),
        said("f", "He", "two"),
    ) == ["ab", "c", "d", "e", "f"]


def test_a_report_speaks_with_the_voice_of_its_outlet() -> None:
    found = voices(
        [
            said("a", None, "one", outlet="The Harbury Post"),
            said("b", None, "two", outlet="Harbury Post - Opinion"),
            said("c", "Harbury Post", "three", kind="media", outlet="Estermouth Echo"),
            said("d", None, "three", outlet="Estermouth Echo"),
        ]
    )
    assert sorted(voice.claims for voice in found) == [("a", "b", "c"), ("d",)]
    assert {voice.kind for voice in found} == {"document"}


def test_a_report_without_an_outlet_is_a_voice_of_its_own() -> None:
    assert sets(said("a", None, "one"), said("b", None, "one"), said("c", None, "two")) == [
        "ab",
        "c",
    ]


def test_offices_go_by_party_and_never_with_a_name() -> None:
    assert sets(
        person("a", "interior minister", "interior minister", "Norway"),
        person("b", "Norwegian interior minister", "interior minister", "Norway"),
        person("c", "interior minister", "interior minister"),
        person("d", "Tessa Maro", "interior minister", "Norway"),
    ) == ["ab", "c", "d"]


def test_several_speakers_are_one_voice_of_their_own() -> None:
    both = said("a", "Tessa Maro; BP"), said("b", "BP; Tessa Maro")
    assert sets(*both, person("c", "Tessa Maro"), body("d", "BP")) == ["ab", "c", "d"]


def test_initials_say_so() -> None:
    (voice,) = voices([body("a", "Human Rights Watch"), body("b", "HRW")])
    assert voice.merges[0].features == ("HRW are the initials of Human Rights Watch",)
    assert voice.name == "Human Rights Watch"


def test_the_same_name_in_three_documents_is_two_merges() -> None:
    (voice,) = voices([body(claim, "Korva Power", "Korva Power") for claim in "abc"])
    assert [(merge.a, merge.b) for merge in voice.merges] == [("a", "b"), ("a", "c")]
    assert voice.merges[0].features == ("same name Korva Power", "party Korva Power in both")
