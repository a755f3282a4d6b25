"""One JSON value in a file: a record, a list of them, or JSON Lines after all."""

from __future__ import annotations

import codecs
import io
import json
from collections.abc import Iterator
from pathlib import Path

from sayso.document.desk_json import is_telegram, telegram_records
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.lines import line_documents
from sayso.document.records import parsed, record_document
from sayso.errors import InputError


def value_documents(
    data: bytes, name: str, where: str, given: Given
) -> Iterator[Document | InputError]:
    """The documents of a whole file, or errors in their place. Raises BadRecord if it is broken."""
    stem = Path(name).stem
    try:
        value = parsed(data, where)
    except InputError:
        if not any(is_record(line) for line in data.splitlines()):
            raise
        for _, found in line_documents(io.BytesIO(data), b"", stem, where, given):
            yield found
        return
    if is_telegram(value):
        value = list(telegram_records(value))
    if isinstance(value, list):
        yield from _items(value, stem, where, given)
    else:
        yield record_document(value, name, where, given, data)


def _items(
    values: list[object], stem: str, where: str, given: Given
) -> Iterator[Document | InputError]:
    for number, value in enumerate(values, start=1):
        here = f"{where}, item {number}"
        try:
            yield record_document(value, f"{stem}-{number}", here, given)
        except InputError as error:
            yield error


def is_record(line: bytes) -> bool:
    """Whether a line is a whole record by itself, not part of a value set over several lines."""
    bare = line.removeprefix(codecs.BOM_UTF8)
    if not bare.startswith(b"{"):
        return False
    try:
        value = json.loads(bare)
    except (ValueError, RecursionError):
        return False
    return isinstance(value, dict) and ("text" in value or "document" in value)
