"""Decisions carried over to what a later reader read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sayso.review.entry import Entry
from sayso.review.fold import fold
from sayso.review.matching import matches
from sayso.review.reanchor import reanchor
from tests.review.world import BRUNN, DROWNED, ENTRIES, INJURED, decided, entry


def reread(old: Entry, id_: str, content: str | None = None) -> Entry:
    """The same claim by the next reader, perhaps in other words."""
    made = entry(id_, content or old.claim.content[0].text, old.claim.speaker)
    return replace(
        old, claim=replace(old.claim, id=id_, content=made.claim.content), reader="small.v2"
    )


AGAIN = tuple(reread(old, f"{old.id}-2") for old in ENTRIES)


def test_the_same_words_are_found_again() -> None:
    assert matches(ENTRIES, AGAIN) == {old.id: f"{old.id}-2" for old in ENTRIES}


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ("12 people drowned in Torvik", True),
        ("At least 12 people drowned", True),
        ("12 people", False),
        ("the mayor, Ada Brunn", False),
        ("A nurse spoke of 30 injured", False),
    ],
)
def test_other_words_in_the_same_sentence(content: str, found: bool) -> None:
    new = entry("new", content, BRUNN)
    assert matches([DROWNED], [new]) == ({"drowned": "new"} if found else {})


def test_of_two_the_more_alike_is_taken_and_each_only_once() -> None:
    near = entry("near", "12 people drowned in Torvik", BRUNN)
    nearer = entry("nearer", "least 12 people drowned in Torvik", BRUNN)
    assert matches([DROWNED], [near, nearer]) == {"drowned": "nearer"}
    twin = replace(DROWNED, claim=replace(DROWNED.claim, id="twin"))
    assert set(matches([DROWNED, twin], [nearer])) in ({"drowned"}, {"twin"})


def test_claims_of_another_report_are_never_the_same() -> None:
    other = replace(AGAIN[0], report=replace(AGAIN[0].report, id="another"))
    assert matches([DROWNED], [other]) == {}


def test_other_numbers_are_another_claim() -> None:
    text = "12 people drowned in Torvik"
    new = entry("new", text, BRUNN)
    other = "13 people drowned in Torvik"
    part = replace(new.claim.content[0], text=other)
    assert matches([DROWNED], [replace(new, claim=replace(new.claim, content=(part,)))]) == {}


def test_moved_decisions_do_to_the_new_claims_what_they_did_to_the_old() -> None:
    made = [
        decided("correct", "drowned", second=1, reason="heard the tape", stance="denies"),
        decided("reject", "injured", second=2),
        decided("note", "lost", second=3, text="Called."),
        decided("same-voice", "drowned", "lost", second=4),
    ]
    moved, lost = reanchor(made, ENTRIES, AGAIN)
    assert lost == ()
    assert [(one.kind, one.author, one.at, one.reason, one.what) for one in moved] == [
        (one.kind, one.author, one.at, one.reason, one.what) for one in made
    ]
    assert moved[3].targets == ("drowned-2", "lost-2")
    old, new = fold(ENTRIES, made), fold(AGAIN, moved)
    assert [e.status for e in new] == [e.status for e in old]
    assert [e.claim.stance for e in new] == [e.claim.stance for e in old]
    assert not {one.id for one in moved} & {one.id for one in made}


def test_what_took_back_moves_along() -> None:
    reject = decided("reject", "drowned", second=1)
    undo = decided("undo", reject.id, second=2)
    again = decided("undo", undo.id, second=3)
    moved, lost = reanchor([reject, undo, again], ENTRIES, AGAIN)
    assert lost == ()
    assert fold(AGAIN, moved)[0].status == "rejected"
    assert fold(AGAIN, moved[:2])[0].status == "machine"


def test_what_finds_no_claim_is_listed_unless_it_was_taken_back() -> None:
    gone = decided("accept", "injured", second=1)
    undone = decided("reject", "injured", second=2)
    undo = decided("undo", undone.id, second=3)
    half = decided("same-question", "drowned", "injured", second=4)
    new = [one for one in AGAIN if one.id != "injured-2"]
    assert reanchor([gone, undone, undo, half], ENTRIES, new) == ((), (gone, half))


def test_decisions_about_other_claims_are_left_alone() -> None:
    made = [decided("accept", "elsewhere"), decided("reliability", outlet="Mail", letter="B")]
    assert reanchor(made, ENTRIES, AGAIN) == ((), ())


def test_a_link_to_a_claim_that_stayed_keeps_that_end() -> None:
    link = decided("same-question", "drowned", "elsewhere")
    moved, _ = reanchor([link], [DROWNED, INJURED], AGAIN)
    assert moved[0].targets == ("drowned-2", "elsewhere")


def test_moving_twice_changes_nothing() -> None:
    made = [decided("accept", "drowned")]
    once, _ = reanchor(made, ENTRIES, AGAIN)
    assert reanchor([*made, *once], ENTRIES, AGAIN) == (once, ())
