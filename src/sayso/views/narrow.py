"""Claims as a few lines each under their speaker, for narrow terminals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette
from sayso.views.columns import GAP, beside, packed, widest, wrapped
from sayso.views.rows import Group, Row

_LINES = 3
"""Lines that what is claimed may take."""
_FIGURE = 16


def listed(groups: Sequence[Group], width: int) -> Iterator[Text]:
    """Each speaker's claims or figures under the name."""
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
