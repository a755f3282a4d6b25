"""Figures in words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Figure, Interval
from sayso.document.anchor import Span
from sayso.views.amounts import amount, apart, in_words, interval, number

CASES = [
    (12001, None, {}, "12,001 or more"),
    (3000, None, {}, "3,000 or more"),
    (None, 800, {}, "up to 800"),
    (1500, 12000, {}, "1,500 to 12,000"),
    (600, 600, {"approximate": True, "unit": "km2"}, "about 600 km²"),
    (0, 0, {}, "0"),
    (2_000_000, None, {}, "2 million or more"),
    (1_234_567, 1_234_567, {}, "1,234,567"),
    (1_500_000, 1_500_000, {"unit": "USD"}, "$1.5 million"),
    (4e8, 6e8, {"unit": "EUR"}, "€400 million to €600 million"),
    (5000, 5000, {"unit": "CHF"}, "CHF 5,000"),
    (12.5, 12.5, {"unit": "%"}, "12.5%"),
    (35, 60, {"unit": "%"}, "35 to 60%"),
    (1, 1, {"unit": "[mi_i]"}, "1 mile"),
    (40, None, {"unit": "[mi_i]", "approximate": True}, "about 40 miles or more"),
    (None, 40, {"unit": "km", "approximate": True}, "up to about 40 km"),
    (5, 5, {"unit": "1"}, "5 times"),
    (0.5, 0.5, {"unit": "1"}, "½"),
    (None, 0.333, {"unit": "1"}, "up to ⅓"),
    (0.4, None, {"unit": "1"}, "0.4 or more"),
    (60000, 60000, {"unit": "[bbl_us]/d"}, "60,000 barrels a day"),
    (900, 900, {"unit": "m3/s"}, "900 m³ a second"),
    (3, 3, {"unit": "[unheard-of]"}, "3 [unheard-of]"),
    (-4, -4, {"unit": "Cel"}, "-4 °C"),
    (None, None, {}, ""),
]


@pytest.mark.parametrize(("low", "high", "more", "words"), CASES)
def test_interval(low: float | None, high: float | None, more: dict[str, Any], words: str) -> None:
    assert interval(low, high, **more) == words


def figure(text: str, low: float | None, high: float | None, **more: Any) -> Figure:
    return Figure(Span(0, len(text), text), low, high, **more)


FIGURES = [
    (figure("thousands", 2000, None), "2,000 or more (“thousands”)"),
    (figure("tens of\nthousands", 20000, None), "20,000 or more (“tens of thousands”)"),
    (figure("six", 6, 6), "6"),
    (figure("more than 35 tonnes", 36, None, unit="t"), "more than 35 tonnes"),
    (figure("over $2 million", 2_000_001, None, unit="USD"), "more than $2 million"),
    (figure("more than 101%", 101, None, unit="%"), "more than 101%"),
    (figure("more than 12,000", 12_001, None), "12,001 or more"),
    (figure("two hundred", 200, 200), "200"),
    (figure("a man", 1, 1, implied=True), "(1)"),
    (figure("countless", None, None), "“countless”"),
    (figure("48", 48, 48, previous=Interval(31, 31)), "48, up from 31"),
    (figure("18", 18, 18, previous=Interval(47, 47)), "18, down from 47"),
    (figure("at least 9", 9, None, previous=Interval(9, 9)), "9 or more, revised from 9"),
    (figure("up to 9", None, 9, previous=Interval(None, 12)), "up to 9, down from up to 12"),
    (figure("9", 9, 9, previous=Interval(None, None)), "9"),
]


@pytest.mark.parametrize(("given", "words"), FIGURES)
def test_figure(given: Figure, words: str) -> None:
    assert in_words(given) == words


def test_a_replaced_figure_is_told_once() -> None:
    old = Figure(Span(10, 12, "31"), 31, 31)
    new = Figure(Span(0, 2, "48"), 48, 48, previous=Interval(31, 31), previous_span=old.span)
    other = Figure(Span(20, 22, "31"), 31, 31)
    assert apart((new, old, other)) == (new, other)
    unplaced = Figure(Span(0, 2, "48"), 48, 48, previous=Interval(31, 31))
    assert apart((unplaced, old)) == (unplaced,)


@given(st.integers(min_value=0, max_value=10**13))
def test_a_number_in_words_is_the_same_number(value: int) -> None:
    digits, _, word = number(value).partition(" ")
    sizes = {"": 1, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    assert round(float(digits.replace(",", "")) * sizes[word]) == value


@given(st.floats(min_value=0, max_value=1e12, allow_nan=False), st.booleans())
def test_every_bound_is_shown(bound: float, upper: bool) -> None:
    shown = amount(figure("x", None if upper else bound, bound if upper else None))
    assert shown == (f"up to {number(bound)}" if upper else f"{number(bound)} or more")
