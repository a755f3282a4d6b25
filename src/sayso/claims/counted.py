"""What each quantity counts, where the model points to it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from sayso.claims.figures import Quantity
from sayso.claims.links import pointed
from sayso.claims.marks import words
from sayso.document.anchor import Span
from sayso.reading.reading import Reading


def counted(reading: Reading, quantities: Sequence[Quantity]) -> dict[Span, Span]:
    """Quantity's span -> the noun phrase that it counts, as far as the model shows one."""
    targets = reading.spans("counted")
    out = {}
    for quantity in quantities:
        tokens = reading.covering(quantity.span.start, quantity.span.end)
        if not tokens:
            continue
        found = pointed(reading, "figure-counted", np.array(tokens), targets)
        if found.index is not None and found.probability > 0.5:
            out[quantity.span] = words(reading, targets[found.index])
    return out
