"""A text as the model reads it: tokens, what each is, and which belong together."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from sayso.reading.labels import DISTANCES, LEANINGS, LINK_SIZE, LINKS, TAGS, WIDTH, columns
from sayso.reading.model import Floats, Model, Output
from sayso.reading.spans import TokenSpan, decode
from sayso.reading.tokens import Ints, Tokens
from sayso.reading.windows import SIZE, Window, home, windows

_COLUMNS = columns()


@dataclass(frozen=True, slots=True)
class Reading:
    """`tags` [n, WIDTH]: each token's scores from the window in which it stands most centrally."""

    text: str
    tokens: Tokens
    tags: Floats
    windows: list[Window]
    outputs: list[Output]
    distance: Floats
    untrained: frozenset[str] = frozenset()
    _scored: dict[str, Floats] = field(default_factory=dict, compare=False, repr=False)
    _decoded: dict[str, list[TokenSpan]] = field(default_factory=dict, compare=False, repr=False)

    def knows(self, head: str) -> bool:
        """Whether the model was trained for a head; what it says under others means nothing."""
        return head not in self.untrained

    def scores(self, head: str) -> Floats:
        """Log-probabilities [n, labels] of a head's labels."""
        if head not in self._scored:
            self._scored[head] = self._log_softmax(head)
        return self._scored[head]

    def _log_softmax(self, head: str) -> Floats:
        raw = self.tags[:, _COLUMNS[head]]
        top = raw.max(axis=1, keepdims=True)
        shifted = raw - top
        out: Floats = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
        return out

    def spans(self, head: str) -> list[TokenSpan]:
        """The labelled spans of a head, in order."""
        if head not in self._decoded:
            given = LEANINGS.get(head, {})
            leaning = np.array([given.get(label, 0.0) for label in TAGS[head]], dtype=np.float32)
            self._decoded[head] = decode(self.scores(head), TAGS[head], leaning)
        return self._decoded[head]

    def values(self, head: str) -> Floats:
        """The raw outputs [n, labels] of a head."""
        return self.tags[:, _COLUMNS[head]]

    def covering(self, start: int, end: int) -> range:
        """The tokens that touch a stretch of the text."""
        first = int(np.searchsorted(self.tokens.ends, start, "right"))
        return range(first, int(np.searchsorted(self.tokens.starts, end, "left")))

    def link(self, name: str, tokens: Ints, targets: Ints) -> Floats:
        """Scores, mean over `tokens`, of none and of each of `targets`: [1 + targets].

        All is taken from the one window in which `tokens` stand most centrally; targets outside
        it get minus infinity. Only the differences between scores mean something: they are
        those of log-probabilities.
        """
        n, first, last = LINKS.index(name), int(tokens[0]), int(tokens[-1]) + 1
        at = home(self.windows, first, last, len(self.tokens))
        window, output = self.windows[at], self.outputs[at]
        rows = tokens[(tokens >= window.start) & (tokens < window.end)] - window.start + 1
        inside = (targets >= window.start) & (targets < window.end)
        where = np.concatenate(([0], np.where(inside, targets - window.start + 1, 0)))
        meant = output.queries[rows, n].mean(axis=0)
        near = self.distance[n][_BUCKETS[where[None] - rows[:, None] + SIZE + 1]].mean(axis=0)
        scores = output.keys[where, n] @ meant / np.float32(LINK_SIZE**0.5) + near
        scores[1:][~inside] = -np.inf
        out: Floats = scores
        return out


def bucket(distance: Ints) -> Ints:
    """Bucket of a signed distance in tokens: exact to 8, then logarithmic to 256."""
    size = np.abs(distance)
    far = 8 + np.minimum(7, (np.log2(np.maximum(size, 8) / 8) * 8 / 5).astype(np.int64))
    near: Ints = np.where(size < 8, size, far) + (distance > 0) * (DISTANCES // 2)
    return near


_BUCKETS = bucket(np.arange(-SIZE - 1, SIZE + 2))
"""Every distance within a window, from the farthest before."""


def read(model: Model, text: str) -> Reading:
    """Read a text, however long, in windows."""
    tokens = model.tokens(text)
    parts = windows(len(tokens)) if len(tokens) else []
    outputs = [model.run(tokens, part) for part in parts]
    tags = np.zeros((len(tokens), WIDTH), dtype=np.float32)
    for i, (part, output) in enumerate(zip(parts, outputs, strict=True)):
        begin = part.start if i == 0 else (part.start + parts[i - 1].end) // 2
        tags[begin : part.end] = output.tags[begin - part.start :]
    untrained = frozenset(model.manifest.get("untrained", ()))
    return Reading(text, tokens, tags, parts, outputs, model.distance, untrained)


assert set(_COLUMNS) == set(TAGS)
