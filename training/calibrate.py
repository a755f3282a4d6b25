"""Fit the probabilities that fields are right to the articles of `gold/train`.

`python -m training.calibrate --data ../shared` reads the articles with the packaged model and
writes the curves into its manifest. To be run again whenever the model changes: a new model has
none, and its scores are what it says itself. The articles are those that the model was trained on;
what is wrong there is wrong for the same reasons as elsewhere, mostly in what rules make of the
model's answer, and the development articles, by which nothing is fitted, say whether it holds.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.calibration import FIELDS, Judged, judged
from benchmarks.records import files, scorer
from sayso.claims.calibration import log_odds
from sayso.reading.model import packaged, packaged_folder

ROUNDS = 50
RIDGE = 1e-3
NAMES = ("bias", "own", "extent")
Floats = NDArray[np.float64]


def fitted(features: Floats, right: Floats) -> Floats:
    """Weights of a logistic regression, by Newton's method; `features` [n, k], `right` [n]."""
    weights = np.zeros(features.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-features @ weights))
        curve = (features.T * (p * (1 - p))) @ features + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, features.T @ (right - p))
    return weights


def curve(found: Sequence[Judged]) -> dict[str, float]:
    features = np.array([[1.0, log_odds(one.score), log_odds(one.extent)] for one in found])
    weights = fitted(features, np.array([float(one.right) for one in found]))
    return {name: round(float(weight), 4) for name, weight in zip(NAMES, weights, strict=True)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    gold = parser.parse_args().data / "gold"
    manifest = packaged().manifest
    manifest.pop("calibration", None)
    script = scorer(gold)
    read = [json.loads(path.read_text("utf-8")) for path in files(gold / "train")]
    found = [one for article in read for one in judged(script, article)]
    manifest["calibration"] = {
        field: curve([one for one in found if one.field == field]) for field in FIELDS
    }
    text = json.dumps(manifest, indent=1) + "\n"
    (packaged_folder() / "manifest.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
