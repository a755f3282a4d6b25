"""Two claims conflict only where nothing reconciles them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sayso.questions.question import Topic
from tests.assessment.hand import DEATHS, SOLDIERS, WHETHER, Asked

AREA = Topic("how many", "area", event="flooded", unit="km2")
FLOW = Topic("how many", "water", event="spilled", unit="[bbl_us]/d")
COST = Topic("how many", "damage", unit="USD")


def contested(topic: Topic, a: str, b: str, first: Any = None, second: Any = None) -> bool:
    asked = Asked(topic)
    asked.say(a, "Lena Orsk", "Ulmere", **(first or {}))
    asked.say(b, "Teodor Vask", "Tavonia", **(second or {}))
    found = asked.assess()
    assert found.contested == bool(found.conflicts)
    return found.contested


@pytest.mark.parametrize(
    ("topic", "a", "b"),
    [
        (DEATHS, "29 people were killed", "50 people were killed"),
        (DEATHS, "14 people were killed", "15 people were killed"),
        (DEATHS, "Up to 20 people were killed", "More than 30 people were killed"),
        (DEATHS, "About 600 people were killed", "800 people were killed"),
        (DEATHS, "No one was killed", "Two people were killed"),
        (DEATHS, "Dozens of people were killed", "Five people were killed"),
        (SOLDIERS, "12,000 soldiers crossed", "3,000 soldiers crossed"),
        (AREA, "12 square kilometres were flooded", "50 square miles were flooded"),
        (COST, "It cost $5 million", "It cost $9 million"),
    ],
)
def test_conflicts(topic: Topic, a: str, b: str) -> None:
    assert contested(topic, a, b)
    assert contested(topic, b, a)


@pytest.mark.parametrize(
    ("topic", "a", "b"),
    [
        (DEATHS, "About 600 people were killed", "612 people were killed"),
        (SOLDIERS, "12,000 soldiers crossed", "11,987 soldiers crossed"),
        (SOLDIERS, "More than 12,000 soldiers crossed", "12,000 soldiers crossed"),
        (SOLDIERS, "Nearly 3,000 soldiers crossed", "2,900 soldiers crossed"),
        (DEATHS, "At least 14 people were killed", "29 people were killed"),
        (DEATHS, "Up to 40 people were killed", "29 people were killed"),
        (DEATHS, "Between 20 and 30 people were killed", "29 people were killed"),
        (DEATHS, "Dozens of people were killed", "19 people were killed"),
        (DEATHS, "Dozens of people were killed", "2,000 people were killed"),
        (AREA, "50 square miles were flooded", "130 square kilometres were flooded"),
        (FLOW, "5,000 barrels a day came out", "210,000 gallons a day came out"),
        (DEATHS, "Eleven children were killed", "29 people were killed"),
        (DEATHS, "29 people were killed", "Three other people were killed"),
        (DEATHS, "29 people were killed", "There was one death"),
        (DEATHS, "Four people were killed", "One of the people killed was a guide"),
        (DEATHS, "29 people were killed", "Twelve confirmed deaths"),
    ],
)
def test_what_rounding_nearness_units_and_scope_reconcile(topic: Topic, a: str, b: str) -> None:
    assert not contested(topic, a, b)
    assert not contested(topic, b, a)


def test_a_part_larger_than_the_whole_conflicts() -> None:
    assert contested(DEATHS, "Eleven children were killed", "Five people were killed")


def test_one_who_died_is_not_the_only_one() -> None:
    asked = Asked()
    asked.say("29 people were killed", "Lena Orsk", "Ulmere")
    one = asked.say("a man was killed", "Piet Almar")
    entry = asked.entries[-1]
    assert entry.id == one
    figure = asked.entries[0].claim.figures[0]
    implied = replace(figure, span=entry.sentence, low=1, high=1, implied=True)
    asked.entries[-1] = replace(entry, claim=replace(entry.claim, figures=(implied,)))
    assert not asked.assess().contested


def test_a_toll_may_have_grown_in_between() -> None:
    later = {"on": "2025-03-12"}
    assert not contested(DEATHS, "14 people were killed", "29 people were killed", None, later)
    assert contested(DEATHS, "50 people were killed", "29 people were killed", None, later)


def test_a_toll_no_longer_grows_long_after() -> None:
    past = Topic("how many", "people", event="killed", begin="1999-03-10", end="1999-03-10")
    later = {"on": "2025-03-12"}
    assert contested(past, "14 people were killed", "29 people were killed", None, later)


def test_a_running_total_goes_on_growing() -> None:
    since = Topic("how many", "people", event="killed", end="2024-02-28", scope="total")
    later = {"on": "2025-03-12"}
    assert not contested(since, "14 people were killed", "29 people were killed", None, later)


def test_a_state_is_compared_within_a_week() -> None:
    a, b = "12,000 soldiers crossed", "3,000 soldiers crossed"
    assert contested(SOLDIERS, a, b, None, {"on": "2025-03-14"})
    assert not contested(SOLDIERS, a, b, None, {"on": "2025-04-14"})


def test_other_times_and_places_are_no_conflict() -> None:
    a, b = "14 people were killed", "29 people were killed"
    monday, friday = ({"event_time": (day, day)} for day in ("2025-03-10", "2025-03-14"))
    assert not contested(DEATHS, a, b, monday, friday)
    assert not contested(DEATHS, a, b, {"place": "Ulmere"}, {"place": "Brack"})
    assert contested(DEATHS, a, b, {"place": "Ulmere"}, {"place": "eastern Ulmere"})


def test_one_origin_never_conflicts_with_itself() -> None:
    asked = Asked()
    for words in ("50 people were killed", "70 people were killed"):
        asked.say(words, f"official {words[:2]}", "Kestria", anonymous=True)
    assert not asked.assess().contested


def test_a_nameless_source_can_contradict_its_own_government() -> None:
    asked = Asked()
    asked.say("29 people were killed", "interior ministry", "Kestria")
    asked.say("More than 50 people were killed", "an official", "Kestria", anonymous=True)
    (conflict,) = asked.assess().conflicts
    assert conflict.why == "more than 50 and 29 can't both be right"


def test_a_side_may_learn_more_from_one_day_to_the_next() -> None:
    asked = Asked(SOLDIERS)
    asked.say("10,000 soldiers crossed", "Ilse Marandt", "Kestria")
    asked.say("12,000 soldiers crossed", "Jonas Pell", "Kestria", on="2025-03-12")
    assert not asked.assess().contested


def test_the_denial_of_a_figure_conflicts_with_who_gives_it() -> None:
    asked = Asked()
    said = asked.say("50 people were killed", "Lena Orsk", "Ulmere")
    asked.say("14 people were killed", "Piet Almar")
    denial = asked.say("50 people were killed", "Karin Holt", "Kestria", stance="denies")
    pairs = {(c.a, c.b) for c in asked.assess().conflicts}
    assert (denial, said) in pairs
    assert len(pairs) == 2


def test_who_denies_and_who_affirms_conflict() -> None:
    a, b = "the gates were opened", "the gates were opened"
    assert contested(WHETHER, a, b, None, {"stance": "denies"})
    assert not contested(WHETHER, a, b)
    assert not contested(WHETHER, a, b, None, {"stance": "uncertain"})


def test_a_statement_in_the_negative_can_agree_with_a_denial() -> None:
    no = {"stance": "denies"}
    assert not contested(WHETHER, "no gate was opened", "a gate was opened", None, no)


def test_a_denial_of_today_is_not_of_long_ago() -> None:
    no = {"stance": "denies"}
    long_ago = {"event_time": ("2024-02-01", "2024-02-28")}
    assert not contested(WHETHER, "gates were opened", "gates are opened", long_ago, no)


def test_a_denial_for_a_whole_country_is_at_odds_with_a_claim_for_a_town() -> None:
    no = {"stance": "denies", "place": "Kestria"}
    assert contested(WHETHER, "gates were opened", "gates were opened", {"place": "Ulmere"}, no)
