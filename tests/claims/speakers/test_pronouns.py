"""Pronouns, and when not to tell whom they mean."""

from __future__ import annotations

import re

import pytest

from sayso.claims.speakers import SourceMention, resolve_speakers
from sayso.document.anchor import Span

from .reading import last, spans

MEANT = [
    ("Lena Ruiz, a surgeon, met Paul Dorn. She said he was well.", ("She",), "Lena Ruiz"),
    ("Lena Ruiz, a surgeon, met Paul Dorn. He said she was kind.", ("He",), "Paul Dorn"),
    ("“It is over,” said Paul Dorn. Snow fell on the pass all day. He added that he was cold.",
     ("Paul Dorn", "He"), "Paul Dorn"),
    ("A firefighter spoke. “It was dark,” she said.", ("A firefighter", "she"), "firefighter"),
    ("Residents said the road was gone. They blamed the mine.", ("Residents", "They"), "residents"),
    ("The Alpine Club said two climbers were missing. It called off the search.",
     ("The Alpine Club", "It"), "Alpine Club"),
    ("The message came from Paul Dorn, who said he was safe.", ("who",), "Paul Dorn"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "mentions", "name"), MEANT)
def test_a_pronoun_is_the_one_it_means(text: str, mentions: tuple[str, ...], name: str) -> None:
    assert last(text, *mentions).name == name


UNTOLD = [
    ("Paul Dorn spoke. There was a second suspect, who was held there, where he said so.", "he"),
    ("He said the pass was shut.", "He"),
    ("Lena Ruiz left. He said the pass was shut.", "He"),
    ("Ruth Lane and Joan Marsh left together. She said it was late.", "She"),
    ("They said the pass was shut.", "They"),
    ("“I saw it,” read a note.", "I"),
]


@pytest.mark.parametrize(("text", "pronoun"), UNTOLD)
def test_a_pronoun_that_cannot_be_told_stays_and_names_nobody(text: str, pronoun: str) -> None:
    before, _ = re.split(rf"\b{pronoun}\b", text, maxsplit=1)
    mention = SourceMention(Span.of(text, len(before), len(before + pronoun)))
    (speaker,) = resolve_speakers(text, [mention])
    assert (speaker.name, speaker.anonymous, speaker.party) == (pronoun, True, None)


def test_i_is_the_source_of_what_it_stands_in() -> None:
    text = "“When I think it is safe I will say so,” Paul Dorn said."
    whole, i = Span.of(text, 0, 40), spans(text, ("I",))[0]
    thought, dorn = spans(text, ("it is safe", "Paul Dorn"))
    mentions = [SourceMention(i, (thought,)), SourceMention(dorn, (whole,))]
    assert [s.name for s in resolve_speakers(text, mentions)] == ["Paul Dorn", "Paul Dorn"]


def test_one_named_often_does_not_take_the_words_of_one_who_spoke_last() -> None:
    text = (
        "Paul Dorn came. Mr Dorn met nobody. Mr Dorn was tired. Mr Dorn said it was cold. Mr Dorn"
        " left. Mr Dorn sat. Mr Dorn sang. Mr Dorn ate. Mr Dorn slept.\nHe said it again.\n"
        "Meanwhile, the new district surgeon Karl Ruiz told a crowd that roads were shut.\n“It will"
        " pass.\n“It will rain first.\n“It is late. It is dark.\n“We can wait,” he said."
    )
    speaker = last(text, "Mr Dorn said", "He", "the new district surgeon Karl Ruiz", "he")
    assert speaker.name != "Paul Dorn"
