"""What a method takes and gives: standing figures, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Reliability = Literal["A", "B", "C", "D", "E", "F"]


@dataclass(frozen=True, slots=True)
class Estimate:
    """One standing figure: the bounds that its words allow, and the words themselves.

    `claim` only has to be unique. Estimates of one `origin` count once; `established` is False for
    nameless sources. Both bounds are None for vague words without a number ("several"), which only
    some recorders read. `reliability` is the desk's own letter (Admiralty), F where none was given.
    """

    claim: str
    low: float | None
    high: float | None
    words: str = ""
    origin: str = ""
    party: str | None = None
    established: bool = True
    probable: bool = False
    reliability: str = "F"

    @property
    def number(self) -> float | None:
        """The number that the words rest on: the lower bound, else the upper."""
        return self.high if self.low is None else self.low

    @property
    def source(self) -> str:
        """The origin; an estimate without one is an origin of its own."""
        return self.origin or f"claim:{self.claim}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a method makes of the estimates; `left_out` says why an estimate wasn't used.

    Invariant: low <= best <= high among those that aren't None (UCDP GED 25.1 breaks it in 4,967 of
    385,918 rows). Raises ValueError where it doesn't hold.
    """

    low: float | None = None
    best: float | None = None
    high: float | None = None
    open_low: bool = False
    open_high: bool = False
    grade: str | None = None
    provisional: bool = False
    refused: str | None = None
    left_out: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        given = [bound for bound in (self.low, self.best, self.high) if bound is not None]
        if given != sorted(given):
            raise ValueError(f"low {self.low}, best {self.best}, high {self.high} are out of order")
