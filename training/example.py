"""A text with what its annotators marked in it, aligned to the model's tokens."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from sayso.reading.labels import TAGS
from sayso.reading.tokens import Tokens

Spans = list[tuple[int, int]]
UNMARKED = -100
"""A token of which its data set says nothing under a head."""


@dataclass
class Group:
    """The tokens of one claim and how sure its source is of it."""

    tokens: list[int]
    sureness: dict[str, int]


@dataclass
class Example:
    """`links` holds (from token, to token); to is -1 where there is nothing to point to."""

    source: str
    tokens: Tokens
    tags: dict[str, NDArray[np.int64]] = field(default_factory=dict)
    links: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    groups: list[Group] = field(default_factory=list)
    values: list[tuple[int, float]] = field(default_factory=list)

    def covering(self, start: int, end: int) -> range:
        """Tokens that lie in the stretch, at least by half."""
        first = int(np.searchsorted(self.tokens.ends, start, "right"))
        last = int(np.searchsorted(self.tokens.starts, end, "left"))
        return range(first, last)

    def open_head(self, head: str) -> NDArray[np.int64]:
        """The head's tags, everything O until marked."""
        if head not in self.tags:
            self.tags[head] = np.zeros(len(self.tokens), dtype=np.int64)
        return self.tags[head]

    def mark(self, head: str, spans: Spans, begin: str = "B", inside: str = "I") -> list[range]:
        """Mark spans under a head where nothing is marked yet; the ranges of tokens marked."""
        tags, labels = self.open_head(head), TAGS[head]
        out = []
        for start, end in spans:
            free = [i for i in self.covering(start, end) if tags[i] == 0]
            if free:
                tags[free] = labels.index(inside)
                tags[free[0]] = labels.index(begin)
                out.append(range(free[0], free[-1] + 1))
        return out
