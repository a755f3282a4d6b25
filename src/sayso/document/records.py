"""JSON records, each a document: `text` and, where known, `id`, `title`, `outlet`, `url`,
`published`, `byline`, `language` and, of a translation, `original`; or these within `document`, as
beside hand-made claims.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from sayso.document.characters import mended
from sayso.document.dates import iso_date
from sayso.document.desk_json import is_ninjs, ninjs_record
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.original import Original
from sayso.document.receive import received
from sayso.errors import BadRecord

EXTRACTOR = "json@1"
_EXPECTED = 'expected an object with "text", or with "document" that has it'
_KINDS = {
    dict: "an object",
    list: "a list",
    str: "a string",
    bool: "true or false",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def parsed(data: bytes | str, where: str) -> Any:
    """The JSON value in `data`. Raises BadRecord where it is broken or not in UTF-8."""
    try:
        return json.loads(data)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno}, " if error.lineno > 1 else ""
        found = f"broken JSON: {error.msg} at {line}column {error.colno}"
    except UnicodeDecodeError as error:
        found = f"not UTF-8: byte {error.start} does not belong in it"
    except RecursionError:
        found = "JSON nested too deeply"
    except ValueError:
        found = "a number of too many digits"
    raise BadRecord(where, found, _EXPECTED) from None


def record_document(
    value: Any, name: str, where: str, given: Given, raw: bytes | None = None
) -> Document:
    """The document of one record; `name` is used where it has no id. Raises InputError."""
    if not isinstance(value, dict):
        raise BadRecord(where, f"{_kind(value)}, not an object", _EXPECTED)
    if is_ninjs(value):
        value = ninjs_record(value)
    fields = value.get("document", value)
    if not isinstance(fields, dict):
        raise BadRecord(where, f"`document` is {_kind(fields)}, not an object", _EXPECTED)
    if not isinstance(fields.get("text"), str):
        found = f"`text` is {_kind(fields['text'])}" if "text" in fields else "no `text`"
        raise BadRecord(where, found, _EXPECTED)
    return received(fields["text"], given, where, _facts(fields, name, where, raw))


def _facts(fields: dict[str, Any], name: str, where: str, raw: bytes | None) -> Document:
    own = _id(fields, where)
    return Document(
        "",
        name=own or name,
        external_id=own,
        published=_published(fields, where),
        sha256=hashlib.sha256(raw).hexdigest() if raw is not None else None,
        extractor=EXTRACTOR,
        title=_words(fields, "title", where),
        outlet=_words(fields, "outlet", where),
        byline=_words(fields, "byline", where),
        url=_words(fields, "url", where),
        language=_words(fields, "language", where),
        original=_original(fields, where),
    )


def _original(fields: dict[str, Any], where: str) -> Original | None:
    """The text that the record's own translates: its words, or an object with them as `text`.

    Others use a field of this name for flags and addresses, which are left alone.
    """
    held = fields.get("original")
    held = {"text": held} if isinstance(held, str) else held
    if not isinstance(held, dict) or not isinstance(held.get("text"), str):
        return None
    text, _ = mended(held["text"])
    if " " not in text.strip() and "://" in text:
        return None
    told = {name: _words(held, name, where) for name in ("language", "url")}
    return Original(text, **told) if text.strip() else None


def _id(fields: dict[str, Any], where: str) -> str | None:
    """An id may be a number; one that Sayso made (beside an `external_id`) is not the input's."""
    field = "external_id" if "external_id" in fields else "id"
    if type(fields.get(field)) is int:
        return str(fields[field])
    return _words(fields, field, where)


def _words(fields: dict[str, Any], field: str, where: str) -> str | None:
    value = fields.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise BadRecord(where, f"`{field}` is {_kind(value)}", "expected a string or null")
    return mended(value)[0].strip() or None


def _published(fields: dict[str, Any], where: str) -> str | None:
    words = _words(fields, "published", where)
    if words is None:
        return None
    try:
        return iso_date(words)
    except ValueError:
        expected = "expected an ISO 8601 date such as 2024-10-23, or null"
        raise BadRecord(where, f"`published` is {words!r}, no full date", expected) from None


def _kind(value: Any) -> str:
    return _KINDS.get(type(value), "something else")
