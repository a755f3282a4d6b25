"""What happened on a question's line."""

from __future__ import annotations

from tests.assessment.hand import MINISTRY, SOLDIERS, WHETHER, Asked, kinds


def test_a_toll_that_rises_and_falls() -> None:
    asked = Asked()
    first = asked.say("At least 14 people were killed", **MINISTRY)
    up = asked.say("29 people were killed", **MINISTRY, on="2025-03-11")
    down = asked.say("27 people were killed", **MINISTRY, on="2025-03-12")
    found = asked.assess()
    assert kinds(found) == [("first reported", first), ("revised up", up), ("revised down", down)]
    assert [h.words for h in found.happenings] == [
        "Interior ministry said at least 14",
        "Interior ministry revised up: at least 14 → 29",
        "Interior ministry revised down: 29 → 27",
    ]
    assert [(h.day, h.earlier) for h in found.happenings[1:]] == [
        ("2025-03-11", first),
        ("2025-03-12", up),
    ]


def test_a_revision_told_in_the_words_needs_no_earlier_report() -> None:
    asked = Asked()
    asked.say("22 people were killed", "Lena Orsk", "Ulmere")
    asked.say("29 people were killed, up from 14", **MINISTRY, on="2025-03-11")
    assert asked.assess().happenings[1].words == "Kestria revised up: 14 → 29"


def test_the_same_to_the_nearest_round_number_is_no_revision() -> None:
    asked = Asked(SOLDIERS)
    asked.say("About 600 soldiers crossed", **MINISTRY)
    asked.say("612 soldiers crossed", **MINISTRY, on="2025-03-11")
    assert [kind for kind, _ in kinds(asked.assess())] == ["first reported"]


def test_confirmed_is_the_first_time_that_another_side_says_so() -> None:
    asked = Asked(WHETHER)
    asked.say("the gates were opened", "Anneke Rovold", "Kestria")
    once = asked.say("the gates were opened", "Teodor Vask", "Tavonia", on="2025-03-12")
    asked.say("the gates were opened", "Emil Dorn", "Tavonia", on="2025-03-13")
    found = asked.assess()
    assert kinds(found)[1:] == [("confirmed", once)]
    assert found.happenings[1].words == "Tavonia confirmed it for the first time"


def test_a_figure_is_confirmed_by_a_like_one_or_in_so_many_words() -> None:
    asked = Asked()
    asked.say("29 people were killed", "Lena Orsk", "Ulmere")
    alike = asked.say("29 people were killed", **MINISTRY)
    asked.say("35 people were killed", "Jonas Pell", "civil protection service")
    worded = asked.say("40 people were killed", "Piet Almar", on="2025-03-12", cue="confirmed")
    assert [k for k in kinds(asked.assess()) if k[0] == "confirmed"] == [
        ("confirmed", alike),
        ("confirmed", worded),
    ]


def test_a_denial_and_what_it_denies() -> None:
    asked = Asked(WHETHER)
    said = asked.say("the gates were opened", "Anneke Rovold", "Kestria")
    denial = asked.say("the gates were opened", "Teodor Vask", "Tavonia", stance="denies")
    happening = asked.assess().happenings[1]
    assert (happening.kind, happening.claim, happening.earlier) == ("denied", denial, said)
    assert happening.words == "Tavonia denied it"


def test_who_denies_what_it_has_said_retracts_it() -> None:
    asked = Asked(WHETHER)
    asked.say("the gates were opened", "Emil Dorn", "Tavon Hydro")
    back = asked.say("the gates were opened", "Emil Dorn", on="2025-03-12", stance="denies")
    assert kinds(asked.assess())[1:] == [("retracted", back)]


def test_a_dispute_is_told_once_with_both_figures() -> None:
    asked = Asked(SOLDIERS)
    asked.say("3,000 soldiers crossed", "Lena Orsk", "Ulmere")
    more = asked.say("12,000 soldiers crossed", **MINISTRY)
    asked.say("13,000 soldiers crossed", **MINISTRY, on="2025-03-11")
    found = asked.assess()
    assert [k for k in kinds(found) if k[0] == "disputed"] == [("disputed", more)]
    assert found.happenings[1].words == "Kestria said 12,000, not 3,000 (Ulmere)"
