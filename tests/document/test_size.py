"""Sizes as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.size import bytes_in, size_in_words


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("2MB", 2_000_000),
        ("2 mb", 2_000_000),
        ("500kB", 500_000),
        ("1.5MiB", 1_572_864),
        ("12", 12),
        ("12 bytes", 12),
        ("1G", 1_000_000_000),
    ],
)
def test_sizes(words: str, count: int) -> None:
    assert bytes_in(words) == count


@pytest.mark.parametrize("words", ["", "MB", "-1", "0", "0.1", "2 TB", "1e6", "two", "1,000"])
def test_no_sizes(words: str) -> None:
    with pytest.raises(ValueError, match="not a size"):
        bytes_in(words)


@given(st.integers(1, 10**12))
def test_words_are_near(count: int) -> None:
    assert bytes_in(size_in_words(count)) == pytest.approx(count, rel=0.06)
