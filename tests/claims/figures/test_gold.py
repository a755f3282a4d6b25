"""Figures of claims written by hand, given where the claims stand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks.records import scorer
from sayso.claims.figures import figures_in, find_quantities
from sayso.document.anchor import Span


@pytest.mark.data
def test_figures_of_gold_claims(data: Path) -> None:
    score = scorer(data / "gold")
    figures = counted = wanted = given = 0
    for path in sorted((data / "gold" / "train").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        quantities = find_quantities(gold["document"]["text"])
        for raw, claim in zip(score.resolve(gold)[0], score.gold_claims(gold), strict=True):
            found = read(gold["document"]["text"], quantities, raw, score.bound)
            figures += score.common([f[0] for f in claim["figures"]], [f[0] for f in found])
            counted += score.common(claim["figures"], found, score.overlap)
            wanted, given = wanted + len(claim["figures"]), given + len(found)
    assert 2 * figures / (wanted + given) >= 0.93
    assert counted / figures >= 0.83


def read(text: str, quantities: Any, claim: dict[str, Any], bound: Any) -> list[Any]:
    content = [Span.of(text, start, end) for start, end in claim["content_spans"]]
    found = figures_in(quantities, content)
    return [((bound(f.low), bound(f.high)), f.of.text if f.of else None) for f in found]
