"""Weights of `sayso.questions`: `python -m training.questions GOLD [--out weights.json]`.

GOLD is a folder of articles whose claims were written by hand, each with the key of the question
that it answers (`gold/train` of the reference data). Pairs of claims of one article are the
examples; a logistic regression with an L2 penalty is fitted to them by Newton's method.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np

from benchmarks.gold_entries import article
from sayso.questions.features import features
from sayso.questions.profile import profile

PENALTY = 3.0
STEPS = 30
CUT = 0.25
"""Probability from which on two claims are put together; chosen by F1 on the gold of `gold/dev`."""
CONSTANT = {"same report", "weeks between reports"}
"""Features that all pairs of one article have alike, so that nothing can be learned of them."""
Pairs = list[tuple[dict[str, float], bool]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--out", type=Path, default=Path("src/sayso/questions/weights.json"))
    given = parser.parse_args()
    examples = [pair for path in sorted(given.gold.glob("*.json")) for pair in pairs(path)]
    names = sorted({name for values, _ in examples for name in values} - CONSTANT)
    table = np.array([[values.get(name, 0.0) for name in names] for values, _ in examples])
    weights, bias = fitted(table, np.array([same for _, same in examples], float))
    rounded = {name: round(float(w), 3) for name, w in zip(names, weights, strict=True)}
    cut = round(float(np.log(CUT / (1 - CUT))), 3)
    made = {"bias": round(float(bias), 3), "cut": cut, "weights": rounded}
    given.out.write_text(json.dumps(made, indent=1) + "\n", "utf-8")


def pairs(path: Path) -> Iterator[tuple[dict[str, float], bool]]:
    """Features of each pair of claims of one article, and whether they answer the same question."""
    entries, asked = article(path)
    profiles = [profile(e, e.claim.speaker.name if e.claim.speaker else None) for e in entries]
    for a, b in combinations(profiles, 2):
        yield features(a, b), asked[a.id] is not None and asked[a.id] == asked[b.id]


def fitted(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of a logistic regression, for features as they are (not scaled)."""
    spread = x.std(0) + 1e-9
    scaled = np.hstack([x / spread, np.ones((len(x), 1))])
    penalty = np.full(scaled.shape[1], PENALTY)
    penalty[-1] = 0
    w = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-scaled @ w))
        slope = scaled.T @ (p - y) + penalty * w
        curve = (scaled * (p * (1 - p))[:, None]).T @ scaled + np.diag(penalty + 1e-9)
        w -= np.linalg.solve(curve, slope)
    return w[:-1] / spread, w[-1]


if __name__ == "__main__":
    main()
