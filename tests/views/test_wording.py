"""Sureness, times and speakers in words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sayso.claims.claim import Claim, Speaker, TimeExpression
from sayso.document.anchor import Span
from sayso.views import speakers
from sayso.views.moments import moment, said_on, when
from sayso.views.sureness import counts, sureness

SPEAKER = Speaker("Ruta Kolm", False, "health minister", "Orvia")


def claim(**more: Any) -> Claim:
    fields: dict[str, Any] = {
        "id": "c1",
        "content": (Span(0, 1, "x"),),
        "source": None,
        "speaker": SPEAKER,
        "cue": (),
        "quotation": "none",
        "stance": "affirms",
        "certainty": "certain",
        "frame": "actual",
    }
    return Claim(**{**fields, **more})


SURE = [
    ({}, "certain"),
    ({"certainty": "possible"}, "possible"),
    ({"frame": "future"}, "future"),
    ({"frame": "future", "certainty": "probable"}, "future, probable"),
    ({"frame": "hypothetical"}, "if …"),
    ({"frame": "hypothetical", "certainty": "possible"}, "if …, possible"),
    ({"stance": "denies"}, "denies"),
    ({"stance": "uncertain"}, "says it is not known"),
    ({"stance": "uncertain", "certainty": "possible"}, "says it is not known"),
    ({"stance": "uncertain", "speaker": None}, "not known"),
]


@pytest.mark.parametrize(("fields", "words"), SURE)
def test_sureness(fields: dict[str, Any], words: str) -> None:
    assert sureness(claim(**fields)) == words


def test_only_what_is_said_to_be_so_counts() -> None:
    assert counts(claim(certainty="probable"))
    for fields in ({"certainty": "possible"}, {"stance": "denies"}, {"frame": "future"}):
        assert not counts(claim(**fields))


def time(begin: str | None, end: str | None, value: str | None = None, **more: Any) -> Any:
    return TimeExpression(Span(0, 9, "then, say"), value or begin, begin, end, **more)


TIMES = [
    (time("2031-10-23", "2031-10-23"), "23 Oct"),
    (time("2030-10-23", "2030-10-23"), "23 Oct 2030"),
    (time("2031-10-14", "2031-10-20", "2031-W42"), "14–20 Oct"),
    (time("2031-09-28", "2031-10-04"), "28 Sep – 4 Oct"),
    (time("2030-12-28", "2031-01-03"), "28 Dec 2030 – 3 Jan"),
    (time("2031-10-01", "2031-10-31", "2031-10"), "Oct 2031"),
    (time("2031-01-01", "2031-03-31", "2031-Q1"), "Jan–Mar"),
    (time("2030-11-01", "2031-02-28"), "Nov 2030 – Feb 2031"),
    (time("2029-01-01", "2029-12-31", "2029"), "2029"),
    (time("2020-01-01", "2029-12-31", "202"), "2020–2029"),
    (time(None, "2031-10-31"), "by 31 Oct"),
    (time("2031-10-17", None), "from 17 Oct"),
    (time("2031-10-23", "2031-10-23", "2031-10-23TMO"), "23 Oct morning"),
    (time("2031-10-23", "2031-10-23", "2031-10-23T14:30"), "23 Oct 14:30"),
    (time(None, None), "“then, say”"),
    (time(None, None, "PAST_REF"), "“then, say”"),
    (time("not a date", "2031-99-99"), "“then, say”"),
]


@pytest.mark.parametrize(("given", "words"), TIMES)
def test_moment(given: TimeExpression, words: str) -> None:
    assert moment(given, 2031) == words


def test_the_year_is_shown_where_no_publication_date_is_known() -> None:
    assert when(claim(times=(time("2031-10-23", "2031-10-23"),)), None) == "23 Oct 2031"


def test_what_happened_goes_before_what_was_said() -> None:
    said = time("2031-10-22", "2031-10-22", of="statement")
    happened = time("2031-10-20", "2031-10-20", of="event")
    published = date(2031, 10, 23)
    assert when(claim(times=(said, happened)), published) == "20 Oct"
    assert when(claim(times=(said,)), published) == "said 22 Oct"
    assert when(claim(), published) == ""
    assert said_on(claim(times=(happened, said)), published) == date(2031, 10, 22)
    assert said_on(claim(times=(happened,)), published) == published


def test_a_name_that_says_role_or_party_is_not_repeated() -> None:
    assert speakers.details(SPEAKER) == ("health minister", "Orvia")
    assert speakers.details(Speaker("Orvia", False, None, "Orvia")) == ()
    assert speakers.details(Speaker("Focus Group", False, None, "US")) == ("US",)


def test_nameless_speakers_are_marked_and_the_report_is_no_speaker() -> None:
    assert speakers.name(claim(speaker=Speaker("two\nofficials", True))) == "◦ two officials"
    assert speakers.name(claim(speaker=None)) == "the report itself"
    assert speakers.count([claim(), claim(), claim(speaker=None)]) == 1
