"""Which claims are compared follows from each alone."""

from __future__ import annotations

from sayso.questions.blocks import WINDOW, beside, block_keys, window
from tests.questions.made import entry

TEXT = "the levee of Norwick gave way"


def test_claims_that_share_rare_words_meet_within_some_weeks() -> None:
    a = entry("a", TEXT, published="2031-03-04")
    b = entry("b", "a breach of the levee drowned cattle", published="2031-03-20")
    assert block_keys(a) & block_keys(b)


def test_claims_a_window_apart_always_meet_and_of_other_seasons_do_not() -> None:
    for day in range(1, WINDOW + 1):
        a = entry("a", TEXT, published=f"2031-03-{day:02}")
        b = entry("b", TEXT, published=f"2031-03-{min(day + 20, 31):02}")
        assert block_keys(a) & block_keys(b)
    assert not block_keys(a) & block_keys(entry("c", TEXT, published="2031-09-01"))


def test_undated_claims_meet_undated_ones() -> None:
    a, b = entry("a", TEXT, published=None), entry("b", TEXT, published=None)
    assert block_keys(a) & block_keys(b)


def test_a_window_meets_itself_and_its_neighbours() -> None:
    first, next_one = (
        entry("a", TEXT, published="2031-03-04"),
        entry("b", TEXT, published="2031-04-02"),
    )
    later = entry("c", TEXT, published="2031-06-04")
    assert window(next_one) in beside(window(first))
    assert window(first) in beside(window(next_one))
    assert window(later) not in beside(window(first))
    assert beside(window(entry("d", TEXT, published=None))) == ("undated",)


def test_claims_of_one_event_in_one_place_meet() -> None:
    a = entry("a", "40 died in Norwick", places=("Norwick",))
    b = entry("b", "the dead of Norwick", places=("Norwick",))
    assert any(key.startswith("killed in Norwick") for key in block_keys(a) & block_keys(b))
