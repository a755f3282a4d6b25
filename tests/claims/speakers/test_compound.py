"""Bodies whose name holds an "and" are one speaker; two bodies joined by it are two."""

from __future__ import annotations

import pytest

from sayso.claims.claim import Speaker
from sayso.claims.speakers import SourceMention, resolve_speakers
from sayso.document.anchor import Span


def speaker(text: str, words: str) -> Speaker:
    at = text.rindex(words)
    (found,) = resolve_speakers(text, [SourceMention(Span.of(text, at, at + len(words)))])
    return found


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            "The Coastal and Inland Waters Administration said so.",
            "The Coastal and Inland Waters Administration",
            "Coastal and Inland Waters Administration",
        ),
        (
            "The Centre for Flood Control and Prevention (CFCP) warned. CFCP said it was ready.",
            "CFCP",
            "Centre for Flood Control and Prevention",
        ),
        (
            "Norway and Sweden said that they would help.",
            "Norway and Sweden",
            "Norway; Sweden",
        ),
        (
            "the Red Lamp Society's Dr. Anna Roe said it would spread.",
            "the Red Lamp Society's Dr. Anna Roe",
            "Anna Roe",
        ),
        (
            "the WHO's Dr. Anna Roe said it would spread.",
            "the WHO's Dr. Anna Roe",
            "Anna Roe",
        ),
        ("Picture: Ann Roe Foreign Secretary. The plan is ready, Roe said.", "Roe", "Ann Roe"),
    ],
)
def test_name(text: str, words: str, name: str) -> None:
    assert speaker(text, words).name == name


def test_officials_of_one_kind_are_not_those_of_another() -> None:
    text = "Federal officials in Marl closed the road. Later state officials said it was open."
    assert speaker(text, "state officials").name == "state officials"


def test_a_service_is_no_officer_of_it() -> None:
    text = "Coast Guard Rear Admiral Ann Roe spoke on Monday. The Coast Guard said it had ended."
    assert speaker(text, "The Coast Guard").name != "Ann Roe"


def test_residents_of_a_place_are_nameless() -> None:
    assert speaker(
        "Residents of Souk al-Bahr said it went on.", "Residents of Souk al-Bahr"
    ).anonymous


def test_what_follows_a_name_is_no_role_where_it_is_a_verb() -> None:
    assert speaker("Ann Roe, told reporters so.", "Ann Roe").role is None


def test_the_company_is_no_administration() -> None:
    text = "Halden Oil Group leaked. The Coastal Waters Administration closed the bay. "
    assert (
        speaker(text + "The company said it was sorry.", "The company").name == "Halden Oil Group"
    )
    agency = speaker(text + "The agency said it was too late.", "The agency")
    assert agency.name == "Coastal Waters Administration"
