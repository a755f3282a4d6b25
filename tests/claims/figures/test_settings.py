"""What is no quantity, and which quantities are no figures."""

from __future__ import annotations

import pytest

from sayso.claims.figures import find_quantities, is_figure

NO_QUANTITY = [
    "The bridge fell on March 3, 2011.",
    "The bridge fell on 20 April.",
    "The bridge fell on Jan. 20 and 21.",
    "It was shut between 25 and 26 May.",
    "The bridge fell at four in the morning.",
    "The bridge fell in 1998.",
    "The 2011 flood broke it.",
    "In the 1990s it stood.",
    "It fell at 10:30 and again at 5 p.m.",
    "The river peaks between 3 and 5 p.m.",
    "It was the third flood of the 21st century.",
    "The ferry came second.",
    "Article 5 was invoked.",
    "Interstate 85 was closed.",
    "A Boeing 737 landed.",
    "The A320 landed.",
    "Call (305) 555-1234.",
    "It stood at 12 Elm Street.",
    "The team won 3-2.",
    "They ranked 12 of old.",
    "Several boats sank, many more drifted and a few were saved.",
    "It was the first one.",
    "Day One of the flood was calm.",
    "The Stoxx 600 index was flat.",
    "The STOXX Europe 600 oil and gas shares fell.",
    "It spread from one herd to another.",
    "It spread from one person to another.",
    "They have no plans and no doubt.",
    "They doubled down.",
    "It was a three-way race with a ten-point plan.",
    "It ranked in the top 50.",
    "It lost its top 10 players and this top 20.",
    "The world's top 50 firms left.",
    "It came down with COVID-19.",
    "See https://example.org/2000/people/300 for more.",
]


@pytest.mark.parametrize("text", NO_QUANTITY)
def test_numbers_that_count_nothing(text: str) -> None:
    assert find_quantities(text) == ()


NO_FIGURE = [
    ("A 43-year-old ferryman drowned.", "age"),
    ("Ana Ruiz, 43, drowned.", "age"),
    ("Children aged 12 swam.", "age"),
    ("The swimmers ranged in age from about 18 to 24.", "age"),
    ("She was eight.", "age"),
    ("It rained for two weeks.", "duration"),
    ("He spent 42 years in power.", "duration"),
    ("It was one of the worst floods.", "member"),
    ("It rained for a week or two.", "duration"),
]


@pytest.mark.parametrize(("text", "kind"), NO_FIGURE)
def test_ages_and_durations_are_no_figures(text: str, kind: str) -> None:
    (found,) = find_quantities(text)
    assert found.kind == kind
    assert not is_figure(found)


FIGURES = [
    ("One soldier drowned.", 1),
    ("One of the ferrymen drowned.", 1),
    ("In Chad 300 people drowned.", 300),
    ("More than 2000 people drowned.", 2001),
    ("It was a three-vehicle crash.", 3),
    ("He needs a 60-vote majority.", 60),
]


@pytest.mark.parametrize(("text", "low"), FIGURES)
def test_counts_are_figures(text: str, low: float) -> None:
    (found,) = find_quantities(text)
    assert found.low == low
    assert is_figure(found)


def test_a_number_shares_the_unit_of_time_after_it() -> None:
    found = find_quantities("It flooded 20 and 50 years ago.")
    assert [quantity.kind for quantity in found] == ["duration", "duration"]


def test_a_vote_is_two_counts() -> None:
    found = find_quantities("It passed in a 51-49 vote.")
    assert [(quantity.low, quantity.of and quantity.of.text) for quantity in found] == [
        (51, "vote"),
        (49, "vote"),
    ]
