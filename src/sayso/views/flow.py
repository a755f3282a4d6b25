"""Text broken into lines for a width, by offsets, so that marks can stand under their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

_WORD = re.compile(r"\S+\s*|\s+")


def lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line; an empty line is kept as one, several of them as one.

    Lines break between words, or inside a word that is longer than a line. Widths are in terminal
    cells.
    """
    at, was_blank = 0, True
    for paragraph in text.split("\n"):
        end = at + len(paragraph.rstrip())
        if end > at:
            yield from _broken(text, at, end, width)
        elif not was_blank:
            yield at, at
        was_blank = end == at
        at += len(paragraph) + 1


def _broken(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    used = 0
    for word in _WORD.finditer(text, start, end):
        for piece_start, piece_end in _pieces(text, word.start(), word.end(), width):
            room = cell_len(text[piece_start:piece_end].rstrip())
            if used and used + room > width:
                yield start, piece_start
                start, used = piece_start, 0
            used += cell_len(text[piece_start:piece_end])
    yield start, end


def _pieces(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    used, at = 0, start
    for offset in range(start, end):
        size = 0 if text[offset].isspace() else cell_len(text[offset])
        if used + size > width:
            yield at, offset
            at, used = offset, 0
        used += size
    yield at, end
