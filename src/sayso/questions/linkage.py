"""Claims grouped by average linkage (Sokal and Michener 1958) over the pairs that were compared."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping

Pair = tuple[str, str]
Candidate = tuple[float, str, str, int]
UNCOMPARED = -6.0
"""Log-odds of two claims that share no block."""


class Linkage:
    """Groups that grow by their best pair until no two are alike enough; ties go by id, so that
    the order of what was given changes nothing.

    A group is named after the least of its members.
    """

    def __init__(
        self, ids: Iterable[str], scores: Mapping[Pair, float], apart: Iterable[Pair] = ()
    ) -> None:
        self.members: dict[str, list[str]] = {each: [each] for each in ids}
        self._near: dict[str, dict[str, float]] = {each: {} for each in self.members}
        self._apart: dict[str, set[str]] = {each: set() for each in self.members}
        for (a, b), value in scores.items():
            self._near[a][b] = self._near[b][a] = value - UNCOMPARED
        for a, b in apart:
            self._apart[a].add(b)
            self._apart[b].add(a)

    def join(self, a: str, b: str) -> None:
        """Put two claims together, unless that brought together what must stay apart."""
        a, b = sorted((self._name(a), self._name(b)))
        if a != b and b not in self._apart[a]:
            self._merge(a, b)

    def grow(self) -> None:
        """Merge while the average log-odds between two groups is at least 0."""
        pairs = ((a, b) for a in self._near for b in self._near[a] if a < b)
        heap = [found for a, b in pairs if (found := self._candidate(a, b))[0] <= 0]
        heapq.heapify(heap)
        while heap:
            _, a, b, size = heapq.heappop(heap)
            if size != self._size(a, b) or b in self._apart[a]:
                continue
            self._merge(a, b)
            for other in self._near[a]:
                found = self._candidate(min(a, other), max(a, other))
                if found[0] <= 0:
                    heapq.heappush(heap, found)

    def _name(self, claim: str) -> str:
        return next(name for name, group in self.members.items() if claim in group)

    def _merge(self, a: str, b: str) -> None:
        self.members[a] += self.members.pop(b)
        self._near[a].pop(b, None)
        for other, value in self._near.pop(b).items():
            if other != a:
                del self._near[other][b]
                total = self._near[a].get(other, 0.0) + value
                self._near[a][other] = self._near[other][a] = total
        for other in self._apart.pop(b):
            self._apart[other].discard(b)
            self._apart[other].add(a)
            self._apart[a].add(other)

    def _size(self, a: str, b: str) -> int:
        """Pairs between two groups; 0 where one is part of another group now. It only grows, so
        that a candidate of another size is out of date."""
        return len(self.members.get(a, ())) * len(self.members.get(b, ()))

    def _candidate(self, a: str, b: str) -> Candidate:
        size = self._size(a, b)
        return -round(self._near[a][b] / size + UNCOMPARED, 9), a, b, size
