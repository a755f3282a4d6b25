"""An amount that a text states, wherever it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.claims.claim import Interval
from sayso.document.anchor import Span

Kind = Literal[
    "count", "measure", "money", "share", "multiple", "none", "member", "duration", "age"
]
Change = Literal["=", "~", "<", ">", "up", "down"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its modifiers and unit, as the interval its words allow.

    `low` and `high` are inclusive and in `unit` (UCUM, ISO 4217, "%", "1" for multiples and
    shares, None for a count); an open bound is None; never is `low` above `high`. `value` is the
    number before its modifier, in the unit as written (63 for "63 cents"), or a pair for a range.
    `change` says how it is bounded, or that it is the step of a rise or a fall. `of` is what is
    counted; `previous` the amount that this one replaces ("45, up from 30").
    """

    span: Span
    low: float | None
    high: float | None
    approximate: bool
    unit: str | None
    kind: Kind
    of: Span | None
    value: float | tuple[float, float]
    change: Change = "="
    previous: Interval | None = None
    previous_span: Span | None = None
