"""What of a question is drawn: one mark a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sayso.assessment.statement import Statement
from sayso.questions.question import QuestionKind
from sayso.views.days import parsed
from sayso.views.told import Told

Lane = Literal["says so", "not known", "denies"]
"""Where a claim without a figure stands."""
LANES: tuple[Lane, ...] = ("says so", "not known", "denies")
_SAID_SO = (None, "superseded", "copy", "by the method")
"""Reasons to set a claim aside that leave it one of what its voice said in turn."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim on the day it was said; `first` is earlier where that isn't known to the day.

    It has a figure from `low` to `high`, one of which is None at an open end, or a lane.
    """

    told: Told
    first: date
    day: date
    low: float | None
    high: float | None
    lane: Lane | None

    @property
    def id(self) -> str:
        return self.told.statement.id

    @property
    def voice(self) -> str:
        return self.told.statement.voice.id

    @property
    def value(self) -> float:
        """Where the mark stands: at the bound that the words rest on."""
        value = self.high if self.low is None else self.low
        return 0.0 if value is None else value

    @property
    def ends(self) -> tuple[float, float]:
        return self.value, self.value if self.high is None else self.high

    @property
    def denied(self) -> bool:
        return self.told.statement.claim.stance == "denies"

    @property
    def stands(self) -> bool:
        return self.told.aside is None

    @property
    def in_turn(self) -> bool:
        """Whether its voice said so then, and something else before or later."""
        aside = self.told.aside
        said_so = (aside.reason if aside else None) in _SAID_SO
        return said_so and (not self.denied or self.lane is not None)


def marks(said: Sequence[Told], kind: QuestionKind) -> list[Mark]:
    """The claims that are known to the day, by day. Of those that count nothing only such as deny,
    or say that it isn't known, take a side where it is asked how many."""
    found = (_mark(one, kind) for one in said)
    return sorted((mark for mark in found if mark), key=lambda mark: mark.day)


def _mark(one: Told, kind: QuestionKind) -> Mark | None:
    day = parsed(one.statement.said)
    if day is None:
        return None
    first = parsed(one.statement.first) or day
    bounds = one.statement.bounds
    if kind == "how many" and bounds is not None and (bounds.low, bounds.high) != (None, None):
        return Mark(one, first, day, bounds.low, bounds.high, None)
    lane = _lane(one.statement, kind)
    if kind == "how many" and lane == "says so":
        return None
    return Mark(one, first, day, None, None, lane)


def _lane(one: Statement, kind: QuestionKind) -> Lane:
    """What is put in the negative ("no gate was opened") says no, but denies no figure."""
    if one.denies or (kind == "whether" and one.negative):
        return "denies"
    return "not known" if one.claim.stance == "uncertain" else "says so"
