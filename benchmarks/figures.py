"""What a measurement gives: named rows of figures, each with its 95 % interval."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class Row(TypedDict):
    """Precision, recall and F1 from 0 to 1, or one `value` in `unit`; `n` things were measured.

    `low` and `high` bound the F1 or the value. `lower_is_better` is for errors and durations.
    """

    p: NotRequired[float]
    r: NotRequired[float]
    f1: NotRequired[float]
    value: NotRequired[float]
    unit: NotRequired[str]
    lower_is_better: NotRequired[bool]
    low: float | None
    high: float | None
    n: int


class Figures(TypedDict):
    """The rows of one benchmark; `errors` is what `--errors` prints."""

    rows: dict[str, Row]
    errors: NotRequired[list[str]]


def prf(right: float, gold: float, predicted: float) -> tuple[float, float, float]:
    """Precision, recall and F1; 0 where there is nothing to divide by."""
    p, r = right / predicted if predicted else 0.0, right / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def headline(row: Row) -> float:
    """The figure that counts: F1 where there is one."""
    return row["f1"] if "f1" in row else row["value"]
