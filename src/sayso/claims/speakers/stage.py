"""A scene together with who has spoken in it so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from .identity import Identity
from .mention import SourceMention
from .scene import Scene

Identify = Callable[[int, int], Identity]
"""Who the words between two offsets mean."""

_MEMORY = 200
"""Sources back that a description may repeat."""


class Stage:
    """`said` holds the sources so far, each with the offset of its mention, in order."""

    def __init__(self, scene: Scene, mentions: Sequence[SourceMention]) -> None:
        self.scene = scene
        self.text = scene.text
        self.said: list[tuple[int, Identity]] = []
        contents = sorted(
            ((c.start, c.end, m) for m in mentions for c in m.content), key=lambda each: each[:2]
        )
        self._starts = [start for start, _, _ in contents]
        self._reach = list(accumulate((end for _, end, _ in contents), max))
        self._sources = [mention for _, _, mention in contents]

    @property
    def speakers(self) -> list[Identity]:
        return [one for _, one in self.said[-_MEMORY:]]

    def reported(self, at: int) -> bool:
        """Whether the offset is inside what some source says."""
        i = bisect_right(self._starts, at)
        return i > 0 and self._reach[i - 1] > at

    def source_of(self, at: int) -> SourceMention | None:
        """The source of the content around an offset, unless it is the one that stands there."""
        i = bisect_right(self._starts, at)
        for mention in reversed(self._sources[max(0, i - _MEMORY) : i]):
            around = any(c.start <= at < c.end for c in mention.content)
            if around and not mention.span.start <= at < mention.span.end:
                return mention
        return None
