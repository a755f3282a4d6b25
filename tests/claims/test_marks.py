"""Spans of tokens as words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.marks import words
from sayso.reading.model import packaged
from sayso.reading.reading import read
from sayso.reading.spans import TokenSpan

TEXT = "Coastguardsmen on the Astrid's lower deck saw thirty-four lifejackets, Lindqvist said."


@given(st.data())
def test_a_span_never_cuts_a_word(data: st.DataObject) -> None:
    reading = read(packaged(), TEXT)
    first = data.draw(st.integers(0, len(reading.tokens) - 1))
    last = data.draw(st.integers(first + 1, len(reading.tokens)))
    span = words(reading, TokenSpan(first, last, "source", 1.0))
    assert span.holds_in(TEXT)
    for at in (span.start, span.end):
        assert not (TEXT[at - 1 : at].isalnum() and TEXT[at : at + 1].isalnum())
