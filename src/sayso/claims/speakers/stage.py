"""A scene together with who has spoken in it so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .identity import Identity
from .mention import SourceMention
from .scene import Scene

Identify = Callable[[int, int], Identity]
"""Who the words between two offsets mean."""


@dataclass(slots=True)
class Stage:
    """`said` holds the sources so far, each with the offset of its mention, in order."""

    scene: Scene
    mentions: list[SourceMention] = field(default_factory=list)
    said: list[tuple[int, Identity]] = field(default_factory=list)

    @property
    def text(self) -> str:
        return self.scene.text

    @property
    def speakers(self) -> list[Identity]:
        return [one for _, one in self.said]

    def reported(self, at: int) -> bool:
        """Whether the offset is inside what some source says."""
        return any(c.start <= at < c.end for m in self.mentions for c in m.content)
