"""The sentence that a newspaper could print."""

from __future__ import annotations

from typing import Any

import pytest

from sayso.questions.question import Topic
from tests.assessment.hand import DEATHS, MINISTRY, SOLDIERS, WHETHER, Asked

AREA = Topic("how many", "area", event="flooded", unit="km2")
OFFICIAL: dict[str, Any] = {
    "who": "senior Kestrian official",
    "party": "Kestria",
    "anonymous": True,
}


def test_a_contested_question_with_a_revision_and_an_open_answer() -> None:
    asked = Asked(SOLDIERS)
    asked.say("10,000 soldiers crossed", "Anneke Rovold", "Kestria", on="2025-03-03")
    asked.say("More than 12,000 soldiers crossed", "Anneke Rovold", "Kestria")
    asked.say("3,000 soldiers crossed", "Sten Aho", "Norlandia")
    asked.say("3,000 soldiers crossed", "Mira Dahl", "United States")
    asked.say(
        "We do not know how many soldiers crossed", "Hanna Veit", "Ostmark", stance="uncertain"
    )
    assert asked.assess().sentence == (
        "From 3,000 (Norlandia, United States) to more than 12,000 (Kestria, up from 10,000 a week"
        " earlier). Ostmark says that it is not known."
    )


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("29 people were killed", "Lena Orsk says 29."),
        ("At least 14 people were killed", "Lena Orsk says at least 14."),
        ("More than 1,200 people were killed", "Lena Orsk says more than 1,200."),
        ("Up to 60 people were killed", "Lena Orsk says up to 60."),
        ("Fewer than 60 people were killed", "Lena Orsk says fewer than 60."),
        ("About 300 people were killed", "Lena Orsk says about 300."),
        ("Nearly 300 people were killed", "Lena Orsk says nearly 300."),
        ("20 to 30 people were killed", "Lena Orsk says 20 to 30."),
        ("Dozens of people were killed", "Lena Orsk says dozens."),
        ("1.5 million people were killed", "Lena Orsk says 1.5 million."),
        ("29 people were killed, up from 14", "Lena Orsk says 29, up from 14."),
    ],
)
def test_one_figure(words: str, expected: str) -> None:
    asked = Asked()
    asked.say(words, "Lena Orsk", "Ulmere")
    assert asked.assess().sentence == expected


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "a day earlier"),
        (3, "three days earlier"),
        (7, "a week earlier"),
        (10, "ten days earlier"),
        (11, "11 days earlier"),
        (14, "two weeks earlier"),
        (30, "a month earlier"),
    ],
)
def test_how_long_ago_the_last_figure_was(days: int, words: str) -> None:
    asked = Asked()
    asked.say("14 people were killed", **MINISTRY, on="2025-03-01")
    month, day = divmod(days, 31)
    asked.say("29 people were killed", **MINISTRY, on=f"2025-{3 + month:02}-{day + 1:02}")
    assert asked.assess().sentence == f"The interior ministry says 29, up from 14 {words}."


def test_a_week_is_a_week_earlier_and_an_unknown_day_is_left_out() -> None:
    for said, words in (
        (("2025-03-03", "2025-03-09"), " a week earlier"),
        (("2025-02-01", "2025-02-28"), ""),
    ):
        asked = Asked()
        asked.say("14 people were killed", **MINISTRY, said=said)
        asked.say("29 people were killed", **MINISTRY, on="2025-03-12")
        assert asked.assess().sentence == f"The interior ministry says 29, up from 14{words}."


def test_two_voices_of_one_side_are_named_themselves() -> None:
    asked = Asked()
    asked.say("29 people were killed", **MINISTRY)
    asked.say("More than 50 people were killed", **OFFICIAL)
    asked.say("35 people were killed", "Teodor Vask", "Tavonia")
    assert asked.assess().sentence == (
        "From 29 (interior ministry) to more than 50 (a senior Kestrian official); Tavonia says 35."
    )


def test_many_figures_in_between_are_counted() -> None:
    asked = Asked()
    for number in (10, 12, 15, 18, 20):
        asked.say(f"{number} people were killed", f"Doctor {number}")
    assert asked.assess().sentence == (
        "From 10 (Doctor 10) to 20 (Doctor 20), with 3 other figures in between."
    )


def test_a_number_and_a_bound_on_it_make_no_range() -> None:
    asked = Asked()
    asked.say("29 people were killed", **MINISTRY)
    asked.say("At least 29 people were killed", "Lena Orsk", "Ulmere")
    assert asked.assess().sentence == "Kestria says 29; Ulmere says at least 29."


