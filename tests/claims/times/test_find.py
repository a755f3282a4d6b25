"""Time words at the very end of a text."""

from __future__ import annotations

import pytest

from sayso.claims.times import find_times


@pytest.mark.parametrize(
    "text",
    ["Elena Mar", "on Sun", "by Wed", "a two-year-old", "two years old", "May", "at 5", "in"],
)
def test_the_last_word_may_be_any(text: str) -> None:
    assert all(time.span.holds_in(text) for time in find_times(text, "2025-03-04"))
