"""Where sentences, paragraphs and quotations of a text begin and end."""

from __future__ import annotations

import re
from bisect import bisect_right

_BREAK = re.compile(
    r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z])(?<!\b[A-Z]\.\s)(?<!\bMr\.\s)(?<!\bMs\.\s)(?<!\bDr\.\s)"
    r"(?<!Mrs\.\s)(?<!Sen\.\s)(?<!Rep\.\s)(?<!Gov\.\s)(?<!Gen\.\s)(?<!\bLt\.\s)(?<!\bSt\.\s)(?<!Col\.\s)"
    r"(?<!Sgt\.\s)(?<!Jr\.\s)(?<!Reps\.\s)(?<!Sens\.\s)(?<!Prof\.\s)|\n\s*"
)
_QUOTED = re.compile(r"“[^“”\n]*(?:”|$)|\"[^\"\n]*(?:\"|$)", re.MULTILINE)


class Layout:
    """Sentence and paragraph numbers by offset; whether an offset is inside quotation marks."""

    def __init__(self, text: str) -> None:
        breaks = [(m.end(), "\n" in m.group()) for m in _BREAK.finditer(text)]
        self._end = len(text)
        self._sentences = [0, *(at for at, _ in breaks)]
        self._paragraphs = [0, *(at for at, paragraph in breaks if paragraph)]
        quotes = [m.span() for m in _QUOTED.finditer(text)]
        self._opens = [a for a, _ in quotes]
        self._closes = [b for _, b in quotes]

    def sentence(self, at: int) -> int:
        return bisect_right(self._sentences, at) - 1

    def sentence_start(self, at: int) -> int:
        return self._sentences[self.sentence(at)]

    def next_sentence(self, at: int) -> int:
        """Where the sentence after the one at `at` begins, or the text ends."""
        after = self.sentence(at) + 1
        return self._sentences[after] if after < len(self._sentences) else self._end

    def paragraph(self, at: int) -> int:
        return bisect_right(self._paragraphs, at) - 1

    def quoted(self, at: int) -> bool:
        i = bisect_right(self._opens, at) - 1
        return i >= 0 and at < self._closes[i]
