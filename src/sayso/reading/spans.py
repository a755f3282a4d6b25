"""From a score for each token to labelled spans: the best sequence that is one.

In BIO labels an I must follow a B or I of its kind (in the claim head, a C begins like a B). Where
each token's best label makes such a sequence already, nothing better exists; elsewhere the stretch
between two tokens outside any span is decoded as a whole (Viterbi, 1967).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sayso.reading.model import Floats
from sayso.reading.tokens import Ints

Allowed = NDArray[np.bool_]
"""[labels, labels]: whether the second may follow the first."""


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """Tokens `first` to `last` (exclusive); `probability` is the mean over them of their label."""

    first: int
    last: int
    label: str
    probability: float

    @property
    def tokens(self) -> Ints:
        return np.arange(self.first, self.last)


def decode(
    scores: Floats, labels: tuple[str, ...], leaning: Floats | None = None
) -> list[TokenSpan]:
    """The spans of a head from its log-probabilities [n, labels], in order.

    `leaning` [labels] is added to choose the sequence; it changes no span's probability.
    """
    if not len(scores):
        return []
    follows = np.array([[_may_follow(b, a) for b in labels] for a in labels])
    leant = scores if leaning is None else scores + leaning
    path = _mended(leant, leant.argmax(axis=1), follows)
    return _spans(scores, path, labels)


def _may_follow(label: str, before: str) -> bool:
    if label[0] != "I":
        return True
    return before != "O" and before[1:] == label[1:]


def _mended(scores: Floats, path: Ints, follows: Allowed) -> Ints:
    before = np.concatenate(([0], path[:-1]))
    broken = np.flatnonzero(~follows[before, path])
    outside = np.flatnonzero(path == 0)
    done = -1
    for at in broken:
        if at < done:
            continue
        i = int(np.searchsorted(outside, at))
        start = int(outside[i - 1]) + 1 if i else 0
        done = int(outside[i]) if i < len(outside) else len(path)
        path[start:done] = _best(scores[start:done], follows)
    return path


def _best(scores: Floats, follows: Allowed) -> list[int]:
    """The best legal path through a stretch that follows a token outside any span."""
    steps = np.where(follows, 0.0, -np.inf)
    total = scores[0] + steps[0]
    back = []
    for row in scores[1:]:
        through = total[:, None] + steps
        back.append(through.argmax(axis=0))
        total = through.max(axis=0) + row
    path = [int(total.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def _spans(scores: Floats, path: Ints, labels: tuple[str, ...]) -> list[TokenSpan]:
    chosen = np.exp(scores[np.arange(len(path)), path]).astype(np.float64)
    total = np.concatenate(([0.0], chosen.cumsum()))
    begins = np.array([label[0] in "BC" for label in labels])[path]
    out, start = [], -1
    for i in [*np.flatnonzero(begins | (path == 0)).tolist(), len(path)]:
        if start >= 0:
            label = labels[path[start]]
            kind = label[2:] if "-" in label else label
            out.append(TokenSpan(start, i, kind, float((total[i] - total[start]) / (i - start))))
        start = i if i < len(path) and begins[i] else -1
    return out
