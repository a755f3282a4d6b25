"""What the marks in a table mean; only those that occur."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.claims.report import Report
from sayso.views import palette
from sayso.views.speakers import NAMELESS


def lines(report: Report, figures_only: bool = False) -> Iterator[Text]:
    """A blank line and one line of marks, or nothing."""
    claims = [claim for claim in report.claims if claim.figures or not figures_only]
    marks = []
    if any(claim.speaker and claim.speaker.anonymous for claim in claims):
        marks.append(f"{NAMELESS} nameless")
    if any(figure.implied for claim in claims for figure in claim.figures):
        marks.append("(1) no number in the text")
    if any(claim.frame == "hypothetical" for claim in claims):
        marks.append("if … said under a condition")
    if marks:
        yield Text()
        yield Text(" " + "   ".join(marks), palette.QUIET)
    yield Text()
