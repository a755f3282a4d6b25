"""Stretches in quotation marks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.reading.quotations import quoted

CASES = [
    ("She said “we stay” and left.", ["“we stay”"]),
    ('He said "go" and "stop".', ['"go"', '"stop"']),
    ("‘The dam held,’ the keeper’s son said.", ["‘The dam held,’"]),
    ("Le maire: «tout va bien» hier.", ["«tout va bien»"]),
    ("Er sagte: „Wir bleiben“.", ["„Wir bleiben“"]),
    ("``No one knows,'' she said.", ["``No one knows,''"]),
    ("The ship's crew didn't say.", []),
    ("“First paragraph.\n“Second one,” she said.", ["“First paragraph.", "“Second one,”"]),
    (
        "She said “the water in the lower streets of the old town had\nrisen again” today.",
        ["“the water in the lower streets of the old town had\nrisen again”"],
    ),
    ('A 6" gun and no quotation', []),
    ("“Never closed", ["“Never closed"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_quoted(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in quoted(text)] == expected


@given(st.text(alphabet="ab \n.\"“”‘’«»„'`", max_size=60))
def test_stretches_are_apart_and_inside(text: str) -> None:
    last = 0
    for start, end in quoted(text):
        assert last <= start < end <= len(text)
        assert "\n" not in text[start:end]
        last = end
