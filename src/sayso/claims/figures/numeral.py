"""A number of a text, before its unit and the words that modify it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Form = Literal["digits", "words", "vague", "share", "multiple", "none"]


@dataclass(frozen=True, slots=True)
class Numeral:
    """Where a number stands and the interval that it leaves by itself.

    `scale` is the power that it ends in ("two million": 1000000), which a range can share.
    A vague plural ("dozens") has no `high`; a share ("a third") lies in 0..1.
    """

    start: int
    end: int
    low: float
    high: float | None
    scale: int = 1
    form: Form = "digits"
