"""Tables of reports, a row each: CSV, TSV and Parquet."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

from sayso.document.document import Document
from sayso.document.encoding import decode
from sayso.document.formats.columns import row_documents
from sayso.document.given import Given
from sayso.document.size import size_in_words
from sayso.errors import BadRecord, InputError, NotReadable, TooLarge

_SEPARATORS = ",;\t|"


class Csv:
    """Comma- or tab-separated values with a line of names."""

    name = "csv"
    suffixes = frozenset({".csv", ".tsv"})

    def recognises(self, _: bytes) -> bool:
        return False

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        text = decode(data, where).text
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1, 4 * given.largest))
        heading = text.partition("\n")[0]
        separator = max(_SEPARATORS, key=heading.count)
        rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=separator, restkey="")
        try:
            names = list(rows.fieldnames or ())
        except csv.Error as error:
            raise BadRecord(where, f"a broken table: {error}", "expected CSV") from None
        yield from row_documents(_whole(rows, where), names, name, where, given)


class Parquet:
    """A Parquet file."""

    name = "parquet"
    suffixes = frozenset({".parquet"})

    def recognises(self, first: bytes) -> bool:
        return first.startswith(b"PAR1")

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        try:
            arrow, parquet = import_module("pyarrow"), import_module("pyarrow.parquet")
        except ImportError:
            wanted = "install it: pip install 'sayso[parquet]'"
            raise NotReadable(where, "a Parquet file needs pyarrow", wanted) from None
        try:
            table = parquet.ParquetFile(arrow.BufferReader(data))
            names = list(table.schema_arrow.names)
            rows = (row for batch in table.iter_batches(256) for row in batch.to_pylist())
            yield from row_documents(_within(rows, where, given), names, name, where, given)
        except (arrow.ArrowException, OSError, ValueError) as error:
            found = f"a damaged Parquet file: {str(error).splitlines()[0]}"
            raise BadRecord(where, found, "get the file again") from None


def _within(
    rows: Iterable[dict[Any, Any]], where: str, given: Given
) -> Iterator[dict[Any, Any] | InputError]:
    """The rows, as long as they don't unpack to more than archives may: a column that says one
    text a billion times takes no room in its file."""
    left = given.limits.unpacked
    for row in rows:
        left -= sum(len(value) if isinstance(value, str) else 8 for value in row.values())
        if left < 0:
            found = f"it unpacks to more than {size_in_words(given.limits.unpacked)}"
            yield TooLarge(where, found, "allow more with --limit unpacked=SIZE")
            return
        yield row


def _whole(rows: csv.DictReader[str], where: str) -> Iterator[dict[Any, Any] | InputError]:
    while True:
        try:
            yield next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield BadRecord(f"{where}, line {rows.line_num}", f"a broken row: {error}", "mend it")
            return
