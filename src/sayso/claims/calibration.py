"""How often a field is right, by what the model says of it (Platt 1999)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_LEAST, _MOST = 0.5, 0.999
"""Beyond these the model's probabilities tell no more."""


@dataclass(frozen=True, slots=True)
class Curve:
    """Weights of a logistic model: of one, of the field's log-odds and of the claim's extent's."""

    bias: float
    own: float
    extent: float

    def of(self, own: float, extent: float) -> float:
        """The probability that a claim is there and its field right."""
        z = self.bias + self.own * log_odds(own) + self.extent * log_odds(extent)
        return 1 / (1 + math.exp(-z))


@dataclass(frozen=True, slots=True)
class Calibration:
    """The curves of a model's manifest, by field; made by `training.calibrate`. A field without one
    keeps what the model says."""

    curves: Mapping[str, Curve]

    @classmethod
    def of_manifest(cls, manifest: Mapping[str, Any]) -> Calibration:
        found = manifest.get("calibration", {})
        return cls({field: Curve(**weights) for field, weights in found.items()})

    def of(self, field: str, own: float, extent: float) -> float:
        curve = self.curves.get(field)
        return curve.of(own, extent) if curve else own


def log_odds(probability: float) -> float:
    kept = min(max(probability, _LEAST), _MOST)
    return math.log(kept / (1 - kept))
