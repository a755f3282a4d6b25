"""Quantities in sentences of news, as NewsQuant scores them (value, and value with its bound)."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sayso.claims.figures import Quantity, find_quantities

DRAWS = 500
Value = float | list[float]
Predicted = dict[str, Any]
ROWS: dict[str, Callable[[Predicted, Predicted], bool]] = {
    "value": lambda gold, given: close(gold["value"], given["value"]),
    "value+bound": lambda gold, given: (
        close(gold["value"], given["value"]) and gold["change"] == given.get("change", "=")
    ),
}


@dataclass(frozen=True, slots=True)
class Counts:
    """Quantities found rightly, those of the gold and those given."""

    right: int = 0
    gold: int = 0
    given: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.gold + other.gold, self.given + other.given)

    def f1(self) -> float:
        return 2 * self.right / (self.gold + self.given) if self.gold + self.given else 0.0


def run(data: Path) -> dict[str, Any]:
    """Precision, recall and F1 with the 95 % interval of 500 draws of sentences, by row.

    `data` is a file in NewsQuant's form, or the folder that holds `newsquant.dev.jsonl`.
    """
    path = data / "newsquant.dev.jsonl" if data.is_dir() else data
    given = {row["id"]: row["quantities"] for row in predictions(path)}
    rows = {}
    for name, same in ROWS.items():
        counts = [matched(row["quantities"], given[row["id"]], same) for row in sentences(path)]
        rows[name] = figures(counts)
    return {"rows": rows}


def predictions(path: Path) -> Iterator[dict[str, Any]]:
    """Every sentence of `path` as {"id", "quantities": [{"value", "change"}]}."""
    for row in sentences(path):
        yield {"id": row["id"], "quantities": quantities(row["text"])}


def sentences(path: Path) -> Iterator[dict[str, Any]]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def quantities(text: str) -> list[Predicted]:
    """The quantities of a sentence in NewsQuant's form: "from X to Y" is one pair there, and
    neither "no one" nor "doubled" is a quantity."""
    found = [quantity for quantity in find_quantities(text) if _has_number(quantity)]
    replaced = {quantity.previous_span: quantity for quantity in found if _changes(quantity)}
    return [
        _written(quantity, replaced.get(quantity.span))
        for quantity in found
        if not (_changes(quantity) and quantity.previous_span is not None)
    ]


def _changes(quantity: Quantity) -> bool:
    """Whether the old amount stands before the new one: "from X to Y"."""
    old = quantity.previous_span
    return old is not None and old.start < quantity.span.start


def _has_number(quantity: Quantity) -> bool:
    words = quantity.span.text.lower().split()
    return quantity.kind != "none" and not (
        quantity.kind == "multiple" and words[-1].startswith(("doubl", "tripl", "quadrupl", "twice"))
    )


def _written(quantity: Quantity, becomes: Quantity | None) -> Predicted:
    value = quantity.value
    if becomes is not None and isinstance(value, int | float) and isinstance(becomes.value, int | float):
        return {"value": [value, becomes.value], "change": quantity.change}
    return {"value": list(value) if isinstance(value, tuple) else value, "change": quantity.change}


def close(gold: Value, given: Value) -> bool:
    """Whether two values agree within 1e-5; a range only with a range, end by end."""
    if isinstance(gold, list) and isinstance(given, list):
        return close(gold[0], given[0]) and close(gold[1], given[1])
    if isinstance(gold, list) or isinstance(given, list):
        return False
    return abs(gold - given) <= 1e-5 * abs(given) + 1e-8


def matched(
    gold: Sequence[Predicted],
    given: Sequence[Predicted],
    same: Callable[[Predicted, Predicted], bool],
) -> Counts:
    left, right = list(given), 0
    for wanted in gold:
        hit = next((quantity for quantity in left if same(wanted, quantity)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return Counts(right, len(gold), len(given))


def figures(counts: Sequence[Counts]) -> dict[str, float | int]:
    whole, rng = sum(counts, Counts()), random.Random(0)
    draws = sorted(
        sum(rng.choices(counts, k=len(counts)), Counts()).f1() for _ in range(DRAWS)
    )
    return {
        "p": round(whole.right / max(whole.given, 1), 4),
        "r": round(whole.right / max(whole.gold, 1), 4),
        "f1": round(whole.f1(), 4),
        "low": round(draws[int(0.025 * DRAWS)], 4),
        "high": round(draws[int(0.975 * DRAWS) - 1], 4),
        "n": whole.gold,
    }
