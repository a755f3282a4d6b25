"""Figures may rise, not fall: `floors.json` says how far each may go, and on which data.

`python -m benchmarks floors` fails where a figure is past its floor, or where the data are others.
`--update` raises floors to what is measured. Lowering one takes `--lower` and a reason, which
stays in the file.
"""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from benchmarks.figures import Row, headline
from benchmarks.suite import ACCURACY, hash_of, measure

FILE = Path(__file__).with_name("floors.json")
ROOM = 0.005
"""Processors differ in the last digits, and so may a few decisions that hang on them."""

Floor = dict[str, float]
"""`at_least`, or `at_most` for errors."""
Gate = dict[str, Any]
"""`sha256` of the data and the `rows` with their floors."""
UNSET: Gate = {"sha256": "none yet", "rows": {}}


def load(path: Path = FILE) -> dict[str, Gate]:
    gates: dict[str, Gate] = json.loads(path.read_text("utf-8"))
    return gates


def save(gates: dict[str, Gate], path: Path = FILE) -> None:
    path.write_text(json.dumps(gates, indent=1, sort_keys=True) + "\n", "utf-8")


def troubles(gate: Gate, rows: dict[str, Row], sha256: str) -> list[str]:
    """What is wrong with a benchmark's figures, a sentence each; none where all is well."""
    if gate["sha256"] != sha256:
        return [f"measured on other data: SHA-256 {sha256[:12]}…, not {gate['sha256'][:12]}…"]
    missing = [f"{name}: not measured" for name in gate["rows"] if name not in rows]
    return missing + [
        f"{name}: {headline(rows[name]):.4f} is past its floor, {floor}"
        for name, floor in gate["rows"].items()
        if name in rows and past(floor, headline(rows[name]))
    ]


def past(floor: Floor, value: float) -> bool:
    return not floor.get("at_least", -math.inf) <= value <= floor.get("at_most", math.inf)


def floor_of(row: Row) -> Floor:
    """A little room below the figure, above it for errors; three decimals."""
    if row.get("lower_is_better"):
        return {"at_most": math.ceil(1000 * (headline(row) + ROOM)) / 1000}
    return {"at_least": math.floor(1000 * (headline(row) - ROOM)) / 1000}


def raised(gate: Gate | None, rows: dict[str, Row], sha256: str, reason: str = "") -> Gate:
    """Floors at what was measured; an old one that is higher stays, unless there is a reason."""
    new = {name: floor_of(row) for name, row in rows.items()}
    old = gate["rows"] if gate and gate["sha256"] == sha256 else {}
    lower = {name: floor for name, floor in old.items() if worse(new.get(name, {}), floor)}
    made: Gate = {"sha256": sha256, "rows": new if reason else new | lower}
    history = list(gate.get("lowered", ())) if gate else []
    if reason and lower:
        history.append({"from": lower, "reason": reason})
    return made | ({"lowered": history} if history else {})


def worse(new: Floor, old: Floor) -> bool:
    if "at_most" in old:
        return new.get("at_most", math.inf) > old["at_most"]
    return new.get("at_least", -math.inf) < old["at_least"]


def check(names: tuple[str, ...] = ACCURACY) -> list[str]:
    """Measure, and say what is past its floor."""
    gates = load()
    return [
        f"{name}, {trouble}"
        for name in names
        for trouble in troubles(gates.get(name, UNSET), measure(name)["rows"], hash_of(name))
    ]


def update(names: tuple[str, ...] = ACCURACY, reason: str = "") -> None:
    """Measure, and write floors."""
    gates = load()
    for name in names:
        gates[name] = raised(gates.get(name), measure(name)["rows"], hash_of(name), reason)
    save(gates)
