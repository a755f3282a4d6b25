"""What the marks in a table mean; only those that occur."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.claims.report import Report
from sayso.views import palette
from sayso.views.columns import packed
from sayso.views.speakers import NAMELESS


def lines(report: Report, width: int, figures_only: bool = False) -> Iterator[Text]:
    """The marks after a blank line, and a blank line."""
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
        for line in packed((Text(mark, palette.QUIET) for mark in marks), width - 1):
            yield Text(" ").append_text(line)
    yield Text()
