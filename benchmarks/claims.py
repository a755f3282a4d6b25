"""Whole claims, field by field, against articles whose claims were written by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row
from benchmarks.paths import reference_data
from benchmarks.records import files, scorer
from sayso.claims.read import read_document
from sayso.document.document import Document
from sayso.views.export import report_json

Counts = dict[str, list[int]]


def run(data: Path) -> Figures:
    """A row for each field, by the script beside the data; `errors` lists what was not right."""
    script = scorer(data, data.parent, reference_data() / "gold")
    scored = [compare(script, path) for path in files(data)]
    counts = [c for c, _ in scored]
    spread = intervals(counts, lambda drawn: f1s(script, drawn))
    rows = {row: figures(script, counts, row, spread[row]) for row in script.ROWS}
    return {"rows": rows, "errors": [line for _, lines in scored for line in lines]}


def compare(script: Any, path: Path) -> tuple[Counts, list[str]]:
    """Counts for one article, and a line for each claim missed, made up or wrong in a field."""
    gold = json.loads(path.read_text("utf-8"))
    predicted = script.pred_claims(report_json(read_document(document(gold["document"]))))
    counts, pairs, missed, spurious = script.score(script.gold_claims(gold), predicted)
    lines = [f"== {path.name}"]
    lines += [f"  missed    {g['speaker']!r}: {g['raw']['content'][0][:100]!r}" for g in missed]
    for p in spurious:
        lines.append(f"  spurious  {p['speaker']!r}: {p['raw']['content'][0]['text'][:100]!r}")
    return counts, lines + [line for g, p in pairs for line in differences(script, g, p)]


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


def differences(script: Any, gold: dict[str, Any], predicted: dict[str, Any]) -> list[str]:
    lines = []
    for name in ("speaker", "party", "figures", "times", "places", "sure"):
        wanted, got = gold[name], predicted[name]
        names = name in ("speaker", "party")
        if not (script.same_name(wanted, got) if names else wanted == got):
            content = gold["raw"]["content"][0][:70]
            lines.append(f"  {name:9} gold {wanted!r} got {got!r} in {content!r}")
    return lines


def f1s(script: Any, counts: Sequence[Counts]) -> dict[str, float]:
    return {row: script.prf(*n)[2] for row, n in script.total(counts).items()}


def figures(script: Any, counts: Sequence[Counts], row: str, spread: tuple[float, float]) -> Row:
    whole = script.total(counts)[row]
    p, r, f1 = script.prf(*whole)
    return {"p": p, "r": r, "f1": f1, "low": spread[0], "high": spread[1], "n": whole[1]}
