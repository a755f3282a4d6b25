"""Descriptions, and who is anonymous."""

from __future__ import annotations

import pytest

from .reading import last, speakers

MEANT = [
    ("Ilse Tamm, the Estonian foreign minister, landed. The minister said it was late.",
     ("The minister",), "Ilse Tamm"),
    ("Sen. Paula Dyer, R-Ohio, voted no. The senator blamed the weather.", ("The senator",),
     "Paula Dyer"),
    ("The Estonian foreign minister, Ilse Tamm, met the Latvian defence minister. The Latvian "
     "defence minister said little.", ("The Latvian defence minister said",),
     "Latvian defence minister"),
    ("Brightwater Energy shut the valve. The company said it was safe.", ("The company",),
     "Brightwater Energy"),
    ("The Elden Gazette and Radio Nord had the story. The newspaper said it was true.",
     ("The newspaper",), "Elden Gazette"),
    ("Divers from the Elden Police Department came. Police said the car was empty.", ("Police",),
     "Elden Police Department"),
    ("Norwegian intelligence officials met. The officials said a spy was held.",
     ("The officials",), "Norwegian intelligence officials"),
    ("A senior port official rang. The official said the crane fell.",
     ("A senior port official", "The official"), "senior port official"),
    ("Rita Moss left. Her brother, Carl Moss, said she was ill.", ("Her brother, Carl Moss",),
     "Carl Moss"),
    ("Rita Moss said no. Her lawyer said nothing.", ("Rita Moss", "Her lawyer"),
     "Rita Moss's lawyer"),
    ("Rita Moss is ill. Moss’s lawyers said so.", ("Moss’s lawyers",), "Rita Moss’s lawyers"),
    ("Ann Roe of the Center for Budget and Policy Questions said so.",
     ("Ann Roe of the Center for Budget and Policy Questions",), "Ann Roe"),
    ("The Ministry of Defence and Radio Nord said so.", ("The Ministry of Defence and Radio Nord",),
     "Ministry of Defence; Radio Nord"),
    ("Brightwater Energy was sold. The mortgage lenders said it was late.",
     ("The mortgage lenders",), "mortgage lenders"),
    ("The criminal complaint charging Rita Moss said she hid it.",
     ("The criminal complaint charging Rita Moss",), "criminal complaint charging Rita Moss"),
    ("Elden Police Department came. Elden police said the car was empty.", ("Elden police",),
     "Elden police"),
    ("The Elden attorney’s Office for Nordland said the car was empty.",
     ("The Elden attorney’s Office for Nordland",), "Elden attorney’s Office for Nordland"),
    ("Brightwater Energy said in a statement that it was sorry. The statement said it would pay.",
     ("Brightwater Energy", "The statement"), "Brightwater Energy"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mentions", "name"), MEANT)
def test_a_description_is_the_one_it_means(text: str, mentions: tuple[str, ...], name: str) -> None:
    assert last(text, *(m.removesuffix(" said") for m in mentions)).name == name


ANONYMOUS = [
    ("A doctor at the harbour clinic", "doctor at the harbour clinic", True),
    ("Residents", "residents", True),
    ("Authorities", "authorities", True),
    ("An official", "official", True),
    ("Two police officers", "police officers", True),
    ("The interior minister", "interior minister", False),
    ("The Elden city council", "Elden city council", False),
    ("A Harbour University study", "Harbour University study", False),
    ("a new report", "new report", True),
    ("The government", "government", False),
]


@pytest.mark.parametrize(("mention", "name", "anonymous"), ANONYMOUS)
def test_who_is_anonymous(mention: str, name: str, anonymous: bool) -> None:
    speaker = last(f"{mention} said on Monday that the pier was closed.", mention)
    assert (speaker.name, speaker.anonymous) == (name, anonymous)


KINDS = [
    ("Rita Moss", "person"),
    ("Residents", "group"),
    ("Norway", "government"),
    ("The World Health Organization", "organisation"),
    ("Radio Nord News", "media"),
    ("A report", "document"),
]


@pytest.mark.parametrize(("mention", "kind"), KINDS)
def test_what_kind_of_speaker_it_is(mention: str, kind: str) -> None:
    assert last(f"{mention} said that the pier was closed.", mention).kind == kind


def test_a_private_word_never_turns_into_a_named_person() -> None:
    text = "Rita Moss owns the mill. A worker said it was old. The neighbour said it was not."
    assert [s.name for s in speakers(text, "A worker", "The neighbour")] == ["worker", "neighbour"]
