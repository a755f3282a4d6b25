"""Stance, certainty and frame of the claims that are in the gold: macro-F1 over their values.

A value that neither the gold nor the reader gives counts for nothing.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.claims import document
from benchmarks.figures import Figures, Row, prf
from benchmarks.paths import reference_data
from benchmarks.records import files, scorer
from sayso.claims.read import read_document
from sayso.views.export import report_json

FIELDS = ("stance", "certainty", "frame")
Answers = Counter[tuple[str, str, str]]
"""How often a field has a gold value and the reader's."""


def run(data: Path) -> Figures:
    """Each field's macro-F1; `errors` are the F1 of each of its values."""
    script = scorer(data, data.parent, reference_data() / "gold")
    articles = [_answers(script, json.loads(path.read_text("utf-8"))) for path in files(data)]
    spread = intervals(articles, _macros)
    whole = sum(articles, Counter())
    rows: dict[str, Row] = {}
    told: list[str] = []
    for field in FIELDS:
        low, high = spread[field]
        of = {key: count for key, count in whole.items() if key[0] == field}
        macro = _macros(articles)[field]
        rows[field] = {"value": macro, "low": low, "high": high, "n": sum(of.values())}
        for value in _values(whole, field):
            row = _row(whole, field, value)
            told.append(f"{field:<10}{value:<13} F1 {row['f1']:.3f}  of {row['n']}")
    return {"rows": rows, "errors": told}


def _answers(script: Any, gold: dict[str, Any]) -> Answers:
    predicted = script.pred_claims(report_json(read_document(document(gold["document"]))))
    _, pairs, _, _ = script.score(script.gold_claims(gold), predicted)
    return Counter((field, g["raw"][field], p["raw"][field]) for g, p in pairs for field in FIELDS)


def _macros(articles: Sequence[Answers]) -> dict[str, float]:
    whole = sum(articles, Counter())
    found = {
        field: [_row(whole, field, v)["f1"] for v in _values(whole, field)] for field in FIELDS
    }
    return {field: sum(f1s) / max(1, len(f1s)) for field, f1s in found.items()}


def _values(whole: Answers, field: str) -> list[str]:
    return sorted({value for key in whole if key[0] == field for value in key[1:]})


def _row(whole: Answers, field: str, value: str) -> Row:
    gold = sum(n for (f, g, _), n in whole.items() if (f, g) == (field, value))
    made = sum(n for (f, _, p), n in whole.items() if (f, p) == (field, value))
    p, r, f1 = prf(whole[field, value, value], gold, made)
    return {"p": p, "r": r, "f1": f1, "low": None, "high": None, "n": gold}
