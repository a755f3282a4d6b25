"""The interval that words leave of a number."""

from __future__ import annotations

import pytest

from sayso.claims.figures import Quantity, find_quantities


def only(text: str) -> Quantity:
    found = find_quantities(text)
    assert len(found) == 1, [quantity.span.text for quantity in found]
    return found[0]


EXACT = [
    ("The dam held 12,000 sheep.", 12_000),
    ("The dam held 12 000 sheep.", 12_000),
    ("The dam held 1.5m sheep.", 1_500_000),
    ("The dam held one and a half million sheep.", 1_500_000),
    ("The dam held half a million sheep.", 500_000),
    ("The dam held a quarter of a million sheep.", 250_000),
    ("The dam held two hundred and six sheep.", 206),
    ("The dam held forty-one sheep.", 41),
    ("The dam held two million sheep.", 2_000_000),
    ("The dam held 2.5 lakh sheep.", 250_000),
    ("The dam held a dozen sheep.", 12),
    ("The dam held half a dozen sheep.", 6),
    ("The dam held 3½ sheep.", 3.5),
    ("The dam held 1,000¼ sheep.", 1000.25),
    ("The dam held a couple of sheep dogs.", 2),
    ("The dam held a couple of hundred sheep.", 200),
    ("The dam held a pair of boats.", 2),
    ("Half of the sheep drowned.", 0.5),
    ("Two-thirds of the sheep drowned.", 0.667),
    ("A quarter of the sheep drowned.", 0.25),
    ("Of the sheep, one in 132 drowned.", 0.00758),
    ("Four out of 10 drowned.", 0.4),
    ("It holds 12 out of 17 valleys.", 12),
    ("Losses doubled in the valley.", 2),
    ("Losses were threefold.", 3),
    ("It lost twice the herd.", 2),
    ("No one drowned.", 0),
    ("None of the shepherds drowned.", 0),
    ("There were no deaths.", 0),
]


@pytest.mark.parametrize(("text", "number"), EXACT)
def test_a_number_is_both_its_bounds(text: str, number: float) -> None:
    assert (only(text).low, only(text).high) == (number, number)


OPEN = [
    ("more than 12,000 sheep", 12_001, None),
    ("over 50 sheep", 51, None),
    ("The loss exceeded 300 sheep", 301, None),
    ("at least 3,000 sheep", 3_000, None),
    ("no fewer than 30 sheep", 30, None),
    ("as few as 12 sheep", 12, None),
    ("30 or more sheep", 30, None),
    ("30-plus sheep", 30, None),
    ("30+ sheep", 30, None),
    ("up to 800 sheep", None, 800),
    ("up to about 800 sheep", None, 800),
    ("at most 800 sheep", None, 800),
    ("as many as 800 sheep", None, 800),
    ("not more than 800 sheep", None, 800),
    ("800 sheep at most, or 800 or fewer", None, 800),
    ("fewer than 2,000 sheep", None, 1_999),
    ("more than 15 percent of sheep", 15, None),
    ("less than 1 percent of sheep", None, 1),
    ("more than half of the sheep", 0.5, None),
    ("more than double the sheep", 2, None),
    ("dozens of sheep", 24, None),
    ("scores of sheep", 40, None),
    ("hundreds of sheep", 200, None),
    ("hundreds, if not thousands, of sheep", 200, None),
    ("dozens or even hundreds of sheep", 24, None),
    ("Losses top 3,000 sheep", 3_001, None),
    ("They're up to 800 sheep", 800, 800),
    ("It would go up to 800 sheep", 800, 800),
    ("thousands of sheep", 2_000, None),
    ("tens of thousands of sheep", 20_000, None),
    ("hundreds of thousands of sheep", 200_000, None),
    ("millions of sheep", 2_000_000, None),
    ("a few hundred sheep", 200, None),
    ("several thousand sheep", 2_000, None),
]


@pytest.mark.parametrize(("text", "low", "high"), OPEN)
def test_modifiers_open_a_bound(text: str, low: float | None, high: float | None) -> None:
    found = find_quantities(text)[-1]
    assert (found.low, found.high) == (low, high)


@pytest.mark.parametrize("word", ["nearly", "almost", "about", "around", "some", "roughly", "~"])
def test_nearness_keeps_the_number(word: str) -> None:
    found = only(f"The dam held {word} 600 sheep.")
    assert (found.low, found.high, found.approximate) == (600, 600, True)
    assert found.span.text == f"{word} 600"


RANGES = [
    ("20-30 sheep", 20, 30),
    ("20 to 30 sheep", 20, 30),
    ("between 20 and 30 sheep", 20, 30),
    ("from 3,000 to 5,000 sheep", 3_000, 5_000),
    ("five or six sheep", 5, 6),
    ("20 to 30 million sheep", 20_000_000, 30_000_000),
    ("504,000 to 1.05 million sheep", 504_000, 1_050_000),
    ("four to five thousand sheep", 4_000, 5_000),
    ("$2-3 billion", 2_000_000_000, 3_000_000_000),
    ("$43 million-86 million", 43_000_000, 86_000_000),
    ("20%-30% of sheep", 20, 30),
    ("between $12,000 and $13,000", 12_000, 13_000),
]


@pytest.mark.parametrize(("text", "low", "high"), RANGES)
def test_two_ends_are_one_range(text: str, low: float, high: float) -> None:
    assert (only(text).low, only(text).high) == (low, high)


def test_a_change_is_no_range() -> None:
    found = find_quantities("The herd grew from 3,000 to 5,000 sheep.")
    assert [quantity.low for quantity in found] == [3_000, 5_000]


def test_a_list_is_read_number_by_number() -> None:
    found = find_quantities("We don't know whether it held 1,500, 12,000 or no one at all.")
    assert [(q.low, q.high) for q in found] == [(1_500, 1_500), (12_000, 12_000), (0, 0)]


def test_a_preposition_before_a_modifier_opens_nothing() -> None:
    found = only("Mud lay over nearly half the road.")
    assert (found.low, found.high) == (0.5, 0.5)
