"""Rows for data frames: `pandas.DataFrame(records(rows))`, `polars.DataFrame(columns(rows))`."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.views.ledger_columns import COLUMNS
from sayso.views.ledger_rows import Cell, Row


def records(rows: Iterable[Row]) -> list[Row]:
    """One dict a row."""
    return list(rows)


def columns(rows: Iterable[Row]) -> dict[str, list[Cell]]:
    """One list a column, in the columns' order; every column is there, even without rows."""
    found: dict[str, list[Cell]] = {column.name: [] for column in COLUMNS}
    for row in rows:
        for name, values in found.items():
            values.append(row[name])
    return found
