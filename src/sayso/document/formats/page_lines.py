"""A page as lines, one for each block and break, for exports of archives that are web pages."""

from __future__ import annotations

import re
from typing import Any

_INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "cite", "em", "font", "i", "mark", "small", "span", "strong", "sub",
     "sup", "u"}
)  # fmt: skip
_SILENT = frozenset({"script", "style", "head", "title"})


def lines_of(root: Any) -> list[str]:
    """The words of each block, what is inline kept together; blank lines left out."""
    pieces: list[str] = []
    waiting: list[Any] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            pieces.append(one)
            continue
        waiting.append(" ".join((one.tail or "").split("\n")))
        if not isinstance(one.tag, str) or one.tag in _SILENT:
            continue
        edge = "" if one.tag in _INLINE else "\n"
        pieces.append(edge)
        waiting += [edge, *reversed(one)]
        pieces.append(" ".join((one.text or "").split("\n")))
    text = re.sub(r"[^\S\n]+", " ", "".join(pieces))
    return [line.strip() for line in text.split("\n") if line.strip()]
