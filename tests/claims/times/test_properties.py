"""What must hold of every text: offsets, order, well-formed values, days in order, linear time."""

from __future__ import annotations

import calendar
import re
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.times import find_times

WELL_FORMED = re.compile(
    r"""
    (?:PAST|PRESENT|FUTURE)_REF
    | \d{4}-\d\d-\d\d (?: T(?: MO|AF|EV|NI | \d\d:\d\d Z?) )?
    | \d{4} (?: -\d\d | -W\d\d(?:-WE)? | -(?:SP|SU|FA|WI) | -Q[1-4] | -H[12] )?
    | \d{2,3}
    | P (?: [\dX.]+[DWMY] | T[\dX.]+[HMS] )
    | XXXX- (?: WXX-[1-7] | SU|WI|SP | XX-XXT(?:MO|EV|NI) )
    """,
    re.VERBOSE,
)
_RELATIVE = (
    "on Wednesday|last week|yesterday|this year|in March|two days ago|tonight|this morning"
    "|on March 5|next month|last summer|in the third quarter|over the weekend|tomorrow night"
    "|by the end of the month|on Christmas Eve|at 6 p.m.|late Friday|on Friday, 3 June"
)
RELATIVE = _RELATIVE.split("|")
_WORDS = (
    "the a of in on at to from between and by early late mid- last next this past few two 31 10"
    " 2011 1990s '90s 99999 12/31/1999 half May march second fall Oct. 8 13 Monday nights week"
    " weeks years year-end quarter century 9/11 6:30 p.m. 24:00 noon GMT ago later before after"
    " every each day morning night weekend now soon , ( ) \n Feb. 29 30 February 1900 three-day"
    " dozen hundred thousand Christmas end beginning middle until through"
)
FOREIGN = ["\U0001f6a2", "e\u0301", "\u0130", "\u05d9\u05d5\u05dd"]
WORDS = st.sampled_from([*_WORDS.split(" "), *FOREIGN])
TEXTS = st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=80)
DAYS = st.dates(date(1, 1, 1), date(9999, 12, 31)).map(date.isoformat)


def well_formed(value: str) -> bool:
    return all(WELL_FORMED.fullmatch(part) for part in value.split("/"))


@given(TEXTS, st.none() | DAYS)
def test_every_time_is_sound(text: str, published: str | None) -> None:
    times = find_times(text, published)
    for each, after in pairwise(times):
        assert each.span.end <= after.span.start
    for each in times:
        assert each.span.holds_in(text)
        assert each.value is None or well_formed(each.value), each
        assert (each.begin is None) == (each.end is None)
        if each.begin and each.end:
            assert date.fromisoformat(each.begin) <= date.fromisoformat(each.end)


@given(st.sampled_from(RELATIVE), st.sampled_from(["It sank ", "They will go ", "He said "]))
def test_without_a_publication_date_nothing_relative_has_a_value(phrase: str, lead: str) -> None:
    times = find_times(f"{lead}{phrase}.", None)
    assert times
    assert all(each.value is each.begin is each.end is None for each in times)


@given(st.sampled_from(RELATIVE), st.dates(date(1950, 1, 1), date(2090, 1, 1)))
def test_with_one_everything_has(phrase: str, published: date) -> None:
    times = find_times(f"It sank {phrase}.", published.isoformat())
    assert times
    assert all(each.value and each.begin and each.end for each in times)


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_a_bare_weekday_lies_within_six_days(published: date, weekday: int) -> None:
    name = calendar.day_name[weekday]
    (found,) = find_times(f"The ferry sank on {name}.", published.isoformat())
    day = date.fromisoformat(found.value or "")
    assert day.weekday() == weekday
    assert abs((day - published).days) <= 6
    assert (day == published) == (published.weekday() == weekday)


@given(TEXTS, DAYS, st.sampled_from(["", "\U0001f6a2 ", "A long night.\n"]))
def test_the_same_text_gives_the_same_times(text: str, published: str, lead: str) -> None:
    assert find_times(text, published) == find_times(text, published)
