"""Dates that can't be a publication's are refused, and an address is asked before the text."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given as tried
from hypothesis import strategies as st

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.published import date_in_url, is_plausible
from sayso.document.receive import received

TEXT = (
    "BRACK, March 9, 2025 - The mayor said on Saturday that four people had drowned in the flood."
)


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://h.example/2025/03/11/flood", "2025-03-11"),
        ("https://h.example/news/2025-03-11-flood.html", "2025-03-11"),
        ("https://h.example/2025/mar/11/flood", "2025-03-11"),
        ("https://h.example/20250311/flood", "2025-03-11"),
        ("https://h.example/2025/3/7/", "2025-03-07"),
        ("https://h.example/2025/02/31/flood", None),
        ("https://h.example/2025/xyz/11/flood", None),
        ("https://h.example/2025/03/flood", None),
        ("https://h.example/id/120250311777", None),
        ("https://h.example/2099/03/11/flood", None),
        (None, None),
    ],
)
def test_dates_in_addresses(url: str | None, day: str | None) -> None:
    assert date_in_url(url) == day


@tried(st.text(alphabet="/-_2025031a", max_size=40))
def test_no_address_brings_it_down(url: str) -> None:
    found = date_in_url(url)
    assert found is None or is_plausible(found)


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        ("2025-03-12T23:00:00-08:00", True),
        ("2025-03-12", True),
        ("2025-03-13", False),
        ("1604-12-31", False),
        ("1851-09-18", True),
    ],
)
def test_plausible_dates(day: str, holds: bool) -> None:
    assert is_plausible(day, datetime(2025, 3, 11, 12, tzinfo=UTC)) is holds


@pytest.mark.parametrize(
    ("published", "url", "kept", "origin"),
    [
        ("2025-03-10T08:00:00+01:00", "https://h.example/2025/03/11/x", "2025-03-10T08:00:00+01:00",
         "metadata"),
        ("2199-01-01", "https://h.example/2025/03/11/x", "2025-03-11", "url"),
        (None, "https://h.example/2025/03/11/x", "2025-03-11", "url"),
        ("0001-01-01", None, "2025-03-09", "text"),
        (None, None, "2025-03-09", "text"),
    ],
)  # fmt: skip
def test_the_most_trusted_date_is_kept(
    published: str | None, url: str | None, kept: str, origin: str
) -> None:
    found = received(TEXT, Given(), "a", Document("", published=published, url=url))
    assert (found.published, found.published_from) == (kept, origin)
    refused = published is not None and published != kept
    assert any("refused" in warning for warning in found.warnings) is refused
    assert any("from the address" in w for w in found.warnings) is (kept == "2025-03-11")
