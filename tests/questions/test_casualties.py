"""How many came to which harm, as sentences count them."""

from __future__ import annotations

import pytest

from sayso.questions.casualties import counts
from sayso.questions.casualty_words import Harm, scope_of
from sayso.questions.vague_casualties import vague_bounds, vague_counts
from tests.questions.told import told


def counted(text: str, harm: Harm) -> list[tuple[float | None, float | None, str]]:
    return [(c.low, c.high, c.scope) for c in counts([told("c", text)], harm)]


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Nine people were killed and four others were injured.", [(9, 9, "all")]),
        ("The flood swept away a bus, killing nine people and injuring 22.", [(9, 9, "all")]),
        ("At least 14 villagers, including two children, were killed.",
         [(14, None, "all"), (2, 2, "part")]),
        ("Between 15 and 30 civilians were killed, three of them children.",
         [(15, 30, "all"), (3, 3, "part")]),
        ("The storm killed three children.", [(3, 3, "group")]),
        ("Two others were killed in Brack.", [(2, 2, "more")]),
        ("The raid killed six militants.", [(6, 6, "fighters")]),
        ("Ada Brunn (34) and Piet Almar (61) were killed.", []),
        ("In 2031 the river killed nobody whom she knew.", []),
        ("The flood destroyed 40 houses and killed five people.", [(5, 5, "all")]),
        ("More than 50 people were killed and injured.", []),
        ("Four people were rescued before the wall killed anyone.", []),
    ],
)  # fmt: skip
def test_the_killed(text: str, killed: list[tuple[float | None, float | None, str]]) -> None:
    found = counted(text, "killed")
    assert [each for each in found if each[0] != 0] == killed


@pytest.mark.parametrize(
    ("text", "injured"),
    [
        ("Nine people were killed and four others were injured.", [(4, 4, "more")]),
        ("The flood killed nine people and injured 22 residents.", [(22, 22, "all")]),
        ("The ferry sank with 12 injured people on board.", [(12, 12, "all")]),
    ],
)
def test_the_injured(text: str, injured: list[tuple[float | None, float | None, str]]) -> None:
    assert counted(text, "injured") == injured


@pytest.mark.parametrize(
    ("words", "scope"),
    [
        ("three members of the crew", "all"),
        ("two children", "group"),
        ("four others", "more"),
        ("six gunmen", "fighters"),
        ("12 Tavonian houses", None),
        ("40 Norwegians", "all"),
        ("two bridges", None),
    ],
)
def test_whom_a_count_is_of(words: str, scope: str | None) -> None:
    assert scope_of(words) == scope


@pytest.mark.parametrize(
    ("clause", "bounds"),
    [
        ("several people were killed", (2, 2)),
        ("many residents were injured", (2, 10)),
        ("dozens were killed", (12, 24)),
        ("a large number of people were killed", (12, 24)),
        ("killing civilians", (2, 2)),
        ("a woman was killed", (1, 1)),
        ("no deaths were reported", None),
        ("was killed", None),
    ],
)
def test_words_without_a_number(clause: str, bounds: tuple[int, int] | None) -> None:
    assert vague_bounds(clause) == bounds


def test_each_figure_counts_once_with_all_claims_that_state_it() -> None:
    text = "Nine people were killed."
    (count,) = counts([told("b", text), told("a", text)], "killed")
    assert count.claims == ("a", "b")


def test_vague_words_count_of_their_own_harm() -> None:
    entries = [told("c", "The wave killed several people and injured many others.")]
    assert [(c.low, c.high) for c in vague_counts(entries, "killed")] == [(2, 2)]
    assert [(c.low, c.high) for c in vague_counts(entries, "injured")] == [(2, 10)]
