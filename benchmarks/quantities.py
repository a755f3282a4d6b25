"""Quantities in sentences of news, as NewsQuant scores them (Almasian et al. 2023)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypedDict

from benchmarks.bootstrap import intervals
from benchmarks.figures import Figures, Row, prf
from benchmarks.records import records
from sayso.claims.figures import Quantity, find_quantities

Value = float | list[float]


class Amount(TypedDict):
    """A number, or the ends of a range, and how it is bounded: = ~ < > up down."""

    value: Value
    change: str


class Sentence(TypedDict):
    id: int
    quantities: list[Amount]


Same = Callable[[Amount, Amount], bool]
Counts = tuple[int, int, int]
"""Quantities found rightly, of the gold, and given."""


def run(data: Path) -> Figures:
    """Rows of value, and of value with its bound, over the sentences of a file."""
    gold, given = list(records(data)), {row["id"]: row["quantities"] for row in predictions(data)}
    rows: dict[str, Row] = {}
    for name, same in ROWS.items():
        rows[name] = row([matched(r["quantities"], given[r["id"]], same) for r in gold])
    return {"rows": rows}


def predictions(data: Path) -> Iterator[Sentence]:
    """What is found in every sentence of a file, in NewsQuant's form."""
    for record in records(data):
        yield {"id": record["id"], "quantities": quantities(record["text"])}


def quantities(text: str) -> list[Amount]:
    """The quantities of a sentence in NewsQuant's form: there "from X to Y" is one pair, and
    neither "no one" nor "doubled" is a quantity."""
    found = [quantity for quantity in find_quantities(text) if has_number(quantity)]
    became = {q.previous_span: q for q in found if starts_from(q)}
    return [written(q, became.get(q.span)) for q in found if not starts_from(q)]


def starts_from(quantity: Quantity) -> bool:
    """Whether the amount that it replaces stands before it: "from X to Y"."""
    old = quantity.previous_span
    return old is not None and old.start < quantity.span.start


def has_number(quantity: Quantity) -> bool:
    word = quantity.span.text.lower().split()[-1]
    verb = word.startswith(("doubl", "tripl", "quadrupl", "twice", "thrice"))
    return quantity.kind != "none" and not (quantity.kind == "multiple" and verb)


def written(quantity: Quantity, became: Quantity | None) -> Amount:
    value, end = quantity.value, became.value if became else None
    if isinstance(value, tuple):
        return {"value": list(value), "change": quantity.change}
    if end is None or isinstance(end, tuple):
        return {"value": value, "change": quantity.change}
    return {"value": [value, end], "change": quantity.change}


def close(gold: Value, given: Value) -> bool:
    """Whether two values agree within 1e-5; a range only with a range, end by end."""
    if isinstance(gold, list) and isinstance(given, list):
        return close(gold[0], given[0]) and close(gold[1], given[1])
    if isinstance(gold, list) or isinstance(given, list):
        return False
    return abs(gold - given) <= 1e-5 * abs(given) + 1e-8


def same_value(gold: Amount, given: Amount) -> bool:
    return close(gold["value"], given["value"])


def same_bound(gold: Amount, given: Amount) -> bool:
    return same_value(gold, given) and gold["change"] == given["change"]


ROWS: dict[str, Same] = {"value": same_value, "value+bound": same_bound}


def matched(gold: Sequence[Amount], given: Sequence[Amount], same: Same) -> Counts:
    """Each gold quantity takes the first one given that agrees and is still left."""
    left, right = list(given), 0
    for wanted in gold:
        hit = next((amount for amount in left if same(wanted, amount)), None)
        if hit is not None:
            left.remove(hit)
            right += 1
    return right, len(gold), len(given)


def row(sentences: Sequence[Counts]) -> Row:
    low, high = intervals(sentences, lambda drawn: {"f1": scores(drawn)[2]})["f1"]
    p, r, f1 = scores(sentences)
    gold = sum(count[1] for count in sentences)
    return {"p": p, "r": r, "f1": f1, "low": low, "high": high, "n": gold}


def scores(sentences: Sequence[Counts]) -> tuple[float, float, float]:
    right, gold, given = (sum(counts[each] for counts in sentences) for each in range(3))
    return prf(right, gold, given)
