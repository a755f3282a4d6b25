"""Rows as JSON Lines: one object a row, every column in it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sayso.views.ledger_rows import Row


def json_lines(rows: Iterable[Row]) -> Iterator[bytes]:
    """UTF-8, each with its line end. Equal rows give equal bytes."""
    for row in rows:
        line = json.dumps(row, ensure_ascii=False, allow_nan=False)
        yield line.encode("utf-8", "backslashreplace") + b"\n"
