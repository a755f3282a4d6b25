"""Claims as rows of a table, for wide terminals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette
from sayso.views.columns import GAP, Cell, beside, widest, wrapped
from sayso.views.rows import Group, Row

_LINES = 2
"""Lines that what is claimed may take, unless another cell of its row takes more."""
_LEAST = 40
"""Columns that what is claimed needs; with fewer there is no table."""
_LOOSE = 30, 24, 16, 16, 22
_TIGHT = 24, 16, 12, 12, 14
"""The most that speaker, figure, time, sureness and cue take."""


def table(groups: Sequence[Group], width: int, what: str) -> list[Text] | None:
    """One row a claim or figure, under headings; None where the terminal is too narrow for it."""
    widths = _widths(groups, width, _LOOSE) or _widths(groups, width, _TIGHT)
    if widths is None:
        return None
    heads = zip(("SPEAKER", "HOW MANY", what, "WHEN", "SURE", "CUE"), widths, strict=True)
    lines = [*beside([[Text(head, palette.QUIET)] if w else [] for head, w in heads], widths)]
    for group in groups:
        lines += [Text(), *_group(group, widths)]
    return lines


def _widths(groups: Sequence[Group], width: int, most: Sequence[int]) -> list[int] | None:
    every = [row for group in groups for row in group.rows]
    speaker = widest((text for g in groups for text in (g.name, *map(Text, g.details))), most[0], 7)
    figure = widest((figure for row in every for figure in row.figures), most[1], 8)
    when = widest((row.when for row in every), most[2], 4)
    sure = widest((row.sure for row in every), most[3], 4)
    cue = widest((row.cue for row in every), most[4], 3)
    taken = sum(w + GAP for w in (speaker, figure, when, sure, cue) if w)
    what = width - taken - 1
    return [speaker, figure, what, when, sure, cue] if what >= _LEAST else None


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
