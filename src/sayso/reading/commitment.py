"""How far a text stands by an event: from -3, surely not so, to 3, surely so.

Factuality asks whether something happened; this asks whether whoever tells of it is committed to
it, so that "will close" is as sure as "closed". The scale is that of modal strength and polarity in
Uniform Meaning Representation (Vigus, Van Gysel and Croft, 2019), as Stanovsky et al. (2017) make
certainty and polarity into a number: full 3, partial 2, neutral 1, negative where it is denied.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.reading.circumstance import circumstances
from sayso.reading.factuality import factuality_in
from sayso.reading.model import Model, packaged
from sayso.reading.reading import Reading, read

WEIGHTS = {
    "factuality": 0.12,
    "may": -1.04,
    "would": -0.28,
    "will": 0.30,
    "negated": -1.62,
    "negated clause": -2.12,
    "meant": -1.39,
}
"""What each circumstance adds; fitted by `python -m training.commitment` on UMR 3.0."""
PLAIN = 2.54
"""The commitment to an event about which nothing speaks."""


def commitment(
    text: str, spans: Sequence[tuple[int, int]], model: Model | None = None
) -> list[float]:
    """For each predicate (start, end), how far the text stands by it, in the order given."""
    reading = read(model or packaged(), text)
    return [commitment_in(reading, start, end) for start, end in spans]


def commitment_in(reading: Reading, start: int, end: int) -> float:
    """The same of one predicate in a text already read: a whole number from -3 to 3."""
    seen = evidence(reading, start, end)
    total = PLAIN + sum(WEIGHTS[name] * value for name, value in seen.items())
    return float(min(3, max(-3, round(total))))


def evidence(reading: Reading, start: int, end: int) -> dict[str, float]:
    """Every circumstance as a number, the model's factuality among them."""
    found = circumstances(reading.text, start)
    return {"factuality": factuality_in(reading, start, end)} | {
        name: float(holds) for name, holds in found.items()
    }
