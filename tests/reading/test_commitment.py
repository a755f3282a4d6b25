"""How far a text stands by an event: what will surely be is as certain as what was."""

from __future__ import annotations

import pytest

from sayso.reading import commitment
from sayso.reading.circumstance import circumstances

BEFORE = [
    ("The weir may break.", "break", {"may"}),
    ("The weir will break.", "break", {"will"}),
    ("The weir did not break.", "break", {"negated", "negated clause"}),
    ("The weir didn’t break.", "break", {"negated", "negated clause"}),
    ("Not one of the nine weirs on the river broke.", "broke", {"negated clause"}),
    ("Marrow planned to open the weir.", "open", {"meant"}),
    ("The plan is to open the weir.", "open", {"meant"}),
    ("It was opened to save the town.", "save", set()),
    ("No boats came. The weir broke.", "broke", set()),
    ("The town did not wait, the weir broke.", "broke", set()),
]


@pytest.mark.parametrize(("text", "event", "expected"), BEFORE)
def test_what_stands_before_an_event(text: str, event: str, expected: set[str]) -> None:
    found = circumstances(text, text.index(event))
    assert {name for name, holds in found.items() if holds} == expected


SURE = [
    ("The weir broke on Tuesday.", "broke", 3.0),
    ("The weir will be closed on Tuesday.", "closed", 3.0),
]
LESS = [
    ("The weir did not break on Tuesday.", "break"),
    ("The weir may break on Tuesday.", "break"),
    ("Marrow hopes to reopen the weir.", "reopen"),
]


def degree(text: str, event: str) -> float:
    start = text.index(event)
    return commitment(text, [(start, start + len(event))])[0]


@pytest.mark.parametrize(("text", "event", "value"), SURE)
def test_a_text_stands_by_what_it_says_flatly(text: str, event: str, value: float) -> None:
    assert degree(text, event) == value


@pytest.mark.parametrize(("text", "event"), LESS)
def test_a_text_stands_less_by_what_it_hedges_or_denies(text: str, event: str) -> None:
    assert degree(text, event) < 3


def test_what_is_denied_is_below_nought() -> None:
    assert degree("The weir did not break on Tuesday.", "break") < 0


def test_no_spans_give_no_numbers() -> None:
    assert commitment("The weir broke.", []) == []
