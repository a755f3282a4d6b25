"""Breaks that end a paragraph, and those that only wrap a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.lines import paragraph_breaks

WRAPPED = (
    "The river Ouden rose through the night, and at four in the morning it broke\n"
    "its banks above Marl. The district council said that eleven hundred people in\n"
    "Marl and the hamlets below it had been brought to the school.\n"
    "Nobody was hurt."
)


@pytest.mark.parametrize(
    ("text", "breaks"),
    [
        (WRAPPED, 1),
        ("A headline without a full stop\nThe story begins here.", 1),
        ("One.\n\nTwo.", 1),
        ("One line \r\nand another", 1),
        ("no break", 0),
        ("", 0),
    ],
)
def test_paragraph_breaks(text: str, breaks: int) -> None:
    assert len(list(paragraph_breaks(text))) == breaks


@given(st.text(alphabet='aB. \n\r"', max_size=200))
def test_breaks_are_blank_and_in_order(text: str) -> None:
    last = 0
    for start, end in paragraph_breaks(text):
        assert last <= start < end
        assert not text[start:end].strip()
        assert "\n" in text[start:end]
        last = end
