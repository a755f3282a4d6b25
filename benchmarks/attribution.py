"""Source, cue and content: the outermost attributions of news articles (PolNeAR, Newell 2018)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row, prf
from benchmarks.paths import reference_data
from benchmarks.records import records, scorer
from sayso.claims.claim import Attribution
from sayso.claims.read import read_document
from sayso.document.anchor import Span
from sayso.document.document import Document

ROWS = ("detection", "usable", "exact")


def run(data: Path) -> Figures:
    """Rows `detection`, `usable` and `exact`, by the script beside the data."""
    script = scorer(data.parent, reference_data() / "data" / "attribution")
    counts = [count(script, article) for article in records(data)]
    spread = intervals(counts, lambda drawn: {row: three(drawn, row)[2] for row in ROWS})
    return {"rows": {row: figures(counts, row, spread[row]) for row in ROWS}}


def count(script: Any, article: dict[str, Any]) -> Counter[str]:
    """How many are gold, predicted, and right by each row, in one article."""
    document = Document(article["text"], name=article["id"], published=article.get("date"))
    found = [as_record(a) for a in read_document(document).attributions if a.within is None]
    one = {article["id"]: article}
    _, counts = script.score(one, {article["id"]: {"attributions": found}})
    return Counter(counts)


def as_record(attribution: Attribution) -> dict[str, list[list[int]]]:
    """The form that the script reads: offsets of each part of each role."""

    def offsets(spans: tuple[Span, ...]) -> list[list[int]]:
        return [[span.start, span.end] for span in spans]

    return {role: offsets(getattr(attribution, role)) for role in ("source", "cue", "content")}


def three(counts: Sequence[Counter[str]], row: str) -> tuple[float, float, float]:
    right, gold, predicted = (sum(c[key] for c in counts) for key in (row, "gold", "pred"))
    return prf(right, gold, predicted)


def figures(counts: Sequence[Counter[str]], row: str, spread: tuple[float, float]) -> Row:
    p, r, f1 = three(counts, row)
    gold = sum(c["gold"] for c in counts)
    return {"p": p, "r": r, "f1": f1, "low": spread[0], "high": spread[1], "n": gold}
