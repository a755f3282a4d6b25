"""Suggested credibility, by how claims bear each other out."""

from __future__ import annotations

from sayso.assessment.credibility import in_words
from tests.assessment.hand import WHETHER, Asked


def of(*said: tuple[str, str, str], **more: object) -> int:
    asked = Asked()
    for who, party, words in said:
        asked.say(f"{words} people were killed", who, party)
    return asked.assess().credibility


def test_one_alone_cannot_be_judged() -> None:
    assert of(("Lena Orsk", "Ulmere", "29")) == 6
    assert of() == 6


def test_two_sides_that_agree_confirm_each_other_and_one_side_does_not() -> None:
    assert of(("Lena Orsk", "Ulmere", "29"), ("Teodor Vask", "Tavonia", "29")) == 1
    assert of(("Lena Orsk", "Ulmere", "29"), ("Bo Lind", "Ulmere", "29")) == 2


def test_a_claim_that_fits_the_others_is_probably_true() -> None:
    assert of(("Lena Orsk", "Ulmere", "29"), ("Teodor Vask", "Tavonia", "At least 14")) == 2


def test_contradicted_by_as_many_or_fewer() -> None:
    two = (("Lena Orsk", "Ulmere", "29"), ("Teodor Vask", "Tavonia", "50"))
    assert of(*two) == 4
    assert of(*two, ("Bo Lind", "Norlandia", "29")) == 3


def test_reports_that_name_no_source_confirm_nothing() -> None:
    asked = Asked()
    asked.say("29 people were killed", outlet="Northline")
    asked.say("29 people were killed", outlet="Tavon Herald")
    assert asked.assess().credibility == 2


def test_what_is_only_denied_cannot_be_judged() -> None:
    asked = Asked(WHETHER)
    asked.say("the gates were opened", "Teodor Vask", stance="denies")
    assert asked.assess().credibility == 6


def test_the_words_say_who_suggests_it() -> None:
    assert in_words(2) == "2, probably true (suggested by the machine)"
