"""Finds what a description repeats: an earlier source, or a fuller phrase in the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from .bodies import DOCUMENT_NOUNS, FORCES
from .function_words import FUNCTION_WORDS
from .identity import Identity
from .people import is_person_noun, is_plural
from .phrase import Phrase

_SYNONYMS = {"poll": ("survey",), "survey": ("poll",), "study": ("report",), "paper": ("study",)}
_SHORTEST = 4
_REACH = 8_000
"""Characters on either side in which a fuller phrase is looked for."""


def again(phrase: Phrase, said: Sequence[Identity]) -> Identity | None:
    """The earlier source that a phrase repeats: "the official", "the officials"."""
    head = phrase.head.casefold()
    heads = {head, *_SYNONYMS.get(head, ())}
    wanted = {w.casefold() for w in phrase.before}
    for one in reversed(said):
        words = set(re.findall(r"[\w.’'-]+", one.name.casefold()))
        same = bool(heads & words) and wanted <= words
        if same and (one.anonymous or one.kind != "person"):
            return one
    return None


def fuller_phrase(text: str, phrase: Phrase, at: int) -> tuple[int, int] | None:
    """Where the text describes the same more fully: "Estonian officials" for "officials"."""
    head = phrase.head.casefold()
    if not _may_be_fuller(phrase, head):
        return None
    best = None
    for match in _fuller(head).finditer(text, max(0, at - _REACH), at + _REACH):
        span = _proper(text, match.start(), match.end())
        if span and (span[0] < at or best is None):
            best = span
        if match.start() >= at and best:
            break
    return best


def _may_be_fuller(phrase: Phrase, head: str) -> bool:
    if len(head) < _SHORTEST or phrase.indefinite:
        return False
    if head in DOCUMENT_NOUNS:
        return phrase.definite
    known = is_person_noun(head) and phrase.definite
    return known or is_plural(head) or head in FORCES


@lru_cache(maxsize=256)
def _fuller(head: str) -> re.Pattern[str]:
    noun = "[Pp]olice" if head == "police" else re.escape(head)
    return re.compile(
        r"\b(?:(?:[A-Z]\w*|(?:[A-Z]\.)+)(?:[’'-]\w+)*[ \u00a0]){1,4}(?:[a-z]+[ \u00a0]){0,2}"
        + noun
        + r"\b"
    )


def _proper(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The phrase from its first word that is no function word, if it begins with a capital."""
    words = text[start:end].split()
    while words and words[0].casefold() in FUNCTION_WORDS:
        start += len(words.pop(0)) + 1
    if len(words) < 2 or any(w in FUNCTION_WORDS for w in words) or not words[0][0].isupper():
        return None
    return start, end
