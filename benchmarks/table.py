"""Figures as a table beside those of other systems."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from benchmarks.figures import Row
from benchmarks.reference import System, beside


def table(benchmark: str, rows: dict[str, Row]) -> RenderableType:
    """A row a figure: precision, recall, F1 or value, interval, number; then other systems."""
    systems = beside(benchmark, list(rows))
    made = Table(box=None, header_style="bold", padding=(0, 1))
    made.add_column(benchmark)
    for heading in ("P", "R", "F1", "95 %", "n", *(f"[{n + 1}]" for n in range(len(systems)))):
        made.add_column(Text(heading), justify="right", no_wrap=True)
    for name, row in rows.items():
        made.add_row(name, *cells(row), *(others(name, row, systems)))
    return Group(made, *(Text(f" [{n}] {name}", "dim") for n, name in enumerate(systems, 1)))


def cells(row: Row) -> Iterator[str]:
    """P, R, F1 (or the value alone), interval and number."""
    if "f1" in row:
        yield from (number(row, row[key]) for key in ("p", "r", "f1"))
    else:
        unit = f" {row['unit']}" if "unit" in row else ""
        yield from ("", "", number(row, row["value"]) + unit)
    low, high = row["low"], row["high"]
    yield "" if low is None or high is None else f"{number(row, low)}–{number(row, high)}"
    yield f"{row['n']:,}"


def others(name: str, row: Row, systems: dict[str, System]) -> Iterator[str]:
    for system in systems.values():
        yield number(row, system[name]) if name in system else ""


def number(row: Row, value: float) -> str:
    """Shares in per cent to one decimal; other values to three places that say something."""
    if "f1" in row:
        return f"{100 * value:.1f}"
    return f"{value:.3f}" if abs(value) < 10 else f"{value:.1f}"
