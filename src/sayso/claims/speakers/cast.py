"""The speakers of a document in the order in which they speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .antecedent import antecedent
from .conjoined import distributed, joined, parts_of
from .described import as_described, described
from .identity import Identity
from .mention import SourceMention
from .name import Name
from .named import named
from .pronoun import pronoun_in
from .scene import Scene
from .stage import Identify, Stage

_INITIALS = re.compile(r"\b[A-Z]\.[A-Z]\.$")
"""A full stop that belongs to what it ends: "the U.S."."""
_TRIM = " \t\n\u00a0,;:.“”\"'‘’[]()–—-"
_DEEPEST = 3
"""Steps from one mention to another that is in its words ("his" in "his lawyer")."""


class Cast:
    """Enters source mentions one after the other, in the order of the text."""

    def __init__(
        self, text: str, mentions: Sequence[SourceMention], names: Sequence[Name] | None
    ) -> None:
        self.stage = Stage(Scene(text, [m.span for m in mentions], names), mentions)
        self.text = text

    def enter(self, mention: SourceMention) -> Identity:
        one = self.identify(mention.span.start, mention.span.end)
        self.stage.said.append((mention.span.start, one))
        return one

    def identify(self, start: int, end: int, depth: int = 0) -> Identity:
        """Who the words from `start` to `end` mean."""
        start, end = self.stage.scene.whole(*self._trimmed(start, end))
        words = self.text[start:end]
        pronoun = pronoun_in(words)
        if pronoun:
            meant = antecedent(self.stage, pronoun, start, self._deeper(depth))
            return meant or Identity(words, start, end, anonymous=True)
        return (
            self._together(start, end, depth)
            or named(self.stage, start, end)
            or described(self.stage, start, end, self._deeper(depth))
        )

    def _deeper(self, depth: int) -> Identify | None:
        if depth >= _DEEPEST:
            return None
        return lambda start, end: self.identify(start, end, depth + 1)

    def _together(self, start: int, end: int, depth: int) -> Identity | None:
        words = self.text[start:end]
        if " and " not in words and " or " not in words:
            return None
        shared = distributed(words)
        if shared:
            return joined([as_described(self.stage, each, start, end) for each in shared])
        parts = parts_of(words, self.stage.scene.within(start, end), start)
        if len(parts) < 2 or depth >= _DEEPEST:
            return None
        return joined([self.identify(start + a, start + b, depth + 1) for a, b in parts])

    def _trimmed(self, start: int, end: int) -> tuple[int, int]:
        words = self.text[start:end]
        left = len(words) - len(words.lstrip(_TRIM))
        right = len(words.rstrip(_TRIM))
        right += bool(_INITIALS.search(words[: right + 1]))
        return (start + left, start + right) if left < right else (start, end)
