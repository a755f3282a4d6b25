"""Stance, certainty and frame of a proposition, as the model's heads have them."""

from __future__ import annotations

from typing import cast

import numpy as np

from sayso.claims.claim import Certainty, Frame, Stance
from sayso.reading.labels import TAGS
from sayso.reading.reading import Reading
from sayso.reading.tokens import Ints


def probabilities(reading: Reading, head: str, tokens: Ints) -> dict[str, float]:
    """Probability of each label of a head, from the mean of its scores over a claim's tokens."""
    mean = reading.values(head)[tokens].mean(axis=0)
    weights = np.exp(mean - mean.max())
    return dict(zip(TAGS[head], (weights / weights.sum()).tolist(), strict=True))


def judged(reading: Reading, tokens: Ints) -> tuple[Stance, Certainty, Frame]:
    best = [
        max(given, key=given.__getitem__)
        for given in (probabilities(reading, head, tokens) for head in ("stance", "certainty", "frame"))
    ]
    return cast("Stance", best[0]), cast("Certainty", best[1]), cast("Frame", best[2])
