"""Claims that reach us from one source count once."""

from __future__ import annotations

from typing import Any

from sayso.assessment.assessment import Assessment
from tests.assessment.hand import MINISTRY, Asked, reasons

CREDIT: dict[str, Any] = {"credit": "Kestrian News Agency"}


def of(assessment: Assessment) -> dict[str, tuple[bool, tuple[str, ...]]]:
    return {o.name: (o.established, o.claims) for o in assessment.origins}


def test_one_speaker_in_three_outlets_is_one_origin() -> None:
    asked = Asked()
    ids = [
        asked.say("29 people were killed", **MINISTRY, outlet=outlet)
        for outlet in ("Kestrian News Agency", "The Harbour Post", "Northline")
    ]
    found = asked.assess()
    (origin,) = found.origins
    assert (sorted(origin.claims), origin.established) == (ids, True)
    assert set(origin.outlets) == {"Kestrian News Agency", "The Harbour Post", "Northline"}
    assert len(origin.documents) == 3
    assert [value.origins for value in found.values] == [1]


def test_copies_of_one_text_count_once_and_are_shown() -> None:
    asked = Asked()
    first = asked.say("29 people were killed", outlet="Kestrian News Agency", report="kna")
    copy = asked.say("29 people were killed", outlet="The Harbour Post", report="harbour", **CREDIT)
    found = asked.assess(copies={"kna": "g1", "harbour": "g1"})
    assert reasons(found) == {copy: "copy"}
    assert found.set_aside[0].by == first
    assert [origin.claims for origin in found.origins] == [(first, copy)]
    assert len(asked.assess().origins) == 2


def test_nameless_sources_in_copies_are_the_same_ones() -> None:
    asked = Asked()
    doctor: dict[str, Any] = {"who": "a doctor", "anonymous": True}
    asked.say("22 people were killed", **doctor, outlet="Kestrian News Agency", report="kna")
    harbour = {"outlet": "The Harbour Post", "report": "harbour", **CREDIT}
    copy = asked.say("22 people were killed", **doctor, **harbour)
    assert reasons(asked.assess(copies={"kna": "g", "harbour": "g"})) == {copy: "copy"}


def test_a_report_that_repeats_its_speaker_adds_nothing() -> None:
    asked = Asked()
    told = asked.say("29 people were killed", **MINISTRY, report="kna")
    own = asked.say("About 29 people were killed", report="kna")
    found = asked.assess()
    assert reasons(found) == {own: "reports another's figure"}
    assert found.set_aside[0].by == told
    assert of(found) == {"interior ministry": (True, (told, own))}


def test_a_medium_that_carried_the_figure_adds_nothing() -> None:
    asked = Asked()
    medium = asked.say("29 people were killed", "TR1", kind="media", outlet="Tavon Herald")
    told = asked.say("29 people were killed", "Teodor Vask", via="TR1", outlet="Northline")
    found = asked.assess()
    assert (found.used, reasons(found)) == ((told,), {medium: "reports another's figure"})


def test_a_report_with_a_figure_of_its_own_counts() -> None:
    asked = Asked()
    asked.say("29 people were killed", **MINISTRY, report="kna")
    own = asked.say("35 people were killed", report="kna")
    assert own in asked.assess().used


def test_nameless_sources_of_one_party_are_one_origin_not_established() -> None:
    asked = Asked()
    ids = (
        asked.say("50 people were killed", "a senior official", "Kestria", anonymous=True),
        asked.say("50 people were killed", "two officials", "Kestria", anonymous=True),
    )
    found = asked.assess()
    assert of(found) == {"nameless (Kestria)": (False, ids)}
    assert [value.origins for value in found.values] == [1]


def test_a_nameless_source_that_confirms_its_own_side_adds_nothing() -> None:
    asked = Asked()
    asked.say("29 people were killed", **MINISTRY)
    asked.say("29 people were killed", "an official", "Kestria", anonymous=True)
    found = asked.assess()
    assert [(value.origins, value.parties) for value in found.values] == [(1, ("Kestria",))]
    assert found.happenings[-1].kind == "first reported"
    asked.say("29 people were killed", "a doctor", "district hospital", anonymous=True)
    assert [value.origins for value in asked.assess().values] == [2]


def test_values_say_who_is_behind_each() -> None:
    asked = Asked()
    asked.say("At least 29 people were killed", **MINISTRY)
    asked.say("35 people were killed", "Lena Orsk", "Ulmere")
    asked.say("35 people were killed", "Jonas Pell", "Kestria")
    shown = [(v.low, v.high, v.origins, v.parties) for v in asked.assess().values]
    assert shown == [(29, None, 1, ("Kestria",)), (35, 35, 2, ("Ulmere", "Kestria"))]
