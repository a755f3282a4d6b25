"""Two who code the same claims."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.errors import UsageError
from sayso.review.agreement import FIELDS, Agreement, agreement, alpha, kappa
from sayso.review.decision import Decision
from tests.review.world import ENTRIES, decided

A, B = "Mira Lund", "B. Aske"


def pairs(a: str, b: str) -> list[tuple[str, str]]:
    return list(zip(a, b, strict=True))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        # The two worked examples of Krippendorff (2011): sections B and C.
        ("0100000010", "1110010000", 0.095),
        ("aabbdcccedda", "babbbccceddd", 0.692),
        ("aabb", "aabb", 1.0),
        ("ab", "ba", -0.5),
    ],
)
def test_alpha(a: str, b: str, expected: float) -> None:
    assert alpha(pairs(a, b)) == pytest.approx(expected, abs=0.0005)


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("y" * 25 + "n" * 25, "y" * 20 + "n" * 5 + "y" * 10 + "n" * 15, 0.4),
        ("aabb", "aabb", 1.0),
        ("aabb", "bbaa", -1.0),
        ("abab", "aabb", 0.0),
    ],
)
def test_kappa(a: str, b: str, expected: float) -> None:
    assert kappa(pairs(a, b)) == pytest.approx(expected)


@pytest.mark.parametrize("values", ["", "a", "aaaa"])
def test_without_a_second_value_neither_says_anything(values: str) -> None:
    assert alpha(pairs(values, values)) is None
    assert kappa(pairs(values, values)) is None


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), max_size=30))
def test_who_comes_first_does_not_matter(made: list[tuple[str, str]]) -> None:
    turned = [(y, x) for x, y in made]
    assert alpha(turned) == alpha(made)
    assert kappa(turned) == kappa(made)
    assert all(value is None or value <= 1 for value in (alpha(made), kappa(made)))


def compared(decisions: list[Decision]) -> dict[str, Agreement]:
    return {one.field: one for one in agreement(ENTRIES, decisions, A, B)}


CODED = [
    decided("accept", "drowned", author=A),
    decided("correct", "injured", author=A, stance="uncertain"),
    decided("reject", "warned", author=A),
    decided("accept", "lost", author=A),
    decided("accept", "drowned", author=B, second=1),
    decided("correct", "injured", author=B, second=1, stance="denies", speaker__party="Norway"),
    decided("accept", "warned", author=B, second=1),
]


def test_over_the_claims_that_both_decided() -> None:
    found = compared(CODED)
    assert set(found) == {"verdict", *FIELDS}
    verdict = found["verdict"]
    assert (verdict.claims, verdict.agreed) == (3, 2)
    assert verdict.raw == pytest.approx(2 / 3)
    (difference,) = verdict.differences
    assert (difference.claim, difference.a, difference.b) == ("warned", "wrong", "right")


def test_fields_over_the_claims_that_both_keep() -> None:
    found = compared(CODED)
    assert (found["stance"].claims, found["stance"].agreed) == (2, 1)
    assert [(d.a, d.b) for d in found["stance"].differences] == [("uncertain", "denies")]
    assert [d.claim for d in found["party"].differences] == ["injured"]
    assert found["figures"].agreed == 2
    assert found["figures"].alpha == pytest.approx(1.0)


def test_what_was_taken_back_was_not_decided() -> None:
    undo = decided("undo", CODED[0].id, author=A, second=9)
    assert compared([*CODED, undo])["verdict"].claims == 2


def test_notes_are_no_verdict() -> None:
    made = [decided("note", "drowned", author=author, text="Hm.") for author in (A, B)]
    found = compared(made)
    assert (found["verdict"].claims, found["verdict"].raw, found["verdict"].alpha) == (
        0,
        None,
        None,
    )


def test_nobody_agrees_with_themselves() -> None:
    with pytest.raises(UsageError, match="needs two authors; found 'Mira Lund' twice"):
        agreement(ENTRIES, CODED, A, A)
