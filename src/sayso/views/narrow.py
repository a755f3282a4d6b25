"""Claims as a few lines each under their speaker, for narrow terminals."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.claims.report import Report
from sayso.views import palette, rows
from sayso.views.columns import GAP, beside, packed, widest, wrapped
from sayso.views.rows import Group, Row

_LINES = 3
"""Lines that what is claimed may take."""
_FIGURE = 16


def claims(report: Report, width: int) -> Iterator[Text]:
    """Each speaker's claims under the name, in the order of the text."""
    return _list(list(rows.of_claims(report)), width)


def figures(report: Report, width: int) -> Iterator[Text]:
    """Each speaker's figures under the name."""
    return _list(list(rows.of_figures(report)), width)


def _list(groups: list[Group], width: int) -> Iterator[Text]:
    every = [figure for group in groups for row in group.rows for figure in row.figures]
    figure = widest(every, min(_FIGURE, width // 3), 3)
    for at, group in enumerate(groups):
        if at:
            yield Text()
        yield from _speaker(group, width)
        for row in group.rows:
            yield from _row(row, figure, width - figure - 2 * GAP - 1)


def _speaker(group: Group, width: int) -> Iterator[Text]:
    line = Text().append_text(group.name)
    if group.details:
        line.append(", " + " · ".join(group.details), palette.QUIET)
    return beside([wrapped(line, width - 1, hang=4)], [width])


def _row(row: Row, figure: int, width: int) -> Iterator[Text]:
    figures = [line for text in row.figures for line in wrapped(text, figure, hang=2)]
    parts = [part for part in (row.cue, row.when, row.sure) if part]
    around = [Text("  ").append_text(line) for line in packed(parts, width - 2)]
    words = [*wrapped(row.what, width, _LINES), *around]
    return beside([figures, words], [figure, width], margin=1 + GAP)
