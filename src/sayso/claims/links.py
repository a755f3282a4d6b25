"""Which of several marked spans a span points to, by the model's links."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan
from sayso.reading.tokens import Ints


@dataclass(frozen=True, slots=True)
class Pointed:
    """`index` of the target, None where the span points to nothing; its probability."""

    index: int | None
    probability: float


def pointed(
    reading: Reading,
    link: str,
    tokens: Ints,
    targets: Sequence[TokenSpan],
    *,
    none: bool = True,
    bias: float = 0.0,
) -> Pointed:
    """The likeliest target of a span's tokens; `bias` is added to the score of none."""
    if not len(targets):
        return Pointed(None, 1.0)
    scores = reading.link(link, tokens, np.array([t.first for t in targets]))
    scores[0] = scores[0] + bias if none else -np.inf
    best = int(scores.argmax())
    if not np.isfinite(scores[best]):
        return Pointed(None, 0.0)
    weights = np.exp(scores - scores[best])
    return Pointed(best - 1 if best else None, float(1.0 / weights.sum()))
