"""Claims of one happening come together, and of two stay apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Speaker
from sayso.questions.casualty_counts import toll
from sayso.questions.incident import Incident
from sayso.questions.incident_days import Days, date_precision
from sayso.questions.incident_places import whereabouts
from sayso.questions.incidents import incidents
from sayso.review.entry import Entry
from sayso.voices.voice import Voice
from tests.questions.told import Told, asked, place, told

SINKING = told(
    "sank", "A ferry capsized off Bergen, killing nine people.", day="2031-03-03",
    places=("Bergen",),
)  # fmt: skip
MORE = told("more", "Four others were injured.", start=80)
OTHER_PAPER = told(
    "paper", "11 people were killed when the ferry capsized near Bergen.", report="r2",
    published="2031-03-05", day="2031-03-03", places=("Bergen",),
)  # fmt: skip
NAMED = told("named", "The crash killed Lena Holt, 34.", report="r2", start=120)
ELSEWHERE = told(
    "else", "A bus crashed in Trondheim, killing two people.", report="r3",
    published="2031-03-04", day="2031-03-03", places=("Trondheim",),
)  # fmt: skip
LATER = told(
    "later", "A ferry crashed in Bergen, killing one person.", report="r4",
    published="2031-03-29", day="2031-03-28", places=("Bergen",),
)  # fmt: skip
TALK = told("talk", "The king opened a library.", report="r4", start=90)
ALL = (SINKING, MORE, OTHER_PAPER, NAMED, ELSEWHERE, LATER, TALK)


def found(
    *entries: Entry, together: tuple[Told, ...] = (), voice_of: dict[str, Voice] | None = None
) -> tuple[Incident, ...]:
    questions = asked(*entries, together=together)
    return incidents(questions, {e.id: e for e in entries}, voice_of or {})


def groups(*entries: Entry, together: tuple[Told, ...] = ()) -> set[frozenset[str]]:
    return {frozenset(each.claims) for each in found(*entries, together=together)}


def test_place_day_and_kind_join_reports_and_keep_happenings_apart() -> None:
    assert groups(*ALL) == {
        frozenset({"sank", "more", "paper", "named"}),
        frozenset({"else"}),
        frozenset({"later"}),
    }


def test_an_incident_says_what_where_and_when() -> None:
    first, *_ = (each for each in found(*ALL) if "sank" in each.claims)
    assert first.title == "Sinking in Bergen, 3 March 2031"
    assert (first.place, first.country, first.place_precision) == ("Bergen", "NO", 1)
    assert (first.begin, first.end, first.date_precision) == ("2031-03-03", "2031-03-03", 1)
    assert [victim.name for victim in first.victims] == ["Lena Holt"]
    assert first.questions == ("q-more", "q-named", "q-paper", "q-sank")


@given(st.permutations(ALL))
def test_the_order_of_reports_and_questions_changes_nothing(entries: list[Entry]) -> None:
    assert found(*entries) == found(*ALL)


@given(st.lists(st.sampled_from(ALL), min_size=1, unique_by=lambda entry: entry.id))
def test_each_claim_is_in_one_incident_at_most(entries: list[Entry]) -> None:
    claims = [claim for each in found(*entries) for claim in each.claims]
    assert len(claims) == len(set(claims))
    assert set(claims) <= {entry.id for entry in entries}


def test_a_question_joins_the_news_of_several_days() -> None:
    day1 = told("d1", "14 people were killed in the flood.", day="2031-03-03")
    day2 = told(
        "d2", "The flood killed 29 people.", report="r2", published="2031-03-05", day="2031-03-05"
    )
    assert len(groups(day1, day2)) == 2
    assert groups(day1, day2, together=(("d1", "d2"),)) == {frozenset({"d1", "d2"})}


def test_a_question_joins_no_places_that_are_far_apart() -> None:
    assert frozenset({"sank", "else"}) not in groups(
        SINKING, ELSEWHERE, together=(("sank", "else"),)
    )


def test_counts_over_a_long_time_are_of_no_one_incident() -> None:
    war = told("war", "900 people were killed.", day="2031-01-01", last="2031-03-01")
    assert not found(war)


def test_the_rejected_and_the_feared_make_no_incident() -> None:
    assert not found(told("c", "The flood may kill nine people.", frame="future"))


def test_who_is_accused_and_who_admits() -> None:
    norway = Speaker("Norway", anonymous=False, party="Norway", kind="government")
    voice = Voice("v1", "Norway", "government", False, "Norway", ("Norway",), (), ("own", "no"))
    says = {"own": voice, "no": voice}
    told_of = (
        told("blame", "Swedish forces bombed the bridge in Bergen, killing two people.",
             places=("Bergen",), day="2031-03-03"),
        told("own", "Norwegian forces bombed the bridge.", speaker=norway, start=100),
        told("no", "Danish forces bombed the bridge.", speaker=norway, stance="denies", start=180),
    )  # fmt: skip
    (incident,) = found(*told_of, voice_of=says)
    assert {(a.party, a.claim, a.admitted) for a in incident.accusations} == {
        ("Sweden", "blame", False),
        ("Norway", "own", True),
    }


@pytest.mark.parametrize(
    ("words", "precision"), [("Bergen", 1), ("Norway", 6), ("Texas", 4), ("Qwxland", None)]
)
def test_how_narrow_a_place_is(words: str, precision: int | None) -> None:
    where = whereabouts([place(words)])
    assert where is not None
    assert where.precision == precision


@pytest.mark.parametrize(
    ("end", "precision"),
    [("2031-03-01", 1), ("2031-03-06", 2), ("2031-03-07", 3), ("2031-03-31", 4), ("2031-05-01", 5)],
)
def test_how_narrow_a_date_is(end: str, precision: int) -> None:
    assert date_precision(Days("2031-03-01", end)) == precision


@pytest.mark.parametrize(
    ("texts", "low", "high"),
    [
        (("At least nine people were killed.",), 9, 9),
        (("At least nine people were killed.", "Residents saw 12 people killed."), 9, 12),
        (("Between 15 and 30 people were killed.",), 15, 30),
        (("The flood killed Lena Holt, 34, and Ada Brunn, 60.",), 2, 2),
        (("Several people were killed by the flood.",), 2, 2),
        (("Dozens of people were killed by the flood.",), 12, 24),
        (("A man was killed by the flood.",), 1, 1),
        (("The flood injured nine people.",), None, None),
    ],
)  # fmt: skip
def test_the_toll_of_an_incident(texts: Told, low: int | None, high: int | None) -> None:
    entries = [told(f"c{n}", text, day="2031-03-03", start=100 * n) for n, text in enumerate(texts)]
    (incident,) = found(*entries)
    result = toll(incident, {each.id: each for each in entries})
    assert (result.low, result.high) == (low, high)
    assert bool(result.low_claims) is (low is not None)


def test_what_a_voice_said_before_gives_way() -> None:
    early = told("e", "The flood killed 500 people.", day="2031-03-03")
    late = told("l", "The flood killed 471 people.", report="r2", published="2031-03-05")
    minister = Voice("v", "Ada Holm", "person", False, None, ("Ada Holm",), (), ("e", "l"))
    entries = {"e": early, "l": late}
    (incident,) = found(early, late, together=(("e", "l"),))
    assert (toll(incident, entries).low, toll(incident, entries).high) == (471, 500)
    latest = toll(incident, entries, voice_of={"e": minister, "l": minister})
    assert (latest.low, latest.high) == (471, 471)
