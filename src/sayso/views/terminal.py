"""The claims of a report as a table, for a terminal of any width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.views import heading, legend, narrow, rows, wide
from sayso.views.console import print_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.text import Text

    from sayso.claims.report import Report


def print_claims(report: Report, console: Console, figures_first: bool = False) -> None:
    """The report's heading, its claims, and what the marks among them mean.

    With `figures_first`, one row for each figure, and only a count of the claims without one.
    """
    print_lines(console, heading.lines(report, console.width))
    print_lines(console, claim_lines(report, console.width, figures_first))
    if figures_first and not any(claim.figures for claim in report.claims):
        print_lines(console, [" No claim in it has a figure."])
    print_lines(console, legend.lines(report, console.width, figures_first))


def claim_lines(report: Report, width: int, figures_first: bool = False) -> Iterable[Text]:
    """The claims alone, without heading and legend: a table where it fits, else a list."""
    found = list(rows.of_figures(report) if figures_first else rows.of_claims(report))
    table = wide.table(found, width, "OF WHAT" if figures_first else "WHAT IS CLAIMED")
    return narrow.listed(found, width) if table is None or not found else table
