"""Persons whom a text names by a name that is not theirs, so that nobody is named."""

from __future__ import annotations

import re

from .layout import Layout
from .person import Person

_DISGUISED = re.compile(
    r"\b(?:not (?:his|her|their|the) real names?"
    r"|real names? (?:is|was|are|has|have|not|for|because|to)"
    r"|(?:withhold|chang|conceal|protect)\w* (?:his|her|their) (?:real )?(?:names?|identit\w+)"
    r"|names? (?:has|have) been (?:changed|altered)|pseudonyms?|assumed names?|nom de guerre"
    r"|under (?:a|the) (?:false|made-up|assumed) name)",
    re.IGNORECASE,
)  # fmt: skip
_OPEN, _CLOSE = "“\"‘'", "”\"’',"
_REACH = 3
"""Sentences between a name and the words that take it back."""


def pseudonyms(text: str, layout: Layout, persons: list[Person]) -> set[int]:
    """`id` of each person of one name only that stands in quotation marks where it is first given,
    or that the text says is not the real one."""
    short = [p for p in persons if len(p.words) == 1]
    found = {id(p) for p in short if _set_off(text, p)}
    for words in _DISGUISED.finditer(text):
        near = [(at, p) for p in short if (at := _last(p, layout, words.start())) is not None]
        if near:
            found.add(id(max(near, key=lambda pair: pair[0])[1]))
    return found


def _set_off(text: str, person: Person) -> bool:
    """Whether the name alone is in quotation marks where it first stands, and once only."""
    marked = [
        text[n.start - 1 : n.start] in _OPEN and text[n.end : n.end + 1] in _CLOSE
        for n in person.namings
        if n.start and n.end < len(text)
    ]
    return len(marked) > 1 and marked[0] and not all(marked)


def _last(person: Person, layout: Layout, at: int) -> int | None:
    """Where the person is last named up to the end of the sentence at `at`, if near."""
    here = layout.sentence(at)
    before = [n.start for n in person.namings if layout.sentence(n.start) <= here]
    return before[-1] if before and here - layout.sentence(before[-1]) <= _REACH else None
