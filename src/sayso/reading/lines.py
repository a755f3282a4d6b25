"""Line breaks: which end a paragraph, and which only wrap a line.

Wire copy and mail come hard-wrapped: every line but a paragraph's last runs to nearly the same
width. There a single break in mid-sentence ends nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_BREAK = re.compile(r"[^\S\n]*\n\s*")
_ENDED = re.compile(r"[.!?:;][\"'”’)\]]*$")
_NARROW, _WIDE = 45, 100
"""Characters of a wrapped line."""


def paragraph_breaks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of blanks that end a paragraph, in order: start and end."""
    last, block = 0, False
    for match in _BREAK.finditer(text):
        block = _wraps(text, last, match, block)
        if not block:
            yield match.start(), match.end()
        last = match.end()


def _wraps(text: str, last: int, match: re.Match[str], block: bool) -> bool:
    """Whether a break only wraps the line that began at `last`; `block` if the one before did."""
    width = match.start() - last
    if match.group().count("\n") > 1 or not _NARROW <= width <= _WIDE:
        return False
    if _ENDED.search(text[max(last, match.start() - 4) : match.start()]):
        return False
    following = text[match.end() : match.end() + 1]
    sure = block or following.islower() or following.isdigit()
    return sure or _continues(text, match.end(), width)


def _continues(text: str, start: int, width: int) -> bool:
    """Whether the line after is as wide, and wrapped in its turn, as in a block of text."""
    end = text.find("\n", start)
    if end < 0 or abs(end - start - width) > width // 4:
        return False
    following = text[end + 1 : end + 2]
    return following.islower()
