"""In which order claims come to a reviewer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.review.entry import Entry
from sayso.review.queue import doubt, queue, ruled, worth
from tests.review.world import DROWNED, ENTRIES, INJURED, LOST, WARNED, decided


def ids(found: tuple[Entry, ...]) -> list[str]:
    return [entry.id for entry in found]


def sure(entry: Entry, least: float) -> Entry:
    """The same claim, in one of whose fields the model is that sure, and in all others wholly."""
    return replace(entry, claim=replace(entry.claim, scores={"claim": 1.0, "who": least}))


def test_the_less_certain_comes_first() -> None:
    low, high = sure(LOST, 0.5), sure(replace(LOST, claim=replace(LOST.claim, id="high")), 0.9)
    assert ids(queue([high, low], [])) == ["lost", "high"]


def test_what_depends_more_on_it_comes_first() -> None:
    same = [sure(entry, 0.8) for entry in (WARNED, LOST, DROWNED, INJURED)]
    assert ids(queue(same, [])) == ["drowned", "injured", "lost", "warned"]
    assert ids(queue(same, [], contested={"injured"}))[:2] == ["drowned", "injured"]
    assert worth(same[3], contested=True) == 2 * worth(same[3])


def test_a_sure_reading_of_a_contested_figure_waits_behind_a_doubtful_one() -> None:
    found = queue([sure(DROWNED, 0.999), sure(WARNED, 0.4)], [], contested={"drowned"})
    assert ids(found) == ["warned", "drowned"]


def test_only_what_nobody_has_decided_about() -> None:
    made = [
        decided("accept", "drowned"),
        decided("reject", "injured"),
        decided("correct", "lost", stance="denies"),
        decided("note", "warned", text="Ask again."),
    ]
    assert ids(queue(ENTRIES, made)) == ["warned"]
    undo = decided("undo", made[0].id, second=1)
    assert set(ids(queue(ENTRIES, [*made, undo]))) == {"warned", "drowned"}


def test_who_codes_alone_sees_nothing_of_the_others() -> None:
    made = [decided("accept", "drowned", author="B. Aske"), decided("accept", "lost")]
    assert "drowned" not in ids(queue(ENTRIES, made))
    assert set(ids(queue(ENTRIES, made, author="Mira Lund"))) == {"drowned", "injured", "warned"}


@pytest.mark.parametrize(
    ("scores", "expected"),
    [({}, 0.5), ({"claim": 1.0}, 0.0), ({"claim": 0.5, "who": 0.5}, 0.75)],
)
def test_doubt(scores: dict[str, float], expected: float) -> None:
    assert doubt(replace(DROWNED.claim, scores=scores)) == pytest.approx(expected)


def test_what_a_rule_answered_against_the_model_is_as_sure_as_the_rules_are() -> None:
    against = replace(DROWNED.claim, scores={"stance": 0.01})
    assert doubt(against) == pytest.approx(0.15)
    assert (ruled("stance", against), ruled("certainty", against)) == (True, False)
    assert not ruled("who", replace(DROWNED.claim, scores={"who": 0.01}))


@given(st.permutations(ENTRIES))
def test_the_order_of_the_claims_does_not_matter(entries: list[Entry]) -> None:
    assert queue(entries, []) == queue(ENTRIES, [])
