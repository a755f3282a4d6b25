"""The benchmark against the scorer that stands beside the reference data."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from benchmarks.records import scorer
from benchmarks.times import pairs, run


@pytest.mark.data
def test_the_benchmark_agrees_with_the_scorer_of_the_data(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = data / "data" / "times" / "meantime.dev.jsonl.gz"
    given = tmp_path / "given.jsonl"
    given.write_text("".join(json.dumps(found) + "\n" for _, found in pairs(gold)), "utf-8")
    scorer(gold.parent).main(str(gold), str(given))
    printed = {
        name: [float(figure) for figure in figures.split()]
        for name, figures in re.findall(
            r"(?m)^(strict|relaxed|value) +(.+)$", capsys.readouterr().out
        )
    }
    rows = run(gold)["rows"]
    assert printed.keys() == rows.keys()
    for name, row in rows.items():
        mine = [round(100 * row[key], 1) for key in ("p", "r", "f1")]
        assert mine == printed[name]
        assert (row["low"] or 0) <= row["f1"] <= (row["high"] or 0)


@pytest.mark.data
def test_as_good_as_the_best_runnable_peer(data: Path) -> None:
    """HeidelTime on the same file: 76.2, 85.0, 70.4."""
    rows = run(data / "data" / "times" / "meantime.dev.jsonl.gz")["rows"]
    assert rows["strict"]["f1"] >= 0.77
    assert rows["relaxed"]["f1"] >= 0.85
    assert rows["value"]["f1"] >= 0.71
