"""What stands, and why the rest doesn't."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sayso.claims.claim import TimeExpression
from tests.assessment.hand import DEATHS, MINISTRY, WHETHER, Asked, kinds, reasons


def test_the_latest_of_each_voice_stands() -> None:
    asked = Asked()
    old = asked.say("At least 14 people were killed", **MINISTRY)
    new = asked.say("29 people were killed", **MINISTRY, on="2025-03-11")
    mayor = asked.say("22 people were killed", "Lena Orsk", "Ulmere", on="2025-03-11")
    found = asked.assess()
    assert found.used == (new, mayor)
    assert reasons(found) == {old: "superseded"}
    assert found.set_aside[0].by == new
    assert (found.low, found.best, found.high) == (22, None, 29)


def test_latest_goes_by_when_it_was_said_not_by_when_it_was_printed() -> None:
    asked = Asked()
    new = asked.say("29 people were killed", **MINISTRY, on="2025-03-11")
    late = asked.say("14 people were killed", **MINISTRY, on="2025-03-12", said=("2025-03-10",) * 2)
    found = asked.assess()
    assert found.used == (new,)
    assert reasons(found) == {late: "superseded"}


def test_a_report_speaks_for_itself_on_its_own_day() -> None:
    asked = Asked()
    asked.say("Two people were killed", outlet="Northline", said=("2024-06-01", "2024-08-31"))
    (happening,) = asked.assess().happenings
    assert happening.day == "2025-03-10"


def test_what_was_said_previously_comes_before_all_that_is_dated() -> None:
    asked = Asked()
    new = asked.say("29 people were killed", **MINISTRY, on="2025-03-09")
    past = asked.say("14 people were killed", **MINISTRY, on="2025-03-11")
    entry = asked.entries[-1]
    time = TimeExpression(entry.sentence, "PAST_REF", of="statement")
    asked.entries[-1] = replace(entry, claim=replace(entry.claim, times=(time,)))
    assert (asked.assess().used, reasons(asked.assess())) == ((new,), {past: "superseded"})


def test_a_denial_stands_before_the_same_in_the_negative() -> None:
    asked = Asked(WHETHER)
    denial = asked.say("the gates were opened", "Teodor Vask", stance="denies")
    no = asked.say("no gate was opened", "Teodor Vask")
    assert (asked.assess().used, reasons(asked.assess())) == ((denial,), {no: "copy"})


def test_a_statement_is_never_later_than_its_report() -> None:
    asked = Asked()
    asked.say("14 people were killed", **MINISTRY, said=("2025-04-01",) * 2)
    new = asked.say("29 people were killed", **MINISTRY, on="2025-03-11")
    assert asked.assess().used == (new,)


def test_the_order_of_adding_makes_no_difference() -> None:
    asked = Asked()
    asked.say("At least 14 people were killed", **MINISTRY)
    asked.say("29 people were killed", **MINISTRY, on="2025-03-11")
    asked.say("22 people were killed", "Lena Orsk", "Ulmere", on="2025-03-11")
    there = asked.assess()
    asked.entries.reverse()
    back = asked.assess()
    assert (there.used, there.sentence, there.happenings) == (
        back.used,
        back.sentence,
        back.happenings,
    )


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"stance": "denies"}, "denied"),
        ({"stance": "uncertain"}, "uncertain"),
        ({"certainty": "possible"}, "uncertain"),
        ({"frame": "future"}, "future"),
        ({"frame": "hypothetical", "certainty": "possible"}, "hypothetical"),
        ({"status": "rejected"}, "rejected"),
        ({"verification": "debunked"}, "debunked"),
    ],
)
def test_what_adds_no_figure(fields: dict[str, Any], reason: str) -> None:
    asked = Asked()
    stands = asked.say("14 people were killed", **MINISTRY)
    other = asked.say("60 people were killed", "Lena Orsk", "Ulmere", **fields)
    found = asked.assess()
    assert reasons(found) == {other: reason}
    assert (found.used, found.low, found.high) == ((stands,), 14, 14)


def test_probable_claims_count() -> None:
    asked = Asked()
    asked.say("60 people were killed", "Lena Orsk", certainty="probable")
    assert asked.assess().high == 60


def test_a_claim_without_a_figure_in_the_asked_unit_is_named() -> None:
    asked = Asked()
    bare = asked.say("Many people were killed", "Lena Orsk")
    money = asked.say("The flood cost $4 million", "Piet Almar")
    assert reasons(asked.assess()) == {bare: "no figure", money: "no figure"}


def test_as_of_hears_only_what_was_published_by_then() -> None:
    asked = Asked()
    first = asked.say("14 people were killed", **MINISTRY)
    later = asked.say("29 people were killed", **MINISTRY, on="2025-03-11T06:00:00Z")
    undated = asked.say("70 people were killed", "Piet Almar", on=None)
    found = asked.assess(as_of="2025-03-10")
    assert found.used == (first,)
    assert reasons(found) == {later: "not yet published", undated: "not yet published"}
    assert asked.assess(as_of="2025-03-11").used[-1] == later
    assert asked.assess(as_of="2025-03-11T05:59:00Z").used == (first,)


def test_a_figure_said_to_replace_another_supersedes_it_on_its_own_side() -> None:
    asked = Asked()
    minister = asked.say("14 people were killed", "Ilse Marandt", "Kestria")
    abroad = asked.say("14 people were killed", "Teodor Vask", "Tavonia")
    asked.say("29 people were killed, up from 14", "Karin Holt", "Kestria", on="2025-03-11")
    found = asked.assess()
    assert reasons(found) == {minister: "superseded"}
    assert abroad in found.used


def test_a_side_that_says_it_revises_its_estimate_does() -> None:
    asked = Asked()
    old = asked.say("14 people were killed", "Ilse Marandt", "Kestria")
    words = "The count was revised to 29 people killed"
    new = asked.say(words, "officials", "Kestria", on="2025-03-11", anonymous=True)
    found = asked.assess()
    assert (found.used, reasons(found)) == ((new,), {old: "superseded"})
    assert ("revised up", new) in kinds(found)


def test_a_voice_that_denies_its_own_figure_has_taken_it_back() -> None:
    asked = Asked()
    old = asked.say("70 people were killed", "Piet Almar")
    denial = asked.say("70 people were killed", "Piet Almar", on="2025-03-12", stance="denies")
    found = asked.assess()
    assert reasons(found) == {old: "superseded", denial: "denied"}
    assert (found.low, found.high) == (None, None)
    assert ("retracted", denial) in kinds(found)


def test_saying_it_again_on_the_same_day_changes_nothing() -> None:
    asked = Asked()
    first = asked.say("More than 1,200 people were killed", **MINISTRY)
    again = asked.say("1,200 people were killed", **MINISTRY)
    vague = asked.say("Hundreds of people were killed", **MINISTRY)
    found = asked.assess()
    assert found.used == (first,)
    assert reasons(found) == {again: "copy", vague: "superseded"}
    assert [kind for kind, _ in kinds(found)] == ["first reported"]


def test_a_part_of_those_counted_is_no_figure() -> None:
    asked = Asked()
    whole = asked.say("29 people were killed", **MINISTRY)
    part = asked.say("Eleven of them were killed in Brack", **MINISTRY)
    assert (asked.assess().used, reasons(asked.assess())) == ((whole,), {part: "no figure"})


def test_positions_hold_what_a_voice_said_before_newest_first() -> None:
    asked = Asked()
    ids = [
        asked.say(f"{n} people were killed", **MINISTRY, on=f"2025-03-{n}") for n in (10, 12, 15)
    ]
    (position,) = asked.assess().positions
    assert (position.latest, position.history) == (ids[2], (ids[1], ids[0]))
    assert (position.name, position.party) == ("interior ministry", "Kestria")


def test_whether_questions_have_positions_and_no_figures() -> None:
    asked = Asked(WHETHER)
    yes = asked.say("the gates were opened without warning", "Anneke Rovold", "Kestria")
    no = asked.say("the gates were opened", "Teodor Vask", "Tavonia", stance="denies")
    open_ = asked.say("the gates were opened", "Emil Dorn", "Tavon Hydro", stance="uncertain")
    found = asked.assess()
    assert (found.used, reasons(found)) == ((yes, no), {open_: "uncertain"})
    assert (found.low, found.high, found.values, found.contested) == (None, None, (), True)
    assert len(found.positions) == 3


def test_a_question_about_the_future_has_positions_too() -> None:
    asked = Asked(WHETHER)
    one = asked.say("the border will be closed", "Anneke Rovold", "Kestria", frame="future")
    assert asked.assess().used == (one,)
    asked.say("the border is closed", "Teodor Vask", "Tavonia")
    assert reasons(asked.assess()) == {one: "future"}


def test_a_period_leaves_out_other_days() -> None:
    friday = {**{f: getattr(DEATHS, f) for f in ("kind", "what", "event")}, "scope": "period"}
    asked = Asked(type(DEATHS)(**friday, begin="2025-03-14", end="2025-03-14"))
    on = asked.say("Two people were killed", "Lena Orsk", event_time=("2025-03-14",) * 2)
    off = asked.say("Five people were killed", "Piet Almar", event_time=("2025-03-10",) * 2)
    assert (asked.assess().used, reasons(asked.assess())) == (
        (on,),
        {off: "outside the asked time"},
    )
