"""The quantities benchmark scores as the script beside its data does."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks import quantities
from benchmarks.quantities import Amount, matched, same_bound, same_value


def amount(value: float | list[float], change: str = "=") -> Amount:
    return {"value": value, "change": change}


def test_a_range_agrees_only_with_the_same_range() -> None:
    gold = [amount([2, 3]), amount(5)]
    assert matched(gold, [amount([2, 3]), amount(4)], same_value) == (1, 2, 2)
    assert matched(gold, [amount(2), amount([5, 5])], same_value) == (0, 2, 2)


def test_each_quantity_is_taken_once() -> None:
    assert matched([amount(5), amount(5)], [amount(5)], same_value) == (1, 2, 1)


def test_the_bound_row_wants_the_bound() -> None:
    assert matched([amount(5, ">")], [amount(5)], same_value) == (1, 1, 1)
    assert matched([amount(5, ">")], [amount(5)], same_bound) == (0, 1, 1)


def test_a_change_is_one_pair() -> None:
    assert quantities.quantities("Sales grew from 4.8 percent to 4.9 percent.") == [
        amount([4.8, 4.9])
    ]


@pytest.mark.data
def test_both_scorers_agree(data: Path, tmp_path: Path) -> None:
    gold = data / "data" / "quantities" / "newsquant.dev.jsonl"
    given = tmp_path / "given.jsonl"
    lines = (json.dumps(row) for row in quantities.predictions(gold))
    given.write_text("\n".join(lines), "utf-8")
    printed = subprocess.run(
        [sys.executable, gold.parent / "score.py", gold, given],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name, row in quantities.run(gold)["rows"].items():
        figures = next(line for line in printed.splitlines() if line.split()[:1] == [name]).split()
        ours = [f"{100 * row[key]:.1f}" for key in ("p", "r", "f1")]
        assert figures[1:] == [*ours, str(row["n"])]
