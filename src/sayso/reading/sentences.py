"""Where sentences end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from sayso.document.anchor import Span

_END = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z0-9])|\s*\n\s*")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Prof|Hon|No|vs|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.$"
)
"""Abbreviations whose full stop ends no sentence, and initials."""


def sentence_ends(text: str) -> list[int]:
    """Where each sentence but the last ends: just before the next one's first character."""
    return [
        match.end()
        for match in _END.finditer(text)
        if "\n" in match.group() or not _SHORT.search(text[: match.start() + 1][-12:])
    ]


def sentence_at(text: str, ends: Sequence[int], at: int) -> Span:
    """The sentence that holds the character `at`."""
    number = bisect_right(ends, at)
    start = ends[number - 1] if number else 0
    return Span.of(text, start, ends[number] if number < len(ends) else len(text))
