"""Full names, short names, titles, acronyms."""

from __future__ import annotations

import pytest

from sayso.claims.speakers import name_words

from .reading import last, speakers

NAMED = [
    ("Finance minister Orla Keane resigned. “Enough,” Keane said.", ("Keane",), "Orla Keane"),
    ("Mr Keane had resigned. Conor Keane, a banker, said so.", ("Conor Keane, a banker",),
     "Conor Keane"),
    ("Robert Ames and Bob Ames’s son left. Ames said no.", ("Ames said",), "Robert Ames"),
    ("J. Ames wrote to us. Later Julia Ames said it was a joke. “A joke,” Ms Ames said.",
     ("Ms Ames",), "Julia Ames"),
    ("Tariq al-Rashid spoke. Mr al-Rashid said the well was dry.", ("Mr al-Rashid",),
     "Tariq al-Rashid"),
    ("The Coastal Rescue Service (CRS) sailed. The CRS said two were found.", ("The CRS",),
     "Coastal Rescue Service"),
    ("The Harbour Times ran a photograph. The Times said it was real.", ("The Times",),
     "Harbour Times"),
    ("Secretary of State Ruth Oduya said it was over.", ("Secretary of State Ruth Oduya",),
     "Ruth Oduya"),
    ("A reporter for the Elden Gazette, Tom Brill, said so.",
     ("A reporter for the Elden Gazette, Tom Brill",), "Tom Brill"),
    ("Gdańsk fell silent. Zoë Błaszczyk, a nurse, said so 😢. “Silent,” Błaszczyk said.",
     ("Błaszczyk said",), "Zoë Błaszczyk"),
    ("Beatrice Washington runs a shop. Washington said it was shut.", ("Washington said",),
     "Beatrice Washington"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mentions", "name"), NAMED)
def test_a_named_source_gets_the_fullest_name(
    text: str, mentions: tuple[str, ...], name: str
) -> None:
    words = mentions[-1].removesuffix(" said")
    mentions = (*mentions[:-1], words)
    speaker = last(text, *mentions) if text.count(words) == 1 else _latest(text, words)
    assert (speaker.name, speaker.anonymous) == (name, False)


def _latest(text: str, words: str):  # type: ignore[no-untyped-def]
    return speakers(text, *[words] * text.count(words))[-1]


def test_the_mention_is_where_the_fullest_name_stands() -> None:
    text = "Captain Ines Roth rang. Roth said the engine had failed."
    roth = last(text, "Captain Ines Roth", "Roth")
    assert roth.mention is not None
    assert (roth.mention.start, roth.mention.text) == (8, "Ines Roth")


def test_two_of_one_surname_stay_two() -> None:
    text = (
        "Mary Hobbs and Peter Hobbs argued. Mr Hobbs said it was hers. Mrs Hobbs said it was his."
    )
    assert [s.name for s in speakers(text, "Mr Hobbs", "Mrs Hobbs")] == [
        "Peter Hobbs",
        "Mary Hobbs",
    ]


def test_conjoined_sources_are_named_both() -> None:
    text = (
        "Olaf Berg and Ines Roth said the ferry had listed. Ukrainian and Irish officials said no."
    )
    both, officials = speakers(text, "Olaf Berg and Ines Roth", "Ukrainian and Irish officials")
    assert both.name == "Olaf Berg; Ines Roth"
    assert (officials.name, officials.party) == (
        "Ukrainian officials; Irish officials",
        "Ukraine; Ireland",
    )


def test_names_that_a_model_found_say_what_is_a_person() -> None:
    text = "Sunny Meadow said the show was off."
    alone, told = (
        speakers(text, "Sunny Meadow", names={"Sunny Meadow": kind})[0]
        for kind in ("organisation", "person")
    )
    assert (alone.kind, told.kind) == ("organisation", "person")
    assert (alone.party, told.party) == ("Sunny Meadow", None)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("the late Sen. Ann O’Hara’s", ("late", "ann", "o'hara")),
        ("Mr. J. Ames", ("j", "ames")),
        ("The Harbour Times", ("harbour", "times")),
        ("", ()),
    ],
)
def test_name_words_leave_titles_and_articles_out(name: str, words: tuple[str, ...]) -> None:
    assert name_words(name) == words
