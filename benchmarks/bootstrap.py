"""95 % intervals by drawing documents anew, with replacement (Efron 1979, percentile method)."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

DRAWS = 500
SEED = 0

T = TypeVar("T")


def intervals(
    documents: Sequence[T], statistics: Callable[[Sequence[T]], Mapping[str, float]]
) -> dict[str, tuple[float, float]]:
    """Low and high of each statistic; the documents are drawn together for all of them.

    With fewer than two documents there is nothing to draw, and every interval is a point.
    """
    rng = random.Random(SEED)
    drawn = [statistics(rng.choices(documents, k=len(documents))) for _ in range(DRAWS)]
    out = {}
    for name in drawn[0]:
        spread = sorted(draw[name] for draw in drawn)
        out[name] = spread[int(0.025 * DRAWS)], spread[int(0.975 * DRAWS)]
    return out
