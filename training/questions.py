"""Weights of `sayso.questions`: `python -m training.questions GOLD --runs A B`.

GOLD is a folder of articles whose claims were written by hand, each with the key of the question
that it answers (`gold/train` of the reference data), `--more` others of the same form, in sets of
reports of one event, named SET-N-outlet. Pairs of claims of one set are the examples; a logistic
regression over features, steps at their quantiles and some products, with an L2 penalty, is
fitted to them by Newton's method. A and B are encoders (`training.meaning --half`) that each learnt
from the half of the sets that the other judges: an encoder is too sure of what it learnt from.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import torch

from benchmarks.gold_entries import article
from sayso.questions.features import features
from sayso.questions.near import NEAR
from sayso.questions.profile import content_of, profile
from sayso.questions.score import FIXED
from training.asked import half, sets
from training.meaning import Encoder, Meaning, tokenizer

PENALTY = 3.0
STEPS = 15
QUANTILES = (0.2, 0.4, 0.6, 0.75, 0.85, 0.93, 0.97)
"""Of a feature's values above 0: where its steps may be."""
KEPT = 0.25
"""Of the pairs that share no word, nearly all of them different questions; weighted accordingly."""
CUT_WITHIN, CUT_ACROSS = -0.7, 0.2
"""Log-odds from which on two claims are put together, in one report and across reports; chosen by
F1 on the sets of `gold/dev`."""
UNLEARNED = set(FIXED)
"""Features that are set by definition."""
PRODUCTS = (
    ("same words", "figures"),
    ("same words", "few words"),
    ("same words", "same voice"),
    ("words contained", "few words"),
    ("same words", "nearness wide"),
    ("shared words", "nearness wide"),
    ("same words", "figure in one"),
    ("words contained", "unequal length"),
    ("same words", "other names"),
    ("same words", "same names"),
    ("rarest shared word", "same names"),
    ("same words", "shared words"),
    ("same thing counted", "same words"),
    ("same event", "same words"),
    ("other event", "same words"),
    ("same sentence words", "same words"),
    ("nations in common", "figures"),
    ("nations in common", "same thing counted"),
    ("nations in common", "same meaning"),
    ("rarest shared name", "same event"),
    ("rarest shared name", "same meaning"),
    ("same meaning", "same words"),
    ("same meaning", "figures"),
    ("same meaning", "few words"),
    ("same meaning", "other names"),
    ("same meaning", "same voice"),
    ("same meaning", "nearness wide"),
    ("same meaning", "same report"),
    ("same meaning", "same sentence words"),
    ("same meaning", "shared words"),
)
Pairs = list[tuple[dict[str, float], bool]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--more", type=Path, nargs="*", default=[])
    parser.add_argument("--runs", type=Path, nargs=2, required=True)
    parser.add_argument("--out", type=Path, default=Path("src/sayso/questions/weights.json"))
    given = parser.parse_args()
    examples = [
        pair
        for name, paths in sets(given.gold, *given.more).items()
        for pair in pairs(paths, directions(given.runs[1 - half(name)]))
    ]
    given.out.write_text(json.dumps(learned(examples), indent=1) + "\n", "utf-8")


@lru_cache
def directions(run: Path) -> Callable[[str], bytes]:
    """A text's direction by the encoder of a run, as the package would keep it."""
    network, ids = Meaning(), Encoder(tokenizer())
    network.load_state_dict(torch.load(run / "meaning.pt"))
    network.eval()

    @torch.inference_mode()
    def direction(text: str) -> bytes:
        return np.round(127 * network(ids([text]))[0].numpy()).astype(np.int8).tobytes()

    return direction


def pairs(paths: Sequence[Path], direction: Callable[[str], bytes]) -> Pairs:
    """Features of each pair of claims of one set that is compared, and whether the two answer the
    same question."""
    profiles, asked = [], {}
    for path in paths:
        entries, questions = article(path)
        asked |= {(path.stem, claim): key for claim, key in questions.items()}
        for entry in entries:
            voice = entry.claim.speaker.name if entry.claim.speaker else None
            made = profile(entry, voice, direction(content_of(entry)))
            profiles.append((asked[path.stem, entry.id], made))
    return [
        (features(a, b), one is not None and one == other)
        for (one, a), (other, b) in combinations(profiles, 2)
        if float(a.direction @ b.direction) >= NEAR
    ]


def learned(examples: Pairs) -> dict[str, Any]:
    """The table of the package, from the examples."""
    names = sorted({name for values, _ in examples for name in values} - UNLEARNED)
    table = np.array([[values.get(name, 0.0) for name in names] for values, _ in examples])
    same = np.array([same for _, same in examples])
    rows, weights = sample(table[:, names.index("shared words")] > 0, same)
    table = table[rows]
    columns, labels = [], []
    for number, name in enumerate(names):
        columns.append(table[:, number])
        labels.append((name,))
        for least in cuts(table[:, number]):
            columns.append(table[:, number] >= least)
            labels.append((name, least))
    for a, b in PRODUCTS:
        columns.append(table[:, names.index(a)] * table[:, names.index(b)])
        labels.append((a, b))
    fit, bias = fitted(np.stack(columns, 1).astype(float), same[rows].astype(float), weights)
    return written(labels, [round(float(w), 3) for w in fit], round(float(bias), 3))


def sample(words: np.ndarray, same: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which pairs are used, and how many each stands for."""
    drawn = np.random.default_rng(0).random(len(same)) < KEPT
    rows = same | words | drawn
    return rows, np.where(same | words, 1.0, 1 / KEPT)[rows]


def cuts(values: np.ndarray) -> list[float]:
    """Where a feature's steps are; none for one of few values."""
    if len(np.unique(values)) < 5:
        return []
    return sorted({round(float(q), 3) for q in np.quantile(values[values > 0], QUANTILES)})


def fitted(x: np.ndarray, y: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, float]:
    """Weights and bias of a logistic regression, for features as they are (not scaled)."""
    spread = x.std(0) + 1e-6
    scaled = np.hstack([x / spread, np.ones((len(x), 1))])
    penalty = np.full(scaled.shape[1], PENALTY)
    penalty[-1] = 0
    w = np.zeros(scaled.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-scaled @ w))
        slope = scaled.T @ (weights * (p - y)) + penalty * w
        curve = (scaled * (weights * p * (1 - p))[:, None]).T @ scaled
        w -= np.linalg.solve(curve + np.diag(penalty + 1e-9), slope)
    return w[:-1] / spread, w[-1]


def written(labels: list[tuple[Any, ...]], fit: list[float], bias: float) -> dict[str, Any]:
    steps: dict[str, list[list[float]]] = {}
    for label, w in zip(labels, fit, strict=True):
        if len(label) == 2 and not isinstance(label[1], str):
            steps.setdefault(label[0], []).append([label[1], w])
    return {
        "bias": bias,
        "cut_within": CUT_WITHIN,
        "cut_across": CUT_ACROSS,
        "slopes": {label[0]: w for label, w in zip(labels, fit, strict=True) if len(label) == 1},
        "steps": steps,
        "products": [
            [*label, w]
            for label, w in zip(labels, fit, strict=True)
            if len(label) == 2 and isinstance(label[1], str)
        ],
    }


if __name__ == "__main__":
    main()
