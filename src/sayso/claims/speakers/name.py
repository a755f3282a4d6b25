"""Names: where they stand in a text, and the words that make one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from sayso.document.anchor import Span

from .titles import is_courtesy, is_short_office

NameKind = Literal["person", "organisation", "place"]

_WORD = re.compile(r"[^\W_]+(?:[-’'.&][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"[’']s?$")
_ARTICLES = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True)
class Name:
    """A name found in the text by a model or by hand."""

    span: Span
    kind: NameKind


def name_words(name: str) -> tuple[str, ...]:
    """The words that tell one name from another: no articles, titles or possessive endings.

    Casefolded: `name_words("the late Sen. Ann O’Hara’s")` is `("late", "ann", "o'hara")`.
    """
    words = (_POSSESSIVE.sub("", w).replace("’", "'") for w in _WORD.findall(name))
    return tuple(
        w.casefold().rstrip(".")
        for w in words
        if w and w.casefold() not in _ARTICLES and not is_courtesy(w) and not is_short_office(w)
    )
