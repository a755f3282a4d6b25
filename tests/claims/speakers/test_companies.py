"""A name of one word that stands where only a body's name stands is no person's."""

from __future__ import annotations

import pytest

from sayso.claims.speakers import NameKind

from .reading import last, speakers

FIRMS = [
    ("The ferry company Nordwind apologised. Nordwind said the crossing was safe.", "Nordwind"),
    ("A spokesman for Quellon was not at home. “We regret it,” Quellon said.", "Quellon"),
    ("Quellon’s shares fell. Quellon said so.", "Quellon"),
    ("The rig was operated by Petrask. Petrask said the leak was small.", "Petrask"),
]
MEANT = [
    (
        "The rig was operated by Petrask Group. The oil major said the leak was small.",
        "The oil major",
        "Petrask Group",
    ),
    (
        "Quellon Company shut a plant. The carmaker said it would reopen.",
        "The carmaker",
        "Quellon Company",
    ),
    ("Petrask Group sent Maj Tom Brill. The major said the road was open.", "The major", "major"),
]
PERSONS = [
    ("Melissa went home. “It was loud,” Melissa said.", "Melissa"),
    ("Tamsin Quellon owns the shop. A spokesman for Quellon left. Quellon said no.",
     "Tamsin Quellon"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name"), FIRMS)
def test_a_firm_speaks_for_itself(text: str, name: str) -> None:
    speaker = last(text, name, name)
    assert (speaker.name, speaker.kind, speaker.party) == (name, "organisation", name)


@pytest.mark.parametrize(("text", "source", "name"), MEANT)
def test_what_a_firm_is_called_by_its_trade(text: str, source: str, name: str) -> None:
    assert last(text, source).name == name


@pytest.mark.parametrize(("text", "name"), PERSONS)
def test_a_person_stays_one(text: str, name: str) -> None:
    short = name.split()[-1]
    speaker = last(text, *[short] * text.count(short))
    assert (speaker.name, speaker.kind) == (name, "person")


def test_a_country_that_the_model_takes_for_a_person_is_none() -> None:
    named: dict[str, NameKind] = {"Norway": "person"}
    (speaker,) = speakers("It rained. Norway said the dam held.", "Norway", names=named)
    assert (speaker.kind, speaker.party) == ("government", "Norway")


@pytest.mark.parametrize(
    ("text", "source", "party"),
    [
        ("Information Minister Per Aldan of Norway spoke. “Lies,” Aldan said.", "Aldan", "Norway"),
        ("Rear Adm. Tom Brill came. Brill said it.", "Brill", None),
        (
            "Chad and Mali met. Pentagon press secretary, Rear Adm. Tom Brill, said so. Chad left.",
            "Tom Brill",
            "United States",
        ),
        ("Preliminary reports said the dam held.", "Preliminary reports", None),
        ("Obama aides said it was over.", "Obama aides", "United States"),
        ("Acting White House chief of staff Ruth Oduya said so.", "Ruth Oduya", "United States"),
        (
            "The U.S. government met. Interior Secretary Ann Roe said no.",
            "Interior Secretary Ann Roe",
            "United States",
        ),
        ("The U.S. government met. A state commission said no.", "A state commission", None),
        ("The Syrian government met. A state commission said no.", "A state commission", "Syria"),
        ("Treasury Secretary Ann Roe said no.", "Treasury Secretary Ann Roe", "United States"),
    ],
)
def test_whom_a_role_speaks_for_is_no_word_of_the_role(
    text: str, source: str, party: str | None
) -> None:
    assert last(text, *[source] * text.count(source)).party == party
