from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import floors, suite
from benchmarks.figures import Row


def f1(value: float) -> Row:
    return {"p": value, "r": value, "f1": value, "low": None, "high": None, "n": 9}


def error(value: float) -> Row:
    return {"value": value, "lower_is_better": True, "low": None, "high": None, "n": 9}


GATE = {"sha256": "abc", "rows": {"usable": {"at_least": 0.7}, "MAE": {"at_most": 0.8}}}


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ({"usable": f1(0.7), "MAE": error(0.8)}, []),
        ({"usable": f1(0.9), "MAE": error(0.1), "new": f1(0)}, []),
        ({"usable": f1(0.69), "MAE": error(0.8)}, ["usable: 0.6900 is past"]),
        ({"usable": f1(0.7), "MAE": error(0.81)}, ["MAE: 0.8100 is past"]),
        ({"MAE": error(0.8)}, ["usable: not measured"]),
    ],
)
def test_what_is_past_its_floor_is_named(rows: dict[str, Row], said: list[str]) -> None:
    found = floors.troubles(GATE, rows, "abc")
    assert len(found) == len(said)
    assert all(trouble.startswith(start) for trouble, start in zip(found, said, strict=True))


def test_other_data_is_trouble() -> None:
    good = {"usable": f1(0.9), "MAE": error(0.1)}
    assert floors.troubles(GATE, good, "def")[0].startswith("measured on other data")


def test_floors_rise_and_never_fall_silently() -> None:
    better = floors.raised(GATE, {"usable": f1(0.8), "MAE": error(0.7)}, "abc")
    assert better["rows"] == {"usable": {"at_least": 0.795}, "MAE": {"at_most": 0.705}}
    worse = floors.raised(GATE, {"usable": f1(0.6), "MAE": error(0.9)}, "abc")
    assert worse["rows"] == GATE["rows"]


def test_lowering_keeps_its_reason() -> None:
    lowered = floors.raised(GATE, {"usable": f1(0.6), "MAE": error(0.5)}, "abc", "other scorer")
    assert lowered["rows"]["usable"] == {"at_least": 0.595}
    assert lowered["lowered"] == [{"from": {"usable": {"at_least": 0.7}}, "reason": "other scorer"}]
    again = floors.raised(lowered, {"usable": f1(0.9), "MAE": error(0.5)}, "abc")
    assert again["lowered"] == lowered["lowered"]


def test_floors_survive_the_file(tmp_path: Path) -> None:
    floors.save({"attribution": GATE}, tmp_path / "floors.json")
    assert floors.load(tmp_path / "floors.json") == {"attribution": GATE}


def test_every_benchmark_of_accuracy_has_floors() -> None:
    gates = floors.load()
    assert set(gates) == set(suite.ACCURACY)
    assert all(gate["rows"] for gate in gates.values())


@pytest.mark.full
@pytest.mark.parametrize("name", suite.ACCURACY)
def test_no_figure_is_past_its_floor(name: str, data: Path) -> None:
    assert floors.check((name,)) == []
