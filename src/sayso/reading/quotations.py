"""Which stretches of a text stand in quotation marks.

Curly, straight, guillemet and German marks, and British single ones where they are curly. A
quotation that runs over paragraphs reopens its mark at each; one that is never closed ends with its
paragraph, so that one lost mark can't turn the rest of a report inside out.
"""

from __future__ import annotations

import re

from sayso.reading.lines import paragraph_breaks

_OPENING = {"“": "”", "„": "“”", "«": "»", "‘": "’", "``": "''"}
_MARK = re.compile(r"[“”„«»‘’\"]|``|''|[^\S\n]*\n")


def quoted(text: str) -> list[tuple[int, int]]:
    """Stretches from an opening mark to just past its closing one, in order, not nested."""
    out: list[tuple[int, int]] = []
    start, closing = -1, ""
    breaks = {start for start, _ in paragraph_breaks(text)}
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if mark[-1] == "\n":
            if start >= 0 and at in breaks:
                out.append((start, at))
                start = -1
        elif start < 0:
            if _opens(text, mark, at):
                start, closing = at, _OPENING.get(mark, mark)
        elif _closes(text, mark, match.end(), closing):
            out.append((start, match.end()))
            start = -1
    if start >= 0:
        out.append((start, len(text)))
    return [(a, b) for a, b in out if b - a > 2]


def _opens(text: str, mark: str, at: int) -> bool:
    before = text[at - 1 : at]
    if mark == '"':
        return not before.isalnum() and before not in tuple(".,!?;:%)")
    if mark == "‘":
        return not before.isalnum() and text[at + 1 : at + 2].isalnum()
    return mark in _OPENING


def _closes(text: str, mark: str, end: int, closing: str) -> bool:
    if mark not in closing:
        return False
    return mark != "’" or not text[end : end + 1].isalnum()
