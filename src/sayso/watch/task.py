"""What is to be done next."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Task:
    """What can be done at a moment; feeds (0) go before reports (1), then what waited longest."""

    at: float
    kind: int
    due: float
    name: str
