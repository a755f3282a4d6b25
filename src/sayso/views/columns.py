"""Cells of wrapped lines laid side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from rich.console import Console
from rich.text import Text

from sayso.views import palette

Cell = list[Text]
"""The lines of one cell, none wider than its column."""
GAP = 2
_LEAST = 4
_LAYOUT = Console(width=200, color_system=None, file=None)
_BARE = Text()


def wrapped(text: Text, width: int, limit: int | None = None, hang: int = 0) -> Cell:
    """The text in lines of at most `width` terminal cells; beyond `limit` lines cut with "…".

    Lines after the first are indented by `hang`. However narrow the terminal, there is room for a
    few characters.
    """
    width = max(width, hang + _LEAST)
    if text.cell_len <= width:
        return [text] if text.plain else []
    first, *rest = text.wrap(_LAYOUT, width, overflow="fold")
    if hang and rest:
        later = text[len(first.plain) :]
        later = later[len(later.plain) - len(later.plain.lstrip()) :]
        rest = list(later.wrap(_LAYOUT, width - hang, overflow="fold"))
    lines = [first, *(Text(" " * hang).append_text(line) for line in rest)]
    for line in lines:
        line.rstrip()
    return lines if limit is None or len(lines) <= limit else _cut(lines[:limit], width)


def _cut(lines: Cell, width: int) -> Cell:
    last = lines[-1]
    last.truncate(width - 1)
    kept = len(last.plain.rstrip(" …"))
    return [*lines[:-1], last[:kept].append("…")]


def packed(parts: Iterable[Text], width: int) -> Cell:
    """Parts with dots between them, broken between parts where they don't fit in one line."""
    lines: Cell = []
    for part in parts:
        if lines and lines[-1].cell_len + 3 + part.cell_len <= width:
            lines[-1].append(" · ", palette.QUIET).append_text(part)
        else:
            lines += (Text().append_text(line) for line in wrapped(part, width, hang=2))
    return lines


def beside(cells: Sequence[Cell], widths: Sequence[int], margin: int = 1) -> Iterator[Text]:
    """Lines of several cells next to each other, without blanks at their ends.

    A column of no width takes no room, except by what stands in it as the last.
    """
    for pieces in zip_longest(*cells, fillvalue=_BARE):
        line, blanks = Text(), margin
        for piece, width in zip(pieces, widths, strict=True):
            if piece:
                line.append(" " * blanks).append_text(piece)
                blanks = 0
            blanks += width - piece.cell_len + (GAP if width else 0)
        yield line


def widest(texts: Iterable[Text], most: int, least: int = 0) -> int:
    """A column's width: that of its longest cell, between two bounds; 0 where all are empty."""
    longest = max((text.cell_len for text in texts), default=0)
    return max(least, min(most, longest)) if longest else 0