def test_an_upper_bound_begins_no_range() -> None:
    asked = Asked()
    asked.say("Up to 30 people were killed", **MINISTRY)
    asked.say("50 people were killed", "Lena Orsk", "Ulmere")
    assert asked.assess().sentence == "Kestria says up to 30; Ulmere says 50."


def test_units_are_said_once_or_each_in_its_own() -> None:
    asked = Asked(AREA)
    asked.say("12 square kilometres were flooded", "Lena Orsk")
    asked.say("50 square miles were flooded", "Teodor Vask")
    assert asked.assess().sentence == (
        "From 12 square kilometres (Lena Orsk) to 50 square miles (Teodor Vask)."
    )


def test_denials_of_a_figure_and_of_the_matter() -> None:
    asked = Asked()
    asked.say("50 people were killed", "Lena Orsk", "Ulmere")
    asked.say("50 people were killed", "Karin Holt", "Kestria", stance="denies")
    asked.say("anybody was killed", "Teodor Vask", "Tavonia", stance="denies")
    assert asked.assess().sentence == (
        "Ulmere says 50. Tavonia denies it. Kestria denies the figure of 50."
    )


def test_no_figure_stands() -> None:
    asked = Asked()
    asked.say("200 people would be killed", "Piet Almar", frame="hypothetical")
    assert asked.assess().sentence == "No figure stands."


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            [("Ruritania", "denies"), ("Kestria", ""), ("Norlandia", "")],
            "Ruritania denies it; Kestria and Norlandia affirm it.",
        ),
        ([("United States", "")], "P0 affirms it."),
        (
            [("United States", ""), ("Kestria", "probable")],
            "The United States affirms it; Kestria thinks it likely.",
        ),
        (
            [("Kestria", ""), ("Tavonia", "possible"), ("Ostmark", "uncertain")],
            "Kestria affirms it. Tavonia calls it possible. Ostmark leaves it open.",
        ),
        ([("Kestria", "hypothetical")], "Nobody takes a position."),
    ],
)
def test_whether(said: list[tuple[str, str]], expected: str) -> None:
    fields = {"denies": "stance", "uncertain": "stance", "hypothetical": "frame"}
    asked = Asked(WHETHER)
    for at, (party, how) in enumerate(said):
        more: dict[str, Any] = {fields.get(how, "certainty"): how} if how else {}
        asked.say("the gates were opened", f"P{at}", party, **more)
    assert asked.assess().sentence == expected


def test_reports_report_it_and_many_voices_are_shortened() -> None:
    asked = Asked(WHETHER)
    asked.say("the gates were opened", outlet="Northline")
    for name in ("Ana Reth", "Bo Lind", "Cyd Marr", "Dov Hest", "Eva Sund"):
        asked.say("the gates were opened", name)
    assert asked.assess().sentence == (
        "Ana Reth, Bo Lind and 3 others affirm it; Northline reports it."
    )


def test_nameless_people_have_their_article_and_number() -> None:
    asked = Asked(WHETHER)
    asked.say("the gates were opened", "engineer at the dam", anonymous=True)
    asked.say("the gates were opened", "FBI agent", anonymous=True, stance="denies")
    asked.say("the gates were opened", "residents of Brack", anonymous=True, certainty="probable")
    assert asked.assess().sentence == (
        "An FBI agent denies it; an engineer at the dam affirms it;"
        " residents of Brack think it likely."
    )


def test_what_is_put_in_the_negative_is_not_affirmed() -> None:
    asked = Asked(WHETHER)
    asked.say("a gate was opened", "Lena Orsk")
    asked.say("no gate was opened", "Emil Dorn")
    assert asked.assess().sentence == "Emil Dorn says that it is not so; Lena Orsk affirms it."


def test_who_could_not_confirm_it_has_not_said_that_it_is_unknown() -> None:
    asked = Asked()
    asked.say("14 people were killed", "Lena Orsk")
    unverified: dict[str, Any] = {"stance": "uncertain", "cue": "could not verify"}
    asked.say("that 14 people were killed", outlet="Northline", **unverified)
    assert asked.assess().sentence == (
        "Lena Orsk says 14. Northline says that it is not confirmed."
    )


@pytest.mark.parametrize("word", ["true", "truth", "fact", "probab"])
def test_it_never_calls_a_figure_true(word: str) -> None:
    asked = Asked(DEATHS)
    asked.say("14 people were killed", "Lena Orsk")
    asked.say("29 people were killed", "Piet Almar", certainty="probable")
    assert word not in asked.assess().sentence
