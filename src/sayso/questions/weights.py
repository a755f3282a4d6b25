"""What was learned of which features tell that two claims answer the same question."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from sayso.questions.features import Values


@dataclass(frozen=True, slots=True)
class Weights:
    """A generalised additive logistic model (Hastie and Tibshirani 1986).

    Log-odds are `bias` plus, for each feature, its value times a slope, plus the heights of the
    steps (least value, height) that it reaches, plus products of two features times a weight. From
    the cuts on, in log-odds, two claims of one report or of two are put together.
    """

    bias: float
    cut_within: float
    cut_across: float
    slopes: dict[str, float]
    steps: dict[str, list[list[float]]]
    products: list[tuple[str, str, float]]

    def contributions(self, values: Values) -> Values:
        """What each feature, or product of two, adds to the log-odds; those that add nothing are
        left out."""
        found = {
            name: self.slopes.get(name, 0.0) * value
            + sum(height for least, height in self.steps.get(name, ()) if value >= least)
            for name, value in values.items()
            if value
        }
        for a, b, weight in self.products:
            if both := values.get(a, 0.0) * values.get(b, 0.0):
                found[f"{a} × {b}"] = weight * both
        return found


@lru_cache(maxsize=1)
def packaged() -> Weights:
    """The weights of the package, made by `training.questions`."""
    return Weights(**json.loads(files(__package__).joinpath("weights.json").read_text("utf-8")))
