"""Rows as Parquet, with a type for each column. Needs pyarrow, which Sayso doesn't bring along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib import import_module
from itertools import islice
from typing import Any, BinaryIO

from sayso.errors import UsageError
from sayso.views.ledger_columns import COLUMNS, Kind
from sayso.views.ledger_frames import columns
from sayso.views.ledger_rows import Row

_ROWS = 10_000
"""Rows of one group: what is held in memory at once."""
_MISSING = "Parquet needs pyarrow: install it with  pip install 'sayso[parquet]'"


def write_parquet(rows: Iterable[Row], out: BinaryIO) -> int:
    """Writes the rows and gives how many there are. Raises UsageError where pyarrow is missing."""
    arrow, parquet = _pyarrow()
    schema = _schema(arrow)
    written = 0
    with parquet.ParquetWriter(out, schema, compression="zstd") as writer:
        for group in _groups(rows):
            writer.write_table(arrow.table(columns(group), schema=schema))
            written += len(group)
    return written


def _groups(rows: Iterable[Row]) -> Iterator[list[Row]]:
    every = iter(rows)
    while group := list(islice(every, _ROWS)):
        yield group


def _pyarrow() -> tuple[Any, Any]:
    """The package and its Parquet module, imported by name: it is an extra, not a dependency."""
    try:
        return import_module("pyarrow"), import_module("pyarrow.parquet")
    except ImportError:
        raise UsageError(_MISSING) from None


def _schema(arrow: Any) -> Any:
    types: dict[Kind, Any] = {
        "text": arrow.string(),
        "words": arrow.string(),
        "number": arrow.float64(),
        "whole": arrow.int64(),
        "flag": arrow.bool_(),
    }
    return arrow.schema([(column.name, types[column.kind]) for column in COLUMNS])
