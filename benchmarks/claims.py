"""Whole claims, field by field, against articles whose claims were written by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.claim_errors import Mistake, lines, mistakes
from benchmarks.figures import Figures, Row
from benchmarks.paths import reference_data
from benchmarks.records import files, scorer
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.views.export import report_json

Counts = dict[str, list[int]]


def run(data: Path, *, show: int = 0) -> Figures:
    """A row for each field, by the script beside the data; `errors` counts what was not right by
    kind, with `show` examples of each."""
    script = scorer(data, data.parent, reference_data() / "gold")
    scored = [compare(script, path) for path in files(data)]
    counts = [c for c, _ in scored]
    spread = intervals(counts, lambda drawn: f1s(script, drawn))
    rows = {row: figures(script, counts, row, spread[row]) for row in script.ROWS}
    rows["named precision"] = precision(script, counts, "named")
    return {"rows": rows, "errors": lines([one for _, found in scored for one in found], show)}


def compare(script: Any, path: Path) -> tuple[Counts, list[Mistake]]:
    """Counts for one article, and each claim missed, made up or wrong in a field."""
    gold = json.loads(path.read_text("utf-8"))
    predicted = script.pred_claims(report_json(read_document(document(gold["document"]))))
    counts, pairs, missed, spurious = script.score(script.gold_claims(gold), predicted)
    return counts, mistakes(script, pairs, missed, spurious)


def document(record: dict[str, Any]) -> Document:
    """The article as Sayso would be given it: with its publication date."""
    return Document(
        record["text"],
        name=record["id"],
        external_id=record["id"],
        title=record.get("title"),
        outlet=record.get("outlet"),
        url=record.get("url"),
        published=record.get("published"),
        published_from="given" if record.get("published") else None,
    )


def f1s(script: Any, counts: Sequence[Counts]) -> dict[str, float]:
    return {row: script.prf(*n)[2] for row, n in script.total(counts).items()}


def precision(script: Any, counts: Sequence[Counts], row: str) -> Row:
    """That of a row by itself, from 0 to 1: what a false attribution costs."""

    def of(drawn: Sequence[Counts]) -> float:
        value: float = script.prf(*script.total(drawn)[row])[0]
        return value

    low, high = intervals(counts, lambda drawn: {row: of(drawn)})[row]
    return {"value": of(counts), "low": low, "high": high, "n": script.total(counts)[row][2]}


def figures(script: Any, counts: Sequence[Counts], row: str, spread: tuple[float, float]) -> Row:
    whole = script.total(counts)[row]
    p, r, f1 = script.prf(*whole)
    return {"p": p, "r": r, "f1": f1, "low": spread[0], "high": spread[1], "n": whole[1]}
