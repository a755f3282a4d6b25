"""What was learned of which features tell that two claims answer the same question."""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from itertools import accumulate

from sayso.questions.features import Values

Shape = tuple[float, list[float], list[float]]
"""A feature's slope, its steps, and the height that it has after none, one, two … of them."""


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
    shapes: dict[str, Shape] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "shapes", {name: self._shape(name) for name in self.slopes})

    def log_odds(self, values: Values) -> float:
        """`bias` plus all that the features add: the sum of `contributions`, but faster."""
        total, learned = self.bias, self.shapes
        for name, value in values.items():
            if value and (found := learned.get(name)):
                slope, steps, heights = found
                total += slope * value + heights[bisect_right(steps, value)]
        for a, b, weight in self.products:
            if (one := values.get(a)) and (other := values.get(b)):
                total += weight * one * other
        return total

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

    def _shape(self, name: str) -> Shape:
        steps = sorted((least, height) for least, height in self.steps.get(name, ()))
        heights = accumulate((height for _, height in steps), initial=0.0)
        return self.slopes[name], [least for least, _ in steps], list(heights)


@lru_cache(maxsize=1)
def packaged() -> Weights:
    """The weights of the package, made by `training.questions`."""
    return Weights(**json.loads(files(__package__).joinpath("weights.json").read_text("utf-8")))
