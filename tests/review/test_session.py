"""One reviewer going through claims."""

from __future__ import annotations

import pytest

from sayso.errors import LedgerBusy, NotInLedger, UsageError
from sayso.review.adding import from_elsewhere
from sayso.review.fold import fold
from tests.review.desk import Desk, session
from tests.review.world import DROWNED, ENTRIES, INJURED, WARNED, decided


def test_everything_is_kept_at_once() -> None:
    desk = Desk()
    at = session(desk)
    made = at.decide("accept")
    assert desk.kept == [made]
    assert (made.author, made.targets) == ("Mira Lund", (at.order[0],))


def test_the_claim_in_hand_shows_what_was_decided() -> None:
    at = session(Desk([DROWNED]))
    at.decide("correct", {"certainty": "probable"})
    at.decide("note", {"text": "Called."})
    assert (at.entry.status, at.entry.claim.certainty) == ("corrected", "probable")
    assert at.machine == DROWNED
    assert [step.decision.kind for step in at.steps] == ["correct", "note"]


def test_to_the_next_that_waits() -> None:
    at = session()
    seen = []
    while True:
        seen.append(at.machine.id)
        at.decide("reject")
        if not at.next_waiting():
            break
    assert seen == at.order
    assert sorted(seen) == sorted(entry.id for entry in ENTRIES)
    assert at.waiting() == 0


def test_moving_stops_at_both_ends() -> None:
    at = session()
    assert not at.move(-1)
    assert [at.move(1) for _ in ENTRIES] == [True, True, True, False]
    assert at.at == len(ENTRIES) - 1


def test_undo_goes_back_step_by_step_and_redo_forward() -> None:
    desk = Desk()
    at = session(desk)
    first, second = at.order[:2]
    at.decide("accept")
    at.next_waiting()
    at.decide("reject")
    assert at.kept() == 2
    assert at.undo() is not None
    assert (at.machine.id, at.entry.status, at.waiting()) == (second, "machine", 3)
    assert at.undo() is not None
    assert (at.machine.id, at.entry.status, at.waiting()) == (first, "machine", 4)
    assert at.undo() is None
    assert fold(ENTRIES, desk.kept) == ENTRIES
    assert at.redo() is not None
    assert at.redo() is not None
    assert at.redo() is None
    assert (at.machine.id, at.entry.status, at.waiting(), at.kept()) == (second, "rejected", 2, 2)
    assert at.undo() is not None
    assert at.entry.status == "machine"


def test_after_a_new_decision_nothing_is_brought_back() -> None:
    at = session()
    at.decide("accept")
    at.undo()
    at.decide("reject")
    assert at.redo() is None
    assert at.entry.status == "rejected"
    at.undo()
    assert at.undo() is None


def test_the_same_decision_again_in_the_same_moment_is_another_one() -> None:
    desk = Desk()
    at = session(desk)
    at.decide("accept")
    at.undo()
    at.decide("accept")
    assert at.entry.status == "accepted"
    assert len({one.id for one in desk.kept}) == 3
    assert [one.at for one in desk.kept] == sorted({one.at for one in desk.kept})


def test_what_could_not_be_kept_changes_nothing() -> None:
    desk = Desk()
    at = session(desk)
    at.decide("accept")
    desk.busy = True
    for action in (lambda: at.decide("reject"), at.undo):
        with pytest.raises(LedgerBusy):
            action()
    assert (at.entry.status, at.kept(), len(desk.kept)) == ("accepted", 1, 1)
    desk.busy = False
    assert at.undo() is not None
    desk.busy = True
    with pytest.raises(LedgerBusy):
        at.redo()
    desk.busy = False
    assert at.redo() is not None
    assert at.entry.status == "accepted"


def test_a_correction_that_does_not_fit_is_refused_before_it_is_kept() -> None:
    desk = Desk([WARNED])
    with pytest.raises(UsageError, match="has no speaker"):
        session(desk).decide("correct", {"speaker.party": "Norway"})
    assert desk.kept == []


def test_links_by_an_id_cut_short() -> None:
    at = session(Desk([DROWNED, INJURED]))
    at.at = at.order.index("drowned")
    assert at.link("other-question", "inj").targets == ("drowned", "injured")
    with pytest.raises(NotInLedger):
        at.link("same-voice", "nobody")
    with pytest.raises(UsageError, match="two claims"):
        at.link("same-voice", "drowned")


def test_reliability_is_that_of_the_outlet() -> None:
    at = session()
    made = at.rely("b")
    assert made.what == {"outlet": "Torvik Mail", "letter": "B"}
    with pytest.raises(UsageError, match="one of A, B"):
        at.rely("Z")


def test_an_added_claim_does_not_join_the_queue() -> None:
    desk = Desk()
    at = session(desk)
    made = at.add(from_elsewhere("9 dead.", "call"))
    assert made.targets[0] not in at.order
    assert at.waiting() == len(ENTRIES)
    assert at.entry == at.machine
    assert at.undo() == made


def test_alone_nothing_of_others_is_seen() -> None:
    others = [
        decided("reject", "drowned", author="B. Aske"),
        decided("note", "injured", author="B. Aske", text="Doubtful."),
    ]
    together, alone = session(Desk(ENTRIES, *others)), session(Desk(ENTRIES, *others), alone=True)
    assert "drowned" not in together.order
    assert "drowned" in alone.order
    alone.at = alone.order.index("injured")
    assert (alone.entry.notes, alone.steps) == ((), ())


def test_nothing_to_decide() -> None:
    at = session(Desk([]))
    assert (at.order, at.waiting(), at.undo(), at.next_waiting()) == ([], 0, None, False)
