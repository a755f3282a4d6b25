"""What reviewers put together, keep apart, rely on and keep in view."""

from __future__ import annotations

from sayso.review.constraints import constraints, pins, reliabilities
from sayso.review.decision import Constraint
from tests.review.world import decided


def test_each_kind_of_link() -> None:
    made = [
        decided("same-question", "b", "a"),
        decided("other-question", "a", "c"),
        decided("same-voice", "a", "b"),
        decided("other-voice", "d", "c"),
    ]
    assert constraints(made) == (
        Constraint("question", True, "a", "b"),
        Constraint("question", False, "a", "c"),
        Constraint("voice", True, "a", "b"),
        Constraint("voice", False, "c", "d"),
    )


def test_the_last_word_on_a_pair_counts() -> None:
    made = [
        decided("same-question", "a", "b", second=1),
        decided("other-question", "b", "a", second=2),
    ]
    assert constraints(made[::-1]) == (Constraint("question", False, "a", "b"),)
    undo = decided("undo", made[1].id, second=3)
    assert constraints([*made, undo]) == (Constraint("question", True, "a", "b"),)


def test_reliabilities_are_the_desks_last() -> None:
    made = [
        decided("reliability", second=1, outlet="Torvik Mail", letter="C"),
        decided("reliability", second=2, voice="Ada Brunn", letter="B"),
        decided("reliability", second=3, outlet="Torvik Mail", letter="A"),
    ]
    assert reliabilities(made) == {"Ada Brunn": "B", "Torvik Mail": "A"}
    assert reliabilities([*made, decided("undo", made[2].id, second=4)])["Torvik Mail"] == "C"


def test_pins_until_taken_back() -> None:
    pin = decided("pin", "a")
    assert pins([pin]) == {"a"}
    assert pins([pin, decided("undo", pin.id, second=1)]) == frozenset()


def test_nothing_decided() -> None:
    assert (constraints([]), reliabilities([]), pins([])) == ((), {}, frozenset())
