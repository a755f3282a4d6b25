"""Titles say what is asked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.claims.claim import Place
from sayso.document.anchor import Span
from sayso.questions.question import Topic
from sayso.questions.titles import LONGEST, title
from sayso.questions.topic import topic
from sayso.review.entry import Entry
from tests.questions.made import entry

KILLED = entry(
    "k1", "40 people were killed by the flood in Norwick", figure=("40", 40, 40, "people"),
    places=("Norwick",),
)  # fmt: skip
SOLDIERS = entry(
    "s1", "3,000 Norlandian soldiers are in Easthaven",
    figure=("3,000", 3000, 3000, "Norlandian soldiers"), places=("Easthaven",),
)  # fmt: skip
MORE_SOLDIERS = entry(
    "s2", "more than 5,000 soldiers had arrived in Easthaven", published="2031-03-05",
    figure=("more than 5,000", 5001, None, "soldiers"), places=("Easthaven",),
)  # fmt: skip
WATER = entry(
    "w1", "900 cubic metres of water an hour pour over the dam",
    figure=("900 cubic metres", 900, 900, "water"), unit="m3/h",
)  # fmt: skip
OPENED = entry("o1", "that the dam was opened too late", speaker="River Watch")


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ((KILLED,), "People killed in Norwick: how many?"),
        ((SOLDIERS, MORE_SOLDIERS), "Norlandian soldiers in Easthaven: how many?"),
        ((WATER,), "Water: how much an hour?"),
        ((OPENED,), "The dam was opened too late?"),
    ],
)
def test_a_title_is_made_of_the_claims(entries: tuple[Entry, ...], expected: str) -> None:
    assert title(topic(entries), entries) == expected


def test_what_stands_alone_makes_the_title() -> None:
    told = [
        entry("a1", "he had opened the sluices of the dam by night"),
        entry("a2", "the sluices of the dam had been opened"),
        entry("a3", "which had opened the dam"),
    ]
    assert title(topic(told), told) == "The sluices of the dam had been opened?"


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("we had no warning at all", "“We had no warning at all”?"),
        ("for the mayor to step aside", "The mayor to step aside?"),
        ("US troops held the dam", "US troops held the dam?"),
    ],
)
def test_a_matter_is_asked_readably(what: str, expected: str) -> None:
    assert title(Topic("whether", what), ()) == expected


def test_a_figure_in_the_words_is_left_open() -> None:
    told = [entry("m1", "the ministry has 38", figure=("38", 38, 38, ""))]
    assert title(topic(told), told) == "The ministry has …: how many?"


@pytest.mark.parametrize("place", ["Libyan", "Libyans"])
def test_a_people_is_no_place(place: str) -> None:
    asked = Topic("how many", "people", event="killed", place=place)
    assert title(asked, ()) == "People killed in Libya: how many?"


def test_a_title_is_no_longer_than_a_line() -> None:
    long = Topic("whether", "the water rose and " * 30)
    assert len(title(long, ())) <= LONGEST + 1
    assert title(long, ()).endswith("…?")


def test_a_question_is_how_many_where_most_claims_give_a_figure() -> None:
    assert topic((SOLDIERS, MORE_SOLDIERS, OPENED)).kind == "how many"
    assert topic((SOLDIERS, OPENED, OPENED)).kind == "whether"


def test_a_country_is_named_not_its_people() -> None:
    asked = Topic("how many", "people", event="killed", place="Norway", country="NO")
    told = entry("n1", "12 Norwegians were killed", figure=("12", 12, 12, "Norwegians"))
    place = Place(Span(3, 13, "Norwegians"), "Norway", "NO")
    claim = replace(told.claim, places=(place,))
    assert title(asked, (replace(told, claim=claim),)) == "People killed in Norway: how many?"
