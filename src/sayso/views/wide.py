"""Claims as rows of a table, for wide terminals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.claims.report import Report
from sayso.views import palette, rows
from sayso.views.columns import GAP, Cell, beside, widest, wrapped
from sayso.views.rows import Group, Row

_LINES = 2
"""Lines that what is claimed may take, unless another cell of its row takes more."""
_SPEAKER, _FIGURE, _WHEN, _SURE, _CUE = 30, 24, 16, 16, 22
"""The most that each column takes; what is claimed gets the rest."""


def claims(report: Report, width: int) -> Iterator[Text]:
    """One row a claim, in the order of the text."""
    return _table(list(rows.of_claims(report)), width, "WHAT IS CLAIMED")


def figures(report: Report, width: int) -> Iterator[Text]:
    """One row a figure."""
    return _table(list(rows.of_figures(report)), width, "OF WHAT")


def _table(groups: list[Group], width: int, what: str) -> Iterator[Text]:
    if not groups:
        return
    widths = _widths(groups, width)
    heads = ("SPEAKER", "HOW MANY", what, "WHEN", "SURE", "CUE")
    shown = [
        [Text(head, palette.QUIET)] if w else [] for head, w in zip(heads, widths, strict=True)
    ]
    yield from beside(shown, widths)
    for group in groups:
        yield Text()
        yield from _group(group, widths)


def _widths(groups: list[Group], width: int) -> list[int]:
    every = [row for group in groups for row in group.rows]
    names = [text for group in groups for text in (group.name, *map(Text, group.details))]
    speaker = widest(names, _SPEAKER, len("SPEAKER"))
    figure = widest((figure for row in every for figure in row.figures), _FIGURE, len("HOW MANY"))
    when = widest((row.when for row in every), _WHEN, len("WHEN"))
    sure = widest((row.sure for row in every), _SURE, len("SURE"))
    cue = widest((row.cue for row in every), _CUE, len("CUE"))
    others = [w for w in (speaker, figure, when, sure, cue) if w]
    what = width - sum(others) - GAP * len(others) - 1
    return [speaker, figure, what, when, sure, cue]


def _group(group: Group, widths: Sequence[int]) -> Iterator[Text]:
    speaker, *others = widths
    side = wrapped(group.name, speaker, hang=2)
    for detail in group.details:
        side += wrapped(Text(detail, palette.QUIET), speaker, hang=2)
    body = [line for row in group.rows for line in _row(row, others)]
    return beside([side, body], [speaker, 0])


def _row(row: Row, widths: Sequence[int]) -> Iterator[Text]:
    figure, what, when, sure, cue = widths
    figures = [line for text in row.figures for line in wrapped(text, figure, hang=2)]
    sides: list[Cell] = [wrapped(row.when, when), wrapped(row.sure, sure), wrapped(row.cue, cue, 3)]
    height = max(_LINES, len(figures), *map(len, sides))
    return beside([figures, wrapped(row.what, what, height, hang=2), *sides], widths, margin=0)
