"""What time expressions mean, as a table: sentences are made up; each is read on one day."""

from __future__ import annotations

import pytest

from sayso.claims.times import find_times

WEDNESDAY = "2024-10-23"


def found(text: str, published: str | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(time.span.text, time.value) for time in find_times(text, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry sank on Wednesday.", [("Wednesday", "2024-10-23")]),
        ("The mayor spoke on Tuesday.", [("Tuesday", "2024-10-22")]),
        ("Crews left the pier last Friday.", [("last Friday", "2024-10-18")]),
        ("The inquiry will open on Saturday.", [("Saturday", "2024-10-26")]),
        ("Divers went down on Saturday.", [("Saturday", "2024-10-19")]),
        ("The port opens Thursday.", [("Thursday", "2024-10-24")]),
        ("It sank late on Tuesday night.", [("late on Tuesday night", "2024-10-22TNI")]),
        ("They met yesterday morning.", [("yesterday morning", "2024-10-22TMO")]),
        ("The boat is due tomorrow.", [("tomorrow", "2024-10-24")]),
        ("Shoppers queued on Black Friday.", []),
        ("He sat in the sun on a sat phone.", []),
    ],
)
def test_days_of_the_week(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_a_surname_is_no_month() -> None:
    text = "Prime Minister Theresa May spoke. Trump and May later met, as they had in May."
    assert found(text) == [("May", "2024-05")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The model projected 80,000 deaths by January 14.", "2025-01-14"),
        ("By January 14, 80,000 people had died.", "2024-01-14"),
        ("The team has until Friday to renew the permit.", "2024-10-25"),
        ("Ann Roe, who is to leave in December, said so.", "2024-12"),
        ("Both sides are heading into November.", "2024-11"),
        ("It reported better than expected results on Tuesday.", "2024-10-22"),
    ],
)
def test_which_way_it_lies(text: str, expected: str) -> None:
    assert [value for _, value in found(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Friday, Feb. 10, 2017, at 6:30 p.m.", "2017-02-10T18:30"),
        ("at about 8:05 a.m. on 3 March 2016", "2016-03-03T08:05"),
        ("on 17 February 2011", "2011-02-17"),
        ("on the 12th of May 2019", "2019-05-12"),
        ("on 2019-05-12", "2019-05-12"),
        ("on 25/12/2016", "2016-12-25"),
        ("on 12/25/2016", "2016-12-25"),
        ("on 3/4/2016", "2016-03-04"),
        ("the 9/11 attacks", "2001-09-11"),
        ("between Oct. 8 and 13, 2011", "2011-10-08/2011-10-13"),
        ("May 10-17, 2009", "2009-05-10/2009-05-17"),
        ("between June 2010 and August 2010", "2010-06/2010-08"),
        ("from 1996 to 1999", "1996/1999"),
        ("in March 2011", "2011-03"),
        ("in 2011", "2011"),
        ("in the 1990s", "199"),
        ("in the '90s", "199"),
        ("in the 20th century", "19"),
        ("in the winter of 2012", "2012-WI"),
        ("in the second quarter of 2011", "2011-Q2"),
        ("on Christmas Eve 2015", "2015-12-24"),
        ("on the night of Sept. 11, 2012", "2012-09-11TNI"),
        ("at 14:20 GMT on 2 June 2015", "2015-06-02T14:20Z"),
    ],
)
def test_absolute_dates_need_no_publication_date(text: str, expected: str) -> None:
    assert [value for _, value in found(f"It happened {text}.", None)] == [expected]
    assert [value for _, value in found(f"It happened {text}.")] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("last week", "2024-W42"),
        ("in the next week", "2024-W44"),
        ("this month", "2024-10"),
        ("earlier this month", "2024-10"),
        ("last year", "2023"),
        ("over the weekend", "2024-W42-WE"),
        ("in early to mid October", "2024-10"),
        ("in mid-March", "2024-03"),
        ("last December", "2023-12"),
        ("in November last year", "2023-11"),
        ("last summer", "2024-SU"),
        ("until January", "2025-01"),
        ("in January", "2024-01"),
        ("two months ago", "2024-08"),
        ("ten days ago", "2024-10-13"),
        ("three years ago", "2021"),
        ("by the end of the month", "2024-10-31"),
        ("last night", "2024-10-22TNI"),
        ("this morning", "2024-10-23TMO"),
        ("on 4 September", "2024-09-04"),
        ("in the past two days", "P2D"),
        ("for three weeks", "P3W"),
        ("for half an hour", "PT30M"),
        ("for two hours", "PT2H"),
        ("every Monday", "XXXX-WXX-1"),
        ("every 15 minutes", "PT15M"),
        ("recently", "PAST_REF"),
        ("in recent days", "PAST_REF"),
        ("now", "PRESENT_REF"),
        ("in the coming months", "FUTURE_REF"),
    ],
)
def test_relative_to_publication(text: str, expected: str) -> None:
    assert [value for _, value in found(f"They searched {text}.")] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The toll may rise.",
        "Protesters march through the old town.",
        "Some 2,011 people and 2000 soldiers came.",
        "A second man saw prices fall.",
        "The 20-year-old sailor lived.",
        "Flight 2019 carried at least 1500 people.",
        "Boats make 15 trips a day.",
        "Mrs May spoke.",
    ],
)
def test_no_time_at_all(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank on Monday. Divers came that night.", "2024-10-21TNI"),
        ("It sank on 3 March 2016. Two days later it rose.", "2016-03-05"),
        ("It sank on 3 March 2016. The next day it rose.", "2016-03-04"),
        ("It sank on Monday. At 4 p.m. it rose.", "2024-10-21T16:00"),
    ],
)
def test_leaning_on_the_day_named_before(text: str, expected: str) -> None:
    assert found(text)[-1][1] == expected


@pytest.mark.parametrize(
    ("text", "begin", "end"),
    [
        ("in early to mid October", "2024-10-01", "2024-10-21"),
        ("in late October", "2024-10-21", "2024-10-31"),
        ("later this month", "2024-10-23", "2024-10-31"),
        ("last week", "2024-10-14", "2024-10-20"),
        ("over the weekend", "2024-10-19", "2024-10-20"),
        ("in the past two days", "2024-10-21", "2024-10-23"),
        ("by the end of the month", "2024-10-31", "2024-10-31"),
        ("in February 2012", "2012-02-01", "2012-02-29"),
        ("in the winter of 2011", "2011-12-01", "2012-02-29"),
        ("in the 1990s", "1990-01-01", "1999-12-31"),
        ("for three weeks", None, None),
        ("recently", None, None),
    ],
)
def test_days_meant(text: str, begin: str | None, end: str | None) -> None:
    (time,) = find_times(f"They searched {text}.", WEDNESDAY)
    assert (time.begin, time.end) == (begin, end)


def test_a_dateline_is_no_time_of_the_story() -> None:
    assert found("Ferry sinks\nOctober 23, 2024\nA ferry sank today.") == [("today", "2024-10-23")]


def test_a_hard_wrapped_line_is_one_sentence_but_two_paragraphs_are_two() -> None:
    assert found("It sank on 3 March\n2016, they said.") == [("3 March\n2016", "2016-03-03")]
    assert found("It sank in March.\n2016 was quiet.")[0][0] == "March"


def test_published_may_be_a_date_time_and_nonsense_is_none() -> None:
    assert found("It sank on Monday.", "2024-10-23T08:00:00Z") == [("Monday", "2024-10-21")]
    assert found("It sank on Monday.", "yesterday") == [("Monday", None)]
