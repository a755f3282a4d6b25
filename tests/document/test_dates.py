"""Full dates, as people and machines write them."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.document.dates import iso_date


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2024-10-23", "2024-10-23"),
        (" 2024-10-23\n", "2024-10-23"),
        ("2024-10-23T08:30:00Z", "2024-10-23T08:30:00+00:00"),
        ("2024-10-23 08:30", "2024-10-23T08:30:00"),
        ("2024-10-23T08:30:00+02:00", "2024-10-23T08:30:00+02:00"),
        ("23 October 2024", "2024-10-23"),
        ("Oct. 23, 2024", "2024-10-23"),
        ("Wednesday, 23rd of October 2024", "2024-10-23"),
        ("Sept 3 2009", "2009-09-03"),
    ],
)
def test_full_dates(words: str, iso: str) -> None:
    assert iso_date(words) == iso


NO_DATES = (
    "|2024|2024-10|2024-13-01|2024-02-30|31 June 2024|10/23/2024|yesterday|23 October|"
    "2024-10-23T25:00|20241023x|٢٠٢٤-١٠-٢٣|2024-W43-3|0000-01-01"
)


@pytest.mark.parametrize("words", NO_DATES.split("|"))
def test_anything_else_is_none(words: str) -> None:
    with pytest.raises(ValueError, match=r"date|range|format|Invalid|hour|month"):
        iso_date(words)


@given(st.dates(date(1800, 1, 1), date(2099, 12, 31)))
def test_written_out_is_the_same_day(day: date) -> None:
    assert iso_date(day.isoformat()) == day.isoformat()
    assert iso_date(f"{day:%A, %B} {day.day}, {day.year}") == day.isoformat()
    assert iso_date(f"{day.day} {day:%b} {day.year}") == day.isoformat()


@given(st.datetimes(datetime(1800, 1, 1), datetime(2099, 1, 1), timezones=st.just(UTC)))
def test_moments_keep_their_zone(moment: datetime) -> None:
    assert datetime.fromisoformat(iso_date(moment.isoformat())) == moment


@given(st.text())
def test_no_text_breaks_it(words: str) -> None:
    with suppress(ValueError):
        assert iso_date(words)[:4].isdigit()
