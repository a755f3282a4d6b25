"""Where sentences end."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from sayso.document.anchor import Span
from sayso.reading.lines import paragraph_breaks

_END = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z0-9])")
_SHORT = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|Rev|Prof|Hon|No|vs|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z](?:\.[A-Z])*)\.$"
)
"""Abbreviations whose full stop ends no sentence, and initials."""


def sentence_ends(text: str) -> list[int]:
    """Where each sentence but the last ends: just before the next one's first character."""
    ends = {
        match.end()
        for match in _END.finditer(text)
        if not _SHORT.search(text[max(0, match.start() - 11) : match.start() + 1])
    }
    return sorted(ends | {end for _, end in paragraph_breaks(text)})


def sentence_at(text: str, ends: Sequence[int], at: int) -> Span:
    """The sentence that holds the character `at`."""
    number = bisect_right(ends, at)
    start = ends[number - 1] if number else 0
    return Span.of(text, start, ends[number] if number < len(ends) else len(text))
