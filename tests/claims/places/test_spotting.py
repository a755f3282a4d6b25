"""What is a place in running text, and what only looks like one."""

import pytest

from sayso.claims.places.gazetteer import packaged
from sayso.claims.places.spotting import spot_places


def spotted(text: str) -> list[str]:
    return [span.text for span in spot_places(text, packaged())]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two ferries sank in Lisbon on Monday.", ["Lisbon"]),
        ("Floods hit eastern Libya and the Kursk region.", ["eastern Libya", "Kursk region"]),
        ("Shells fell on the far east of Russia.", ["far east of Russia"]),
        ("Oil drifted across the Gulf of Mexico.", ["Gulf of Mexico"]),
        ("A bus burned in Reno, Nev., police said.", ["Reno", "Nev."]),
        ("Troops left the U.S. for Germany.", ["U.S.", "Germany"]),
        ("They met in Reading, near London.", ["Reading", "London"]),
        ("A truck overturned on Maple Grove Road.", ["Maple Grove Road"]),
        ("Traffic stopped on Interstate 90.", ["Interstate 90"]),
        ("Clashes went on in the rebel-held city of Idlib.", ["Idlib"]),
        ("Fighters crossed the Iraqi border at night.", ["Iraqi border"]),
        ("A Nairobi-based relief group sent tents.", ["Nairobi"]),
        ("Crews worked in Oslo. Later, Oslo was quiet.", ["Oslo", "Oslo"]),
        ("He was at the White House.", ["White House"]),
    ],
)
def test_finds_places(text: str, names: list[str]) -> None:
    assert spotted(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Lloyd Austin arrived. Austin said nothing.",
        "Michael Jordan arrived. Mr. Jordan smiled.",
        "Denzel Washington smiled.",
        "The University of Texas won.",
        "The Chicago Tribune wrote about it.",
        "Washington said it was too early to tell.",
        "Moscow has denied it.",
        "John Smith and Paul Reading smiled. Reading left.",
        "The White House declined to comment.",
        "Nice weather is a nice thing.",
        "Mobile phones were handed in.",
        "Libyan officials spoke in May and on Sunday.",
        "it was all lower case in paris",
        "",
    ],
)
def test_leaves_other_names_alone(text: str) -> None:
    assert spotted(text) == []
