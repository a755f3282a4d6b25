"""How far a text says that something happened, as its author sees it.

The scale is that of It Happened (Rudinger, White and Van Durme, 2018): -3 surely not, 3 surely.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.model import Model, packaged
from sayso.reading.reading import Reading, read


def factuality(
    text: str, spans: Sequence[tuple[int, int]], model: Model | None = None
) -> list[float]:
    """For each predicate (start, end), whether its event happened: -3 to 3, in the order given."""
    reading = read(model or packaged(), text)
    return [factuality_in(reading, start, end) for start, end in spans]


def factuality_in(reading: Reading, start: int, end: int) -> float:
    """The same of one predicate in a text already read; 3 where no token stands there."""
    tokens = reading.covering(start, end)
    if not tokens:
        return 3.0
    return float(min(3.0, max(-3.0, reading.values("factuality")[tokens.start, 0])))
