"""Average linkage over the pairs that were compared."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from sayso.questions.linkage import UNCOMPARED, Linkage, Pair

IDS = "abcdefg"
PAIRS = [*combinations(IDS, 2)]
SCORES = st.dictionaries(st.sampled_from(PAIRS), st.integers(-5, 5).map(float))


def grown(scores: dict[Pair, float], apart: list[Pair] | None = None) -> set[frozenset[str]]:
    linkage = Linkage(IDS, scores, apart or ())
    linkage.grow()
    return {frozenset(group) for group in linkage.members.values()}


def average(scores: dict[Pair, float], one: frozenset[str], other: frozenset[str]) -> float:
    pairs = [(min(a, b), max(a, b)) for a in one for b in other]
    return sum(scores.get(pair, UNCOMPARED) for pair in pairs) / len(pairs)


def test_what_is_alike_comes_together() -> None:
    assert frozenset("ab") in grown({("a", "b"): 1.0})


def test_a_chain_does_not_join_its_ends() -> None:
    groups = grown({("a", "b"): 2.0, ("b", "c"): 1.0})
    assert frozenset("ab") in groups
    assert frozenset("c") in groups


def test_a_third_joins_what_it_is_alike_to_on_average() -> None:
    assert frozenset("abc") in grown({("a", "b"): 2.0, ("b", "c"): 1.0, ("a", "c"): -0.5})


def test_what_must_stay_apart_does_also_by_way_of_another() -> None:
    scores = {("a", "b"): 2.0, ("b", "c"): 2.0, ("a", "c"): 2.0}
    assert not any({"a", "c"} <= group for group in grown(scores, [("a", "c")]))


def test_joining_gives_way_to_apart() -> None:
    linkage = Linkage("abc", {}, [("a", "c")])
    linkage.join("a", "b")
    linkage.join("b", "c")
    assert sorted(map(sorted, linkage.members.values())) == [["a", "b"], ["c"]]


@given(SCORES)
def test_no_two_groups_are_left_that_are_alike_and_all_are_there(scores: dict[Pair, float]) -> None:
    groups = grown(scores)
    assert sorted(member for group in groups for member in group) == list(IDS)
    for one, other in combinations(groups, 2):
        near = any((min(a, b), max(a, b)) in scores for a in one for b in other)
        assert not near or average(scores, one, other) < 1e-6


@given(SCORES)
def test_the_order_of_pairs_changes_nothing(scores: dict[Pair, float]) -> None:
    assert grown(dict(reversed(scores.items()))) == grown(scores)
