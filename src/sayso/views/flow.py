"""Text broken into lines for a width, by offsets, so that marks can stand under their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rich.cells import cell_len

_WORD = re.compile(r"\S+\s*|\s+")


def lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Start and end of each line; one or more empty lines between others are one empty line.

    Lines break between words, or inside a word that is longer than a line. Widths are in terminal
    cells.
    """
    at, begun, blank = 0, False, False
    for paragraph in text.split("\n"):
        end = at + len(paragraph.rstrip())
        if end > at:
            if begun and blank:
                yield at, at
            yield from _broken(text, at, end, width)
            begun = True
        blank = end == at
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
