"""Measure, and write the figures of `docs/accuracy.md` between its marks.

    python docs/accuracy.py

Every figure on that page comes from here; what is asked of each is in `docs/accuracy.json`.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import suite  # noqa: E402
from benchmarks.figures import Figures, Row, headline  # noqa: E402
from benchmarks.reference import SYSTEMS  # noqa: E402
from benchmarks.table import number  # noqa: E402

PAGE = ROOT / "docs" / "accuracy.md"
ASKED = ROOT / "docs" / "accuracy.json"
_BLOCK = "<!-- {name} -->\n.*?<!-- end -->"


def main() -> None:
    asked = json.loads(ASKED.read_text("utf-8"))
    text = PAGE.read_text("utf-8")
    for name, rows in asked.items():
        found = suite.measure(name)
        text = put(text, name, "\n".join(table(name, found, rows)))
        if name == "claims":
            text = put(text, "errors", "\n".join(errors(found)))
        print(name)
    PAGE.write_text(text, "utf-8")


def put(text: str, name: str, made: str) -> str:
    """The page with what was made between the marks of a name."""
    block = f"<!-- {name} -->\n{made}\n<!-- end -->"
    new, times = re.subn(_BLOCK.format(name=name), lambda _: block, text, flags=re.DOTALL)
    if times != 1:
        sys.exit(f"{PAGE}: {times} blocks called {name}, expected one")
    return new


def table(name: str, found: Figures, asked: dict[str, list[float]]) -> Iterator[str]:
    """One line for each row that something is asked of; all of them where nothing is."""
    if not asked:
        yield "| | measured | 95 % | of |"
        yield "|---|---|---|---|"
        for called, row in found["rows"].items():
            yield f"| {called} | {number(row, headline(row))} | {_spread(row)} | {row['n']} |"
        return
    yield "| | measured | 95 % | asked | hoped for | others |"
    yield "|---|---|---|---|---|---|"
    for row, (least, aim) in asked.items():
        yield _line(name, row, found["rows"][row], least, aim)


def _line(name: str, called: str, row: Row, least: float, aim: float) -> str:
    value = headline(row)
    enough = value <= least if row.get("lower_is_better") else value >= least
    shown = f"**{number(row, value)}**" if enough else number(row, value)
    spread = _spread(row)
    others = "; ".join(
        f"{system} {number(row, figures[called])}"
        for system, figures in SYSTEMS.get(name, {}).items()
        if called in figures
    )
    return (
        f"| {called} | {shown} | {spread} | {number(row, least)} | {number(row, aim)} | {others} |"
    )


def _spread(row: Row) -> str:
    low, high = row["low"], row["high"]
    return "" if low is None or high is None else f"{number(row, low)}–{number(row, high)}"


def errors(found: Figures) -> Iterator[str]:
    yield "| claims | what was not right |"
    yield "|---:|---|"
    for line in found.get("errors", [])[:25]:
        count, _, kind = line.strip().partition("  ")
        yield f"| {count} | {kind.strip()} |"


if __name__ == "__main__":
    main()
