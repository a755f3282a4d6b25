"""Who is said to have done it, as far as a grade depends on it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Responsibility:
    """`accused` are the parties said to have done it; `admitted` where one says so of itself;
    `combatants_only` where all victims are said to be combatants."""

    accused: frozenset[str] = frozenset()
    admitted: bool = False
    combatants_only: bool = False
