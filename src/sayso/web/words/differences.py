"""Two reports side by side, paragraph by paragraph, with the words that differ."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Literal

from markupsafe import Markup

from sayso.web.words.marked import shown

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_WORD = re.compile(r"\s+|\w+|[^\w\s]")
_LIKE = 0.35
"""Below this likeness (Ratcliff and Obershelp) two paragraphs are others, not the same changed."""
_LONGEST = 4_000
"""Words of two paragraphs together, beyond which they are not compared word by word."""


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of each, None where only the other has one; equal ones are not marked."""

    a: Markup | None
    b: Markup | None
    equal: bool


def rows(a: str, b: str) -> tuple[Row, ...]:
    """All paragraphs of both, in order."""
    return tuple(_rows(_paragraphs(a), _paragraphs(b)))


def _rows(a: Sequence[str], b: Sequence[str]) -> Iterator[Row]:
    ours, theirs = ([" ".join(one.split()) for one in text] for text in (a, b))
    for how, i, j, k, m in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        for one, other in zip_longest(a[i:j], b[k:m]):
            yield _row(how == "equal", one, other)


def _row(equal: bool, one: str | None, other: str | None) -> Row:
    if equal or one is None or other is None:
        a, b = (None if each is None else shown(each) for each in (one, other))
        return Row(a, b, equal)
    return Row(*_words(one, other), False)


def _words(one: str, other: str) -> tuple[Markup, Markup]:
    a, b = _WORD.findall(one), _WORD.findall(other)
    if len(a) + len(b) > _LONGEST or _likeness(a, b) < _LIKE:
        return _marked("del", one), _marked("ins", other)
    left, right = Markup(""), Markup("")
    for how, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        same = how == "equal"
        left += shown("".join(a[i:j])) if same else _marked("del", "".join(a[i:j]))
        right += shown("".join(b[k:m])) if same else _marked("ins", "".join(b[k:m]))
    return left, right


def _likeness(a: Sequence[str], b: Sequence[str]) -> float:
    """Blanks, which all paragraphs share, apart."""
    ours, theirs = ([word for word in each if word.strip()] for each in (a, b))
    return SequenceMatcher(None, ours, theirs, autojunk=False).ratio()


def _marked(tag: Literal["del", "ins"], words: str) -> Markup:
    return Markup(f"<{tag}>{{}}</{tag}>").format(shown(words)) if words else Markup("")


def _paragraphs(text: str) -> list[str]:
    return [line[0] for line in _LINE.finditer(text) if line[0].strip()]
