"""Characters at places, for drawings in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.text import Text

from sayso.views.plain import printable


class Canvas:
    """Columns from the left, rows from the bottom, both from 0; each place holds one character."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._at: dict[tuple[int, int], tuple[str, str]] = {}

    def put(self, x: int, y: int, text: str, style: str = "") -> None:
        """What leaves the canvas at its right is cut; a wide character takes two places, a mark
        over another one none."""
        for character in printable(text):
            size = cell_len(character)
            if size == 0 and (x - 1, y) in self._at:
                before, own = self._at[x - 1, y]
                self._at[x - 1, y] = before + character, own
            elif x + size <= self.width:
                self._at[x, y] = character, style
                if size == 2:
                    self._at[x + 1, y] = "", style
                x += size

    def put_if_free(self, x: int, y: int, character: str, style: str = "") -> None:
        if (x, y) not in self._at:
            self.put(x, y, character, style)

    def free(self, x: int, y: int, length: int = 1) -> bool:
        """Whether nothing stands there yet, and all of it is on the canvas."""
        inside = x >= 0 and x + length <= self.width and 0 <= y < self.height
        return inside and not any((x + offset, y) in self._at for offset in range(length))

    def rows(self) -> Iterator[Text]:
        """From the top down, without blanks at their ends."""
        for y in reversed(range(self.height)):
            line = Text()
            for x in range(self.width):
                line.append(*self._at.get((x, y), (" ", "")))
            line.rstrip()
            yield line
