"""The claims of a ledger that are near enough to some to be compared with them.

The same rule as `sayso.questions.near`, by the blocks and vectors that the ledger keeps.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from sayso.ledger.blocks import BlockKind
from sayso.ledger.concluded import Conclusions
from sayso.ledger.meanings import Meaning
from sayso.questions.blocks import beside
from sayso.questions.meaning import SIZE, Floats, direction, version
from sayso.questions.near import AT_ONCE, LARGEST, NEAR, NEAREST


@dataclass(frozen=True, slots=True)
class Window:
    """The claims of the reports of some weeks: ids, their reports, their directions [n, SIZE]."""

    ids: tuple[str, ...]
    reports: NDArray[np.str_]
    directions: Floats
    rows: Mapping[str, int]


@dataclass(slots=True)
class Neighbours:
    """Windows are read once, and kept for the run."""

    conclusions: Conclusions
    windows: dict[str, Window] = field(default_factory=dict)

    def pairs(self, claims: Collection[str]) -> Iterator[tuple[str, str]]:
        """Each of `claims` with each other claim that it is compared with."""
        homes = self.conclusions.meanings(claims, version())
        tied, tolls = self._tied("pair", claims), self._tied("toll", claims)
        yield from ((claim, other) for claim, others in tolls.items() for other in others)
        placed = sorted((found.window, claim) for claim, found in homes.items())
        for key, group in groupby(placed, key=lambda each: each[0]):
            mine = [claim for _, claim in group]
            for first in range(0, len(mine), AT_ONCE):
                yield from self._beside(key, mine[first : first + AT_ONCE], tied)

    def _beside(
        self, home: str, claims: list[str], tied: Mapping[str, Collection[str]]
    ) -> Iterator[tuple[str, str]]:
        """Pairs of claims of one window with all that lie in the windows beside it."""
        own = self._window(home)
        rows = [own.rows[claim] for claim in claims]
        for each in beside(home):
            there = self._window(each)
            cosines = own.directions[rows] @ there.directions.T
            near = cosines >= NEAREST
            if each == home:
                near |= (own.reports[rows, None] == own.reports) & (cosines >= NEAR)
            for a, b in zip(*np.nonzero(near), strict=True):
                if claims[a] != there.ids[b]:
                    yield claims[a], there.ids[b]
            for a, claim in enumerate(claims):
                for other in tied.get(claim, ()):
                    b = there.rows.get(other)
                    if b is not None and NEAR <= cosines[a, b] < NEAREST:
                        yield claim, other

    def _tied(self, kind: BlockKind, claims: Collection[str]) -> dict[str, set[str]]:
        """Claim -> the others that it shares a block of that kind with."""
        keys = self.conclusions.keys_of(kind, claims)
        blocks = self.conclusions.claims_in(kind, {key for of in keys.values() for key in of})
        fit = {key: block for key, block in blocks.items() if 1 < len(block) <= LARGEST}
        return {
            claim: {other for key in of for other in fit.get(key, ()) if other != claim}
            for claim, of in keys.items()
        }

    def _window(self, key: str) -> Window:
        if key not in self.windows:
            self.windows[key] = _window(self.conclusions.within(key, version()))
        return self.windows[key]


def _window(found: Sequence[tuple[str, Meaning]]) -> Window:
    ids = tuple(claim for claim, _ in found)
    directions = [direction(one.vector) for _, one in found]
    return Window(
        ids,
        np.array([one.report for _, one in found], dtype=np.str_),
        np.stack(directions) if directions else np.zeros((0, SIZE), np.float32),
        {claim: row for row, claim in enumerate(ids)},
    )
