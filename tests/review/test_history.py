"""What was decided about a claim, and decisions whose claims are gone."""

from __future__ import annotations

from sayso.review.history import history, orphans
from tests.review.world import ENTRIES, decided


def test_all_steps_with_what_took_them_back() -> None:
    reject = decided("reject", "drowned", second=1)
    other = decided("reject", "injured", second=2)
    undo = decided("undo", reject.id, second=3)
    again = decided("undo", undo.id, second=4)
    steps = history("drowned", [again, other, undo, reject])
    assert [(step.decision, step.undone) for step in steps] == [
        (reject, None),
        (undo, again),
        (again, None),
    ]
    assert history("drowned", [reject, undo])[0].undone == undo


def test_links_belong_to_both_claims() -> None:
    link = decided("same-voice", "drowned", "lost")
    assert [step.decision for step in history("lost", [link])] == [link]
    assert history("warned", [link]) == ()


def test_decisions_about_claims_that_are_not_there_are_orphans() -> None:
    kept = decided("accept", "drowned")
    gone = decided("accept", "gone", second=1)
    half = decided("same-voice", "drowned", "gone", second=2)
    undone = decided("reject", "gone", second=3)
    undo = decided("undo", undone.id, second=4)
    free = decided("reliability", outlet="Torvik Mail", letter="B", second=5)
    assert orphans(ENTRIES, [kept, gone, half, undone, undo, free]) == (gone, half)


def test_what_was_moved_word_for_word_is_no_orphan() -> None:
    before = decided("correct", "gone", second=1, stance="denies")
    moved = decided("correct", "drowned", second=1, stance="denies")
    assert orphans(ENTRIES, [before, moved]) == ()
    assert orphans(ENTRIES, [before]) == (before,)
