"""Copies: cut, extended, crowded, in any order, and what merely looks like one."""

from __future__ import annotations

import random
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.copies.groups import groups
from sayso.copies.shingles import COPY, share, shingles
from sayso.copies.sketches import near, sketch, stacked

WORDS = [f"word{number}" for number in range(4000)]


def text(seed: int, length: int = 300) -> str:
    return " ".join(random.Random(seed).choices(WORDS, k=length))


def found(texts: list[str], first: int = 0) -> set[tuple[int, int]]:
    """Pairs, those before `first` being there already."""
    known = [shingles(one) for one in texts]
    every = stacked([sketch(one) for one in known])
    return {(a, b) for a, b in near(every, first) if share(known[a], known[b]) >= COPY}


@pytest.mark.parametrize(
    ("other", "copied"),
    [
        (text(1), True),
        (text(1).upper().replace(" ", " — "), True),
        (" ".join(text(1).split()[:120]), True),
        (" ".join(text(1).split()[:170]) + " " + text(2, 900), True),
        (text(2), False),
        (" ".join(text(1).split()[:20]) + " " + text(2), False),
        ("word1 word2", False),
        ("", False),
    ],
)
def test_what_holds_half_of_the_shorter_text_is_a_copy(other: str, copied: bool) -> None:
    assert found([text(1), other]) == ({(0, 1)} if copied else set())


def test_a_headline_is_no_copy_of_its_report() -> None:
    assert share(shingles(text(1)), shingles(" ".join(text(1).split()[:12]))) == 0


def test_of_a_crowd_of_copies_none_is_lost() -> None:
    """Two hundred outlets print one report, each with its own change."""
    original = text(1).split()
    chosen = random.Random(5)
    copies = []
    for _ in range(200):
        words = list(original)
        words[chosen.randrange(len(words))] = "changed"
        copies.append(" ".join(words))
    together = groups((str(a), str(b)) for a, b in found(copies))
    assert [len(group) for group in together] == [200]


@given(st.permutations(range(8)), st.integers(0, 8))
def test_groups_do_not_depend_on_the_order_or_on_what_came_at_once(
    order: list[int], first: int
) -> None:
    texts = [text(1), text(1), " ".join(text(1).split()[:150]), text(2), text(2) + " end", text(3),
             text(4), text(4)]  # fmt: skip
    mixed = [texts[at] for at in order]
    pairs = found(mixed[:first]) | found(mixed, first)
    named = [(str(order[a]), str(order[b])) for a, b in pairs]
    assert groups(named) == (("0", "1", "2"), ("3", "4"), ("6", "7"))


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")), max_size=12))
def test_groups_are_the_connected_ones(pairs: list[tuple[str, str]]) -> None:
    made = groups(pairs)
    of = {each: group for group in made for each in group}
    assert all(of[a] == of[b] for a, b in pairs)
    assert len({each for group in made for each in group}) == len({e for p in pairs for e in p})


def test_who_is_apart_is_in_no_group() -> None:
    assert groups([("a", "b"), ("b", "c")], {"b"}) == ()


def test_share_is_exact() -> None:
    for a, b in combinations([text(1), text(1, 250) + text(5, 60), text(5)], 2):
        one, other = (set(_plain(each)) for each in (a, b))
        wanted = len(one & other) / min(len(one), len(other))
        assert share(shingles(a), shingles(b)) == pytest.approx(wanted)


def _plain(words: str) -> list[str]:
    split = words.split()
    return [" ".join(split[i : i + 5]) for i in range(len(split) - 4)]


def test_a_sketch_is_the_same_everywhere() -> None:
    kept = np.frombuffer(sketch(shingles("one two three four five six")), "<u4")
    assert kept.shape == (256,)
    assert kept[:3].tolist() == EXPECTED


EXPECTED = [3943450828, 3366799452, 3688687142]


def test_it_does_not_matter_how_many_come_at_once() -> None:
    texts = [text(number % 17, 60 + 40 * (number % 3)) for number in range(45)]
    one_by_one = set().union(*(found(texts[: at + 1], at) for at in range(len(texts))))
    assert one_by_one == found(texts) != set()
