"""Rows as CSV (RFC 4180), UTF-8, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator

from sayso.views.ledger_columns import COLUMNS
from sayso.views.ledger_rows import Cell, Row

_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")
"""What makes a cell a formula in Excel, LibreOffice or Google Sheets (OWASP, CSV injection)."""


def csv_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """A line of names, then one line a row. An empty cell is a value that isn't there."""
    yield _line([column.name for column in COLUMNS])
    for row in rows:
        yield _line([_cell(row[column.name]) for column in COLUMNS])


def _line(cells: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerow(cells)
    return out.getvalue().encode("utf-8", "backslashreplace")


def _cell(value: Cell) -> str:
    """Only text is guarded: a number keeps its sign."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return repr(int(value)) if value == int(value) else repr(value)
    return guarded(value) if isinstance(value, str) else str(value)


def guarded(text: str) -> str:
    """With an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.lstrip(" '").startswith(_FORMULA) else text
