"""One claim as the model marks it, before its words are read."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sayso.reading.spans import TokenSpan
from sayso.reading.tokens import Ints


@dataclass(frozen=True, slots=True)
class Proposition:
    """One claim's parts, with the spans it points to; `probability` is that of its extent."""

    parts: tuple[TokenSpan, ...]
    source: TokenSpan | None
    cue: TokenSpan | None
    via: TokenSpan | None
    probability: float
    attributed: float

    @property
    def tokens(self) -> Ints:
        return np.concatenate([part.tokens for part in self.parts])
