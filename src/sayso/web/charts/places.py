"""Where marks and labels go, so that none hides another."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.bottom and other.top < self.bottom
        )  # fmt: skip

    def within(self, other: Box) -> bool:
        return (
            self.left >= other.left and self.right <= other.right
            and self.top >= other.top and self.bottom <= other.bottom
        )  # fmt: skip


def free(box: Box, taken: Iterable[Box]) -> bool:
    return not any(box.meets(other) for other in taken)


def stacked(wanted: Sequence[tuple[float, float]], top: float, bottom: float) -> list[float]:
    """Where blocks of (wanted middle, height) stand, as middles: in their order from the top down,
    apart, as near as can be to where they want to be, within `top` and `bottom` while they fit.

    Blocks that meet are put together and stand around the mean of what each wants (the method of
    pool adjacent violators).
    """
    order = sorted(range(len(wanted)), key=lambda at: wanted[at][0])
    pools: list[list[int]] = []
    for at in order:
        pools.append([at])
        while len(pools) > 1 and _start(pools[-1], wanted, top, bottom) < _end(
            pools[-2], wanted, top, bottom
        ):
            last = pools.pop()
            pools[-1] += last
    middles = [0.0] * len(wanted)
    for pool in pools:
        y = _start(pool, wanted, top, bottom)
        for at in pool:
            middles[at] = y + wanted[at][1] / 2
            y += wanted[at][1]
    return middles


def _start(
    pool: Sequence[int], wanted: Sequence[tuple[float, float]], top: float, bottom: float
) -> float:
    """The top of a pool of blocks that stand without gaps."""
    before, sum_of_starts = 0.0, 0.0
    for at in pool:
        middle, height = wanted[at]
        sum_of_starts += middle - height / 2 - before
        before += height
    return max(top, min(sum_of_starts / len(pool), bottom - before))


def _end(
    pool: Sequence[int], wanted: Sequence[tuple[float, float]], top: float, bottom: float
) -> float:
    return _start(pool, wanted, top, bottom) + sum(wanted[at][1] for at in pool)
