"""Spans: where words stand, in code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.anchor import CONTEXT, Span

TEXTS = st.text(min_size=1, max_size=100)


@given(TEXTS, st.data())
def test_a_span_holds_where_it_was_taken(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    span = Span.of(text, start, end)
    before, after = span.context_in(text)
    assert span.holds_in(text)
    assert before + span.text + after in text
    assert len(before) <= CONTEXT
    assert len(after) <= CONTEXT


@pytest.mark.parametrize(("start", "end"), [(0, 0), (2, 1), (-1, 1), (0, 4), (3, 4)])
def test_a_span_is_not_empty_and_stays_inside(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span.of("abc", start, end)


@pytest.mark.parametrize(
    ("text", "words", "start"),
    [
        ("🌊🌊 14 dead", "14", 3),
        ("e\u0301te\u0301 14 dead", "14", 6),
        ("אמר 14 dead", "14", 4),
        ("a\r\n14 dead", "14", 3),
    ],
)
def test_offsets_are_code_points(text: str, words: str, start: int) -> None:
    span = Span.of(text, start, start + len(words))
    assert span.text == words
    assert not span.holds_in("x" + text)


def test_which_overlap_and_which_cover() -> None:
    text = "abcdef"
    one, two, three = Span.of(text, 0, 3), Span.of(text, 2, 5), Span.of(text, 3, 6)
    assert one.overlaps(two)
    assert not one.overlaps(three)
    assert Span.of(text, 0, 6).covers(two)
    assert not one.covers(two)
    assert sorted([three, one, two]) == [one, two, three]
