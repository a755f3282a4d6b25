"""How wide words are on a chart, near enough to keep labels apart.

No font is measured: widths are those of Helvetica's classes of letters, a little generous.
"""

from __future__ import annotations

import unicodedata

FONT = "system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
_NARROW = frozenset("iljtfIr.,:;!|'’()[]-·/ ")
_WIDE = frozenset("mwMW@%—…")
_PLAIN, _THIN, _BROAD, _CAPITAL = 0.57, 0.34, 0.88, 0.69


def width(said: str, size: float) -> float:
    """In the units of `size`."""
    return size * sum(map(_width, said))


def lines(said: str, size: float, room: float, most: int | None = None) -> list[str]:
    """The words in lines that fit the room; the last of `most` is cut."""
    found = [""]
    for word in said.split():
        longer = f"{found[-1]} {word}".strip()
        if not found[-1] or width(longer, size) <= room or len(found) == most:
            found[-1] = longer
        else:
            found.append(word)
    return [cut(line, size, room) for line in found]


def _width(letter: str) -> float:
    if letter.isascii():
        if letter in _NARROW:
            return _THIN
        return _BROAD if letter in _WIDE else _CAPITAL if letter.isupper() else _PLAIN
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Cf"):
        return 0.0
    if letter in _WIDE or letter in _NARROW:
        return _BROAD if letter in _WIDE else _THIN
    return 1.05 if unicodedata.east_asian_width(letter) in "WF" else _CAPITAL


def cut(said: str, size: float, room: float) -> str:
    """The words, ending in an ellipsis where they are too wide for the room."""
    if width(said, size) <= room:
        return said
    while said and width(said + "…", size) > room:
        said = said[:-1].rstrip()
    return said + "…"
