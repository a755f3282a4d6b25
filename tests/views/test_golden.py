"""Every view of one report, whole, at a narrow and a wide terminal."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from rich.cells import cell_len
from rich.console import Console

from sayso.claims.report import Report
from sayso.views.marked import print_marked
from sayso.views.terminal import print_claims
from tests.views.collapse import collapse
from tests.views.printed import printed, same_as_golden

VIEWS: dict[str, Callable[[Report, Console], None]] = {
    "claims": print_claims,
    "figures": partial(print_claims, figures_first=True),
    "text": print_marked,
}


@pytest.mark.parametrize("width", [80, 140])
@pytest.mark.parametrize("view", VIEWS)
def test_view(view: str, width: int) -> None:
    same_as_golden(f"{view}-{width}.txt", printed(VIEWS[view], collapse(), width))


@pytest.mark.parametrize("width", [40, 60, 80, 109, 110, 140, 300])
@pytest.mark.parametrize("view", VIEWS)
def test_no_line_is_wider_than_the_terminal_or_ends_in_blanks(view: str, width: int) -> None:
    for line in printed(VIEWS[view], collapse(), width).splitlines():
        assert cell_len(line) <= width
        assert line == line.rstrip()


@pytest.mark.parametrize("width", [60, 80, 140])
def test_no_figure_is_hidden_at_any_width(width: int) -> None:
    for view in ("claims", "figures"):
        words = " ".join(printed(VIEWS[view], collapse(), width).split())
        for figure in ("41 or more", "46, up from 31", "20 to 30", "up to 800", "about 600 m²"):
            assert figure in words
