"""Amounts drawn to scale in a line of characters: `●` exact, `●▸` or more, `●──●` a range."""

from __future__ import annotations

from collections.abc import Iterable
from math import floor, log10

from sayso.claims.claim import Figure


def top(figures: Iterable[Figure]) -> float:
    """A round number that no finite bound goes beyond."""
    bounds = [b for f in figures for b in (f.low, f.high) if b is not None]
    largest = max(bounds, default=1) or 1
    size: float = 10 ** floor(log10(largest))
    rounds = (step * size for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10))
    return next((bound for bound in rounds if bound >= largest), largest)


def drawn(figure: Figure, most: float, width: int) -> str:
    """The figure on a scale from 0 to `most`, `width` characters long."""

    def at(bound: float) -> int:
        return round(bound / most * (width - 2))

    low, high = figure.low, figure.high
    if low is None and high is None:
        return ""
    if low is None:
        return f"{'╌' * at(high or 0)}●"
    if high is None:
        return f"{' ' * at(low)}●▸"
    between = max(0, at(high) - at(low) - 1)
    return f"{' ' * at(low)}●" + (f"{'─' * between}●" if at(high) > at(low) else "")
