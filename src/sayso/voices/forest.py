"""Sets that only grow together (Galler and Fischer 1964), some of them kept apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, TypeVar

T = TypeVar("T")


class Forest(Generic[T]):
    """Every member is a set of its own until joined; members are told apart as objects."""

    def __init__(self) -> None:
        self._above: dict[int, T] = {}
        self._enemies: dict[int, list[T]] = {}

    def root(self, member: T) -> T:
        """The member that stands for a set."""
        above = self._above.get(id(member), member)
        while above is not member:
            member, above = above, self._above.get(id(above), above)
        return member

    def keep_apart(self, pairs: Iterable[tuple[T, T]]) -> None:
        """Never let the two of a pair into one set from now on."""
        for one, other in pairs:
            self._enemies.setdefault(id(self.root(one)), []).append(other)
            self._enemies.setdefault(id(self.root(other)), []).append(one)

    def join(self, one: T, other: T) -> bool:
        """Make one set of two; False where they are one already, or are kept apart."""
        a, b = self.root(one), self.root(other)
        if a is b or any(self.root(enemy) is b for enemy in self._enemies.get(id(a), ())):
            return False
        self._above[id(b)] = a
        self._enemies.setdefault(id(a), []).extend(self._enemies.pop(id(b), ()))
        return True
