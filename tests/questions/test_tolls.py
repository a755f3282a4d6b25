"""Tolls of one happening are one question, in whatever words; parts of a toll are others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.document.anchor import Span
from sayso.questions.days import event_days
from sayso.questions.features import features
from sayso.questions.group import questions
from sayso.questions.profile import profile
from sayso.questions.scope import scope
from sayso.questions.tolls import happening, harmed
from sayso.review.entry import Entry
from tests.questions.told import told


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        ("We have 29 dead in Brack", {"killed"}, set()),
        ("Thirty-eight people are known to have died in the Sarn flood", {"killed"}, set()),
        ("Nine of the dead were children", set(), {"killed"}),
        ("18 people are missing", {"missing"}, set()),
        ("7,000 people have been left without a home", set(), set()),
        ("Nobody knows who was killed", set(), set()),
    ],
)
def test_all_whom_it_harmed_are_told_from_a_part_of_them(
    text: str, whole: set[str], part: set[str]
) -> None:
    assert [set(each) for each in harmed(told("a", text))] == [whole, part]


def test_a_happening_is_known_by_its_rare_words_and_not_by_those_of_every_toll() -> None:
    found = happening(told("a", "The Sarn flood has a toll of 38 people"))
    assert {"sarn", "flood"} <= found
    assert not found & {"toll", "peopl", "38"}


def _killed(name: str, text: str, published: str) -> Entry:
    return told(name, text, report=name, published=published)


def test_tolls_of_one_flood_meet_without_a_word_for_dying_in_common() -> None:
    first = _killed("a", "At least 14 people were killed in the Sarn flood", "2031-03-04")
    second = _killed("b", "We have 29 dead, and the Sarn flood is not over", "2031-03-05")
    part = _killed("c", "Nine of the dead in the Sarn flood were children", "2031-03-05")
    other = _killed("d", "We have 29 dead, and the Vell ferry is still burning", "2031-03-05")
    groups = [q.claims for q in questions((first, second, part, other), {})]
    assert sorted(groups) == [("a", "b"), ("c",), ("d",)]


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("14 people were killed in the flood on Tuesday", True),
        ("The minister raised the toll of the dead to 29 on Tuesday", False),
        ("The number of people killed rose to 29 on Tuesday", False),
        ("The two agreed on Tuesday to look into the flood that killed 44 people", False),
        ("An attack on Tuesday that killed 44 people", True),
    ],
)
def test_the_day_of_a_count_is_not_the_day_of_the_deaths(text: str, dated: bool) -> None:
    entry = told("a", text, day="2031-03-04")
    at = text.index("on Tuesday") + len("on ")
    assert bool(event_days(_at(entry, at, at + len("Tuesday")))) is dated


def _at(entry: Entry, start: int, end: int) -> Entry:
    """The entry with its time at those words."""
    (time,) = entry.claim.times
    time = replace(time, span=Span.of(entry.sentence.text, start, end))
    return replace(entry, claim=replace(entry.claim, times=(time,)))


@pytest.mark.parametrize(
    ("text", "told_scope"),
    [("Up to 60 people are missing", "unknown"), ("29 are dead, up from 14", "total")],
)
def test_up_to_bounds_a_figure_and_up_from_adds_to_one(text: str, told_scope: str) -> None:
    assert scope(told("a", text)) == told_scope


def test_a_towns_toll_is_apart_from_that_of_a_country() -> None:
    here = told(
        "a", "61 people were killed in Bergen in the Orrin unrest", report="a", places=("Bergen",)
    )
    all_over = _killed(
        "b", "At least 219 people were killed nationwide in the Orrin unrest", "2031-03-04"
    )
    grown = _killed("c", "1,700 people were killed in the Orrin unrest", "2031-03-05")
    first = _killed("d", "14 people were killed in the Orrin unrest", "2031-03-04")
    values = features(profile(here, None), profile(all_over, None))
    assert values["toll of a town, and of all"] == 1
    assert features(profile(first, None), profile(grown, None))["tolls of one happening"] == 0
    near = _killed("e", "29 people were killed in the Orrin unrest", "2031-03-05")
    assert features(profile(first, None), profile(near, None))["tolls of one happening"] == 1
