"""For whom a speaker speaks."""

from __future__ import annotations

import pytest

from sayso.claims.speakers import Home, party_of, party_of_body, party_of_person

from .reading import last

DESCRIPTIONS = [
    ("Estonian government spokesman", "Estonia"),
    ("White House officials", "United States"),
    ("GOP sources", "Republican Party"),
    ("lawyers for Ann Roe", "Ann Roe"),
    ("Brightwater Energy spokeswoman", "Brightwater Energy"),
    ("Orange County health officials", "Orange County"),
    ("spokesman for the Polish army", "Poland"),
    ("UN investigators", "United Nations"),
    ("residents of Norway", None),
    ("Norwegian tourists", None),
    ("woman in Paris", None),
    ("experts", None),
    ("", None),
]


@pytest.mark.parametrize(("description", "party"), DESCRIPTIONS)
def test_a_description_tells_its_party(description: str, party: str | None) -> None:
    assert party_of(description) == party


@pytest.mark.parametrize(
    ("description", "party"),
    [("foreign ministry", "Norway"), ("military spokesman", "Norway"), ("officials", None)],
)
def test_a_ministry_speaks_for_the_country_in_hand(description: str, party: str | None) -> None:
    assert party_of(description, Home(state="Norway")) == party


ROLES = [
    ("Elden Mayor", "Elden"),
    ("mayor of Port Elden", "Port Elden"),
    ("Turkish president", "Turkey"),
    ("Secretary of State", "United States"),
    ("Brightwater Energy chief executive", "Brightwater Energy"),
    ("fellow at the Harbour Institute", "Harbour Institute"),
    ("Republican senator", "Republican Party"),
    ("Norwegian novelist and activist", None),
    ("mother", None),
    (None, None),
]


@pytest.mark.parametrize(("role", "party"), ROLES)
def test_an_office_tells_its_party(role: str | None, party: str | None) -> None:
    assert party_of_person(role) == party


@pytest.mark.parametrize(
    ("name", "party"),
    [
        ("Brightwater Energy", "Brightwater Energy"),
        ("Elden Police Department", "Elden"),
        ("Washington Post", "Washington Post"),
        ("Polish Navy", "Poland"),
        ("Pentagon", "United States"),
    ],
)
def test_a_body_speaks_for_its_state_or_itself(name: str, party: str) -> None:
    assert party_of_body(name) == party


SEATS = [
    ("Pyongyang denied it.", "Pyongyang", ("North Korea", "North Korea")),
    ("The White House denied it.", "The White House", ("White House", "United States")),
    ("The Kremlin denied it.", "The Kremlin", ("Kremlin", "Russia")),
]


@pytest.mark.parametrize(("text", "mention", "expected"), SEATS)
def test_a_seat_speaks_for_its_country(text: str, mention: str, expected: tuple[str, str]) -> None:
    speaker = last(text, mention)
    assert (speaker.name, speaker.party) == expected


def test_a_private_person_has_no_party() -> None:
    text = "Norway was quiet. Rita Moss, a baker, said she was glad."
    assert last(text, "Rita Moss, a baker").party is None


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Floods hit Kestria on Monday. A Kestrian official said 20 were dead.", "Kestria"),
        ("Floods hit the coast on Monday. A Kestrian official said 20 were dead.", "Kestrian"),
        ("Ira Roe left Iran on Monday. An Iranian official said 20 were dead.", "Iran"),
    ],
)
def test_a_country_that_no_table_has_is_named_as_the_text_names_it(text: str, party: str) -> None:
    mention = text.partition(". ")[2].partition(" said")[0]
    assert last(text, mention).party == party
