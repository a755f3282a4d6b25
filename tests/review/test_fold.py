"""Decisions folded into claims."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.review.decision import Decision, DecisionKind
from sayso.review.fold import fold
from tests.review.world import DROWNED, ENTRIES, INJURED, WARNED, decided

IDS = [entry.id for entry in ENTRIES]


Sort = tuple[DecisionKind, dict[str, str | None]]
SORTS: list[Sort] = [
    ("accept", {}),
    ("reject", {}),
    ("note", {"text": "Asked again."}),
    ("verify", {"verification": "verified"}),
    ("verify", {"verification": "debunked"}),
    ("correct", {"stance": "denies"}),
    ("correct", {"certainty": "probable", "speaker__party": "Norway"}),
    ("correct", {"speaker__name": "Ada Brunn-Dahl"}),
    ("correct", {"speaker": None}),
]


@st.composite
def one_decision(draw: st.DrawFn) -> Decision:
    """Any decision about one of the claims, or of one that isn't there, within a few seconds."""
    second, target = draw(st.integers(0, 5)), draw(st.sampled_from([*IDS, "nowhere"]))
    author = draw(st.sampled_from(["Mira Lund", "B. Aske"]))
    kind, what = draw(st.sampled_from(SORTS))
    return decided(kind, target, second=second, author=author, **what)


@st.composite
def some(draw: st.DrawFn) -> list[Decision]:
    """Decisions, among them some that take others back, and some that take that back."""
    made = draw(st.lists(one_decision(), max_size=8))
    for second in range(draw(st.integers(0, 4)) if made else 0):
        target = draw(st.sampled_from(made)).id
        made.append(decided("undo", target, second=second + 6))
    return made


@given(some(), st.randoms(use_true_random=False), st.data())
def test_neither_order_nor_repetition_matters(
    made: list[Decision], random: object, data: st.DataObject
) -> None:
    again = data.draw(st.permutations([*made, *made[:2]]))
    assert fold(ENTRIES, again) == fold(ENTRIES, made)


@given(some(), st.integers(0, len(ENTRIES)))
def test_entries_may_come_in_batches(made: list[Decision], cut: int) -> None:
    assert fold(ENTRIES[:cut], made) + fold(ENTRIES[cut:], made) == fold(ENTRIES, made)


@given(some(), one_decision())
def test_undoing_restores_exactly_and_undoing_that_brings_it_back(
    made: list[Decision], one: Decision
) -> None:
    others = [each for each in made if each.id != one.id and one.id not in each.targets]
    undo = decided("undo", one.id, second=20)
    again = decided("undo", undo.id, second=21)
    assert fold(ENTRIES, [*others, one, undo]) == fold(ENTRIES, others)
    assert fold(ENTRIES, [*others, one, undo, again]) == fold(ENTRIES, [*others, one])


@given(some())
def test_each_entry_depends_on_its_own_decisions_only(made: list[Decision]) -> None:
    for entry in ENTRIES:
        own = [one for one in made if entry.id in one.targets or one.kind == "undo"]
        assert fold([entry], own) == fold([entry], made)


@given(some())
def test_what_is_about_other_claims_changes_nothing(made: list[Decision]) -> None:
    others = tuple(replace(e, claim=replace(e.claim, id=f"{e.id}-2")) for e in ENTRIES)
    assert fold(others, made) == others


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        ([], "machine"),
        (["accept"], "accepted"),
        (["reject"], "rejected"),
        (["accept", "reject"], "rejected"),
        (["reject", "accept"], "accepted"),
        (["correct"], "corrected"),
        (["correct", "accept"], "corrected"),
        (["correct", "reject"], "rejected"),
        (["reject", "correct"], "corrected"),
        (["note", "verify"], "machine"),
        (["reject", "note", "verify"], "rejected"),
    ],
)
def test_the_last_verdict_counts(kinds: list[DecisionKind], status: str) -> None:
    whats: dict[str, dict[str, Any]] = {
        "correct": {"stance": "denies"},
        "note": {"text": "Called."},
        "verify": {"verification": "verified"},
    }
    made = [
        decided(kind, "drowned", second=second, **whats.get(kind, {}))
        for second, kind in enumerate(kinds)
    ]
    assert fold([DROWNED], made)[0].status == status


