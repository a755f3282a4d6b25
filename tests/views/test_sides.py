"""Figures of several reports side by side, and each drawn to scale."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Event, Figure, Speaker
from sayso.claims.report import Report
from sayso.document.anchor import Span
from sayso.views import side_table
from sayso.views.plot import drawn, top
from sayso.views.sides import sides
from tests.views.hand import Hand

POLICE = Speaker("harbour police", False, None, "Orvia")


def report(words: str, low: float | None, high: float | None, **facts: Any) -> Report:
    hand = Hand(f"{words} people were killed.")
    figures = (hand.figure(words, low, high, "people"),)
    claim = {"speaker": POLICE, **facts.pop("claim", {})}
    hand.claim(f"{words} people were killed", figures=figures, event=Event("killed"), **claim)
    return hand.report(**{"published": "2031-03-06", "outlet": "Orvia Post", **facts})


def test_figures_stand_by_day_and_a_copy_is_no_second_one() -> None:
    later = report("Nine", 9, 9, published="2031-03-07")
    first = report("At least 6", 6, None)
    copy = report("At least 6", 6, None, outlet="Northern Wire")
    (side,) = sides([later, first, copy])
    assert [(say.figure.low, say.outlets) for say in side.says] == [
        (6, ("Orvia Post", "Northern Wire")),
        (9, ("Orvia Post",)),
    ]


def test_a_denial_is_not_merged_with_what_it_denies() -> None:
    (side,) = sides([report("Six", 6, 6), report("Six", 6, 6, claim={"stance": "denies"})])
    assert [say.claim.stance for say in side.says] == ["affirms", "denies"]


def test_a_part_of_the_dead_is_not_their_number() -> None:
    hand = Hand("Two of the dead were crew; 9 died.")
    part, whole = hand.figure("Two", 2, 2), hand.figure("9", 9, 9)
    hand.claim("Two of the dead were crew", figures=(part,), event=Event("killed"))
    hand.claim("9 died", figures=(whole,), event=Event("killed"))
    (side,) = sides([hand.report(), report("Six", 6, 6)])
    assert [say.figure.low for say in side.says] == [6, 9]


def test_money_for_the_dead_is_not_their_number() -> None:
    hand = Hand("The families of those killed get 50 million crowns.")
    money = hand.figure("50 million", 5e7, 5e7, "crowns")
    hand.claim("those killed get 50 million crowns", figures=(money,), event=Event("killed"))
    (side,) = sides([hand.report(), report("Six", 6, 6), report("Nine", 9, 9)])
    assert [say.figure.low for say in side.says] == [6, 9]


def test_one_figure_alone_makes_no_side() -> None:
    assert not list(sides([report("Six", 6, 6)]))
    assert any("No two figures" in line.plain for line in side_table.lines([], 80))


@pytest.mark.parametrize("width", [60, 80, 140])
def test_the_table_says_who_when_how_many_and_how_sure(width: int) -> None:
    read = [
        report("Six", 6, 6),
        report("up to 60", None, 60, claim={"stance": "denies", "speaker": None}),
    ]
    out = "\n".join(line.plain for line in side_table.lines(read, width))
    assert max(map(len, out.splitlines())) <= width
    for words in ("KILLED", "6 Mar", "harbour police", "Orvia Post itself", "up to 60", "denies"):
        assert words in out


def amount(low: float | None, high: float | None) -> Figure:
    return Figure(Span(0, 1, "x"), low, high)


@pytest.mark.parametrize(
    ("low", "high", "line"),
    [
        (0, 0, "●"),
        (50, 50, "    ●"),
        (50, None, "    ●▸"),
        (None, 50, "╌╌╌╌●"),
        (25, 75, "  ●───●"),
        (50, 51, "    ●"),
        (None, None, ""),
    ],
)
def test_drawing(low: float | None, high: float | None, line: str) -> None:
    assert drawn(amount(low, high), 100, 10) == line


BOUNDS = st.floats(min_value=0, max_value=1e15)


@given(BOUNDS, BOUNDS, st.integers(min_value=4, max_value=60))
def test_every_drawing_fits(one: float, other: float, width: int) -> None:
    low, high = sorted((one, other))
    for figure in (amount(low, high), amount(low, None), amount(None, high)):
        most = top([figure])
        assert most >= (figure.high or figure.low or 0)
        assert len(drawn(figure, most, width)) <= width
