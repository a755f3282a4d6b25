"""The claims of a report as a table, for a terminal of any width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sayso.views import heading, legend, narrow, wide
from sayso.views.console import print_lines

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.text import Text

    from sayso.claims.report import Report

WIDE = 110
"""From this width on a claim is a row of a table; below it, a few lines under its speaker."""


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
    """The claims alone, without heading and legend."""
    if width >= WIDE:
        return wide.figures(report, width) if figures_first else wide.claims(report, width)
    return narrow.figures(report, width) if figures_first else narrow.claims(report, width)