def test_the_later_correction_of_a_field_wins_and_leaves_other_fields() -> None:
    first = decided("correct", "drowned", second=1, stance="denies", certainty="probable")
    later = decided("correct", "drowned", second=2, stance="uncertain")
    (entry,) = fold([DROWNED], [later, first])
    assert (entry.claim.stance, entry.claim.certainty) == ("uncertain", "probable")


def test_in_the_same_moment_the_higher_id_wins() -> None:
    made = [decided("correct", "drowned", stance=s) for s in ("denies", "uncertain")]
    last = max(made, key=lambda one: one.id)
    assert fold([DROWNED], made)[0].claim.stance == last.what["stance"]


def test_moments_are_compared_as_times_not_as_words() -> None:
    noon = replace(decided("reject", "drowned"), at="2025-06-04T12:00:00Z")
    earlier = replace(decided("accept", "drowned"), at="2025-06-04T13:30:00+02:00")
    sooner = replace(decided("accept", "drowned"), at="2025-06-04T12:00:00.500Z")
    assert fold([DROWNED], [noon, earlier])[0].status == "rejected"
    assert fold([DROWNED], [noon, sooner])[0].status == "accepted"


def test_notes_stand_in_order_and_the_last_verification_counts() -> None:
    made = [
        decided("note", "drowned", second=2, text="Called the hospital."),
        decided("note", "drowned", second=1, text="Called the mayor."),
        decided("verify", "drowned", second=3, verification="debunked"),
        decided("verify", "drowned", second=2, verification="verified"),
    ]
    (entry,) = fold([DROWNED], made)
    assert entry.notes == ("Called the mayor.", "Called the hospital.")
    assert entry.verification == "debunked"


def test_one_author_alone() -> None:
    made = [
        decided("accept", "drowned", author="Mira Lund"),
        decided("reject", "drowned", author="B. Aske", second=1),
    ]
    assert fold([DROWNED], made)[0].status == "rejected"
    assert fold([DROWNED], made, author="Mira Lund")[0].status == "accepted"


def test_another_authors_undo_does_not_count_where_one_codes_alone() -> None:
    mine = decided("reject", "drowned", author="Mira Lund")
    undo = decided("undo", mine.id, author="B. Aske", second=1)
    assert fold([DROWNED], [mine, undo])[0].status == "machine"
    assert fold([DROWNED], [mine, undo], author="Mira Lund")[0].status == "rejected"


def test_undos_that_take_each_other_back_have_no_force() -> None:
    mine = decided("reject", "drowned")
    undo = decided("undo", mine.id, second=1)
    loop = [
        replace(undo, targets=("b",), id="a"),
        replace(undo, targets=("a", mine.id), id="b"),
    ]
    assert fold([DROWNED], [mine, *loop])[0].status == "rejected"


def test_a_long_chain_of_undos() -> None:
    made = [decided("reject", "drowned")]
    for second in range(1, 3001):
        made.append(decided("undo", made[-1].id, second=second))
    assert fold([DROWNED], made)[0].status == "rejected"
    assert fold([DROWNED], made[:-1])[0].status == "machine"


def test_a_correction_that_no_longer_fits_changes_nothing() -> None:
    party = decided("correct", "warned", speaker__party="Norway")
    broken = replace(party, id="x", what={"stance": "perhaps"})
    assert fold([WARNED], [party, broken]) == (WARNED,)


def test_parts_of_a_speaker() -> None:
    made = decided("correct", "warned", speaker__party="Torvik", speaker__name="the town council")
    speaker = fold([WARNED], [made])[0].claim.speaker
    assert speaker is not None
    assert (speaker.name, speaker.party) == ("the town council", "Torvik")
    assert fold([INJURED], [decided("correct", "injured", speaker=None)])[0].claim.speaker is None


def test_folding_leaves_the_entries_as_they_were() -> None:
    fold(ENTRIES, [decided("reject", "drowned")])
    assert DROWNED.status == "machine"
