"""Whether the probability that a field is right is what it says it is.

The expected calibration error is the sum over ten equal bins of [0, 1] of |mean probability - share
right|, each weighted by its share of the claims (Naeini et al. 2015). A claim that isn't in the
gold counts as wrong. Judged are the speaker of claims that have one, and the figures of claims with
figures in their text: right where the gold's claim has all of them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.bootstrap import intervals
from benchmarks.claims import document
from benchmarks.figures import Figures, Row
from benchmarks.paths import reference_data
from benchmarks.records import files, scorer
from sayso.claims.read import read_document
from sayso.views.export import report_json

BINS = 10
FIELDS = ("who", "figure")


@dataclass(frozen=True, slots=True)
class Judged:
    """One field of one claim: its score, the score of the claim's extent, whether it is right."""

    field: str
    score: float
    extent: float
    right: bool


def run(data: Path) -> Figures:
    """For each field its ECE; `errors` are the bins that hold claims, and how many are right."""
    articles = read(data)
    spread = intervals(articles, lambda drawn: _errors([one for each in drawn for one in each]))
    found = [one for article in articles for one in article]
    rows: dict[str, Row] = {}
    told: list[str] = []
    for field, value in _errors(found).items():
        low, high = spread[field]
        of = [one for one in found if one.field == field]
        whole: Row = {"value": value, "low": low, "high": high, "n": len(of)}
        rows[f"{field} ECE"] = whole | {"lower_is_better": True}
        told += _told(field, of)
    return {"rows": rows, "errors": told}


def read(data: Path) -> list[list[Judged]]:
    """Each article's judged fields."""
    script = scorer(data, data.parent, reference_data() / "gold")
    return [judged(script, json.loads(path.read_text("utf-8"))) for path in files(data)]


def judged(script: Any, gold: dict[str, Any]) -> list[Judged]:
    """Each field that was given to a claim of one article."""
    predicted = script.pred_claims(report_json(read_document(document(gold["document"]))))
    _, pairs, _, spurious = script.score(script.gold_claims(gold), predicted)
    found = [one for g, p in pairs for one in _fields(script, g, p)]
    return found + [one for p in spurious for one in _fields(script, None, p)]


def _fields(script: Any, gold: dict[str, Any] | None, made: dict[str, Any]) -> Iterator[Judged]:
    scores = made["raw"]["scores"]
    if made["speaker"]:
        is_right = bool(gold and script.same_name(gold["speaker"], made["speaker"]))
        yield Judged("who", scores["who"], scores["claim"], is_right)
    if "figure" in scores:
        mine = [one[0] for one in made["figures"]]
        shared = script.common([one[0] for one in gold["figures"]], mine) if gold else 0
        yield Judged("figure", scores["figure"], scores["claim"], shared == len(mine))


def _errors(found: Sequence[Judged]) -> dict[str, float]:
    return {field: ece([one for one in found if one.field == field]) for field in FIELDS}


def ece(found: Sequence[Judged]) -> float:
    return sum(abs(mean(part) - right(part)) * len(part) for part in binned(found).values()) / max(
        1, len(found)
    )


def binned(found: Sequence[Judged]) -> dict[int, list[Judged]]:
    """Number of the bin -> what is in it; empty bins are left out."""
    parts: dict[int, list[Judged]] = defaultdict(list)
    for one in found:
        parts[min(int(one.score * BINS), BINS - 1)].append(one)
    return dict(sorted(parts.items()))


def mean(part: Sequence[Judged]) -> float:
    return float(np.mean([one.score for one in part]))


def right(part: Sequence[Judged]) -> float:
    return float(np.mean([one.right for one in part]))


def _told(field: str, found: Sequence[Judged]) -> Iterator[str]:
    for part in binned(found).values():
        yield f"{field:<7} said {mean(part):.2f}  right {right(part):.2f}  of {len(part)}"
