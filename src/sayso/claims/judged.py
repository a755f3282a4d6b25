"""Stance, certainty and frame of a proposition: the model's answer, a rule's where one is sure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np

from sayso.claims.claim import Certainty, Frame, Stance
from sayso.claims.sureness import hedges, rule_sureness
from sayso.claims.times import ClaimAnchor
from sayso.document.anchor import Span
from sayso.reading.labels import TAGS
from sayso.reading.reading import Reading
from sayso.reading.tokens import Ints


@dataclass(frozen=True, slots=True)
class Judgement:
    """`scores` has the model's probability of its own answer to each of the three."""

    stance: Stance
    certainty: Certainty
    frame: Frame
    hedges: tuple[Span, ...]
    scores: dict[str, float]


def probabilities(reading: Reading, head: str, tokens: Ints) -> dict[str, float]:
    """Probability of each label of a head, from the mean of its scores over a claim's tokens."""
    mean = reading.values(head)[tokens].mean(axis=0)
    weights = np.exp(mean - mean.max())
    return dict(zip(TAGS[head], (weights / weights.sum()).tolist(), strict=True))


def judged(reading: Reading, tokens: Ints, at: ClaimAnchor, sentence: Span) -> Judgement:
    """How sure the claim's source is of it."""
    found = (reading.text, at.content, at.cue, sentence)
    best, scores = [], {}
    for head, ruled in zip(("stance", "certainty", "frame"), rule_sureness(*found), strict=True):
        given = probabilities(reading, head, tokens)
        answer = max(given, key=given.__getitem__)
        best.append(ruled or answer)
        scores[head] = given[ruled or answer]
    stance, certainty, frame = best
    return Judgement(
        cast("Stance", stance),
        cast("Certainty", certainty),
        cast("Frame", frame),
        hedges(*found),
        scores,
    )
