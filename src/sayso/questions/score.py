"""How surely two claims answer the same question, and why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import exp

from sayso.questions.features import features
from sayso.questions.profile import Profile
from sayso.questions.question import Feature, Link
from sayso.questions.strings import strings

BARRED = {"other casualties": -12.0, "other scope": -12.0, "other unit": -6.0}
"""Log-odds of what makes two claims answer different questions by definition: killed, injured,
missing and displaced are asked apart, totals apart from what a day adds, metres apart from people.
"""
TELLING = 0.05
"""Contributions nearer to nothing than this aren't shown."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A logistic regression: log-odds are `bias` plus each feature's value times its weight.

    `cut` is the log-odds from which two claims are put together. Made by `training.questions`.
    """

    bias: float
    cut: float
    weights: dict[str, float]


@lru_cache(maxsize=1)
def packaged() -> Weights:
    made = json.loads(files(__package__).joinpath("weights.json").read_text("utf-8"))
    return Weights(made["bias"], made["cut"], made["weights"] | BARRED)


def score(a: Profile, b: Profile) -> float:
    """Log-odds above the cut: from 0 on the two are put together. Symmetric."""
    model = packaged()
    values = features(a, b).items()
    return model.bias - model.cut + sum(model.weights.get(k, 0.0) * v for k, v in values)


def link(a: Profile, b: Profile) -> Link:
    """The link of two claims, the smaller id first; `score` is the probability, cut at a half."""
    a, b = sorted((a, b), key=lambda each: each.id)
    weights = packaged().weights
    parts = {name: weights.get(name, 0.0) * value for name, value in features(a, b).items()}
    told = sorted(parts.items(), key=lambda part: (-abs(part[1]), part[0]))
    reasons = tuple(
        Feature(name, round(part, 2), *strings(name, a, b))
        for name, part in told
        if abs(part) >= TELLING
    )
    return Link(a.id, b.id, round(probability(score(a, b)), 3), reasons)


def probability(log_odds: float) -> float:
    return 1 / (1 + exp(-max(-40.0, min(40.0, log_odds))))
