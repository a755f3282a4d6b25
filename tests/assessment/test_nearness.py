"""How far from its words a figure can lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.assessment.nearness import allowed, overlap
from sayso.claims.claim import Interval


@pytest.mark.parametrize(
    ("low", "high", "words", "unit", "expected"),
    [
        (14, 14, "14", None, (14, 14)),
        (0, 0, "no", None, (0, 0)),
        (600, 600, "600", None, (570, 630)),
        (12000, 12000, "12,000", None, (11500, 12500)),
        (612, 612, "612", None, (612, 612)),
        (600, 600, "about 600", None, (500, 700)),
        (1000, 1000, "about 1,000", None, (800, 1200)),
        (17, 17, "some 17", None, (16, 18)),
        (600, 600, "nearly 600", None, (500, 600)),
        (12001, None, "more than 12,000", None, (11501, None)),
        (None, 799, "fewer than 800", None, (None, 839)),
        (24, None, "dozens", None, (12, None)),
        (20000, None, "tens of thousands", None, (10000, None)),
        (16, 16, "16 km", "km", (15.5, 16.5)),
        (20, 30, "20 to 30", None, (20, 30)),
    ],
)
def test_allowed(
    low: float | None, high: float | None, words: str, unit: str | None, expected: object
) -> None:
    interval = allowed(low, high, words, unit=unit)
    assert (interval.low, interval.high) == expected


@given(st.floats(0, 1e9), st.floats(0, 1e9), st.sampled_from(["", "about", "nearly", "some"]))
def test_what_is_allowed_holds_what_was_said(a: float, b: float, words: str) -> None:
    low, high = sorted((a, b))
    interval = allowed(low, high, words)
    assert overlap(interval, Interval(low, high))
    assert interval.low is not None
    assert interval.high is not None
    assert interval.low <= low
    assert interval.high >= high
