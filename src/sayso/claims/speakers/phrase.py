"""A source mention as a noun phrase: its determiner, its head, what follows the head."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .function_words import PREPOSITIONS

_WORD = re.compile(r"[^\s\u00a0,;:“”\"()\[\]]+")
_DETERMINERS = frozenset({
    "the", "a", "an", "one", "another", "this", "that", "these", "those", "some", "several", "many",
    "most", "both", "two", "three", "four", "five", "other", "its", "his", "her", "their", "our",
    "my", "each", "all", "any", "at", "least", "more", "few", "various", "certain", "multiple",
})  # fmt: skip
_POSSESSIVES = frozenset({"his", "her", "its", "their", "our", "my"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those"})
_PARTICIPLE_ENDS = ("ing", "ed")


@dataclass(frozen=True, slots=True)
class Phrase:
    """`head` is lower case; `determiners` are the words before the noun that aren't part of it."""

    determiners: tuple[str, ...]
    before: tuple[str, ...]
    head: str
    rest: str

    @property
    def definite(self) -> bool:
        return any(d in _DEFINITE for d in self.determiners)

    @property
    def indefinite(self) -> bool:
        return bool(self.determiners) and not self.definite and not self.possessive

    @property
    def possessive(self) -> str | None:
        return next((d for d in self.determiners if d in _POSSESSIVES), None)

    @property
    def bare(self) -> bool:
        return not self.determiners

    @property
    def words(self) -> str:
        """The phrase without its determiners, as written."""
        core = " ".join((*self.before, self.head))
        return f"{core} {self.rest}".strip()


def phrase_of(mention: str) -> Phrase:
    """The parts of a noun phrase; an empty mention has an empty head."""
    words = [(m.group(), m.start(), m.end()) for m in _WORD.finditer(mention)]
    first = 0
    while first < len(words) - 1 and words[first][0].casefold() in _DETERMINERS:
        first += 1
    determiners = tuple(w.casefold() for w, _, _ in words[:first])
    if not words:
        return Phrase((), (), "", "")
    last = first
    for i in range(first + 1, len(words)):
        gap = mention[words[i - 1][2] : words[i][1]]
        if "," in gap or words[i][0].casefold() in PREPOSITIONS:
            break
        last = i
    core = [w for w, _, _ in words[first : last + 1]]
    return Phrase(determiners, tuple(core[:-1]), core[-1], mention[words[last][2] :].strip(" ,"))
