"""Rows of a table as documents: which column holds what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.records import record_document
from sayso.errors import BadRecord, InputError

TEXTS = ("text", "body", "content", "article", "article_text", "full_text", "fulltext")
"""Columns that hold the text, where the user names none."""
FIELDS = {
    "title": ("title", "headline", "hed"),
    "outlet": ("outlet", "source", "publisher", "publication"),
    "url": ("url", "link"),
    "published": ("published", "date", "pub_date", "publication_date", "published_at", "datetime"),
    "byline": ("byline", "author", "authors"),
    "language": ("language", "lang"),
    "original": ("original", "original_text"),
    "id": ("id", "article_id", "doc_id"),
}


def row_documents(
    rows: Iterable[dict[Any, Any] | InputError],
    names: list[str],
    name: str,
    where: str,
    given: Given,
) -> Iterator[Document | InputError]:
    columns = _columns(names, where, given)
    for number, row in enumerate(rows, start=1):
        if isinstance(row, InputError):
            yield row
            continue
        record = {f: _value(row.get(column)) for f, column in columns.items()}
        record["text"] = record["text"] or ""
        try:
            here = f"{where}, row {number}"
            yield record_document(record, f"{Path(name).stem}-{number}", here, given)
        except InputError as error:
            yield error


def _columns(names: list[str], where: str, given: Given) -> dict[str, str]:
    """The column of each field that has one. Raises BadRecord where none holds the text."""
    known = {name.strip().casefold(): name for name in names if name}
    wanted = (given.text_column.casefold(),) if given.text_column else TEXTS
    text = next((known[each] for each in wanted if each in known), None)
    if text is None:
        listed = ", ".join(names)[:200] or "none"
        raise BadRecord(where, f"no column of texts; its columns: {listed}", "name --text-column")
    found = {"text": text}
    for field, words in FIELDS.items():
        column = next((known[word] for word in words if word in known), None)
        if column is not None and column != text:
            found[field] = column
    return found


def _value(value: Any) -> str | None:
    if value is None or value == "":
        return None
    return value.isoformat() if isinstance(value, date) else str(value)
