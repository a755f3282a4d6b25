from __future__ import annotations

from rich.console import Console

from benchmarks.figures import Row
from benchmarks.table import table


def shown(benchmark: str, rows: dict[str, Row]) -> str:
    console = Console(width=100, no_color=True)
    with console.capture() as captured:
        console.print(table(benchmark, rows))
    return captured.get()


def test_shares_stand_beside_those_of_others() -> None:
    row: Row = {"p": 0.8, "r": 0.7, "f1": 0.7467, "low": 0.71, "high": 0.77, "n": 2192}
    lines = shown("attribution", {"detection": row}).splitlines()
    assert lines[0].split()[:6] == ["attribution", "P", "R", "F1", "95", "%"]
    assert lines[1].split()[:6] == ["detection", "80.0", "70.0", "74.7", "71.0–77.0", "2,192"]
    assert lines[1].split()[6] == "79.5"
    assert any("[1] two annotators" in line for line in lines)


def test_values_keep_their_unit_and_may_lack_an_interval() -> None:
    row: Row = {"value": 412.36, "unit": "MB", "low": None, "high": None, "n": 1000}
    assert shown("speed", {"peak memory": row}).splitlines()[1].split() == [
        "peak",
        "memory",
        "412.4",
        "MB",
        "1,000",
    ]
