"""The table beside files, from its bytes: its columns, and which of its cells can be used."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from sayso.document.characters import mended
from sayso.document.dates import iso_date
from sayso.document.encoding import decode
from sayso.document.original import Original
from sayso.document.published import is_plausible
from sayso.document.sidecar import Sidecar, parts_of
from sayso.document.sidecar_row import Row
from sayso.errors import BadRecord, InputError, UsageError

PATHS = ("path", "file", "filename", "file_name")
COLUMNS = {
    "title": ("title", "headline"),
    "outlet": ("outlet", "source", "publisher"),
    "published": ("published", "date", "published_at"),
    "url": ("url", "link"),
    "language": ("language", "lang"),
    "byline": ("byline", "author"),
    "id": ("id",),
    "original": ("original",),
    "original_language": ("original_language",),
    "original_url": ("original_url",),
}


def sidecar_of(data: bytes, where: str, opened: Callable[[str], bytes]) -> Sidecar:
    """The table in `data`; `opened` gives the bytes of a file named in it, and raises OSError.

    Raises InputError where it holds no text, UsageError where it has no column of paths.
    """
    text = decode(data, where).text
    separator = max(",;\t|", key=text.partition("\n")[0].count)
    rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=separator)
    found = Sidecar(where)
    try:
        at = _columns(next(rows, []), where)
        for cells in rows:
            held = {f: _cell(cells, column) for f, column in at.items()}
            _put(found, held, rows.line_num, opened)
    except csv.Error as error:
        told = f"a broken row: {error}"
        found.problems.append(BadRecord(f"{where}, line {rows.line_num}", told, "mend it"))
    return found


def _columns(heading: list[str], where: str) -> dict[str, int]:
    names = [name.strip().casefold() for name in heading]
    known = {f: next((names.index(w) for w in words if w in names), None) for f, words in _ALL}
    if known["path"] is None:
        raise UsageError(f"{where}: no column `path`; its columns: {', '.join(names)[:200]}")
    return {f: column for f, column in known.items() if column is not None}


_ALL = (("path", PATHS), *COLUMNS.items())


def _cell(cells: list[str], column: int) -> str:
    return " ".join(mended(cells[column])[0].split()) if column < len(cells) else ""


def _put(found: Sidecar, held: dict[str, str], line: int, opened: Callable[[str], bytes]) -> None:
    where = f"{found.where}, line {line}"
    path = held.pop("path", "")
    facts: dict[str, str] = {}
    if not path:
        if any(held.values()):
            found.problems.append(BadRecord(where, "a row without a path", "name its file"))
        return
    for name, value in held.items():
        if name == "published" and value:
            value = _date(value, where, found.problems)
        if value:
            facts[name] = value
    parts = parts_of(path)
    if parts in found.rows:
        told = f"a second row of {path!r}, which was passed over"
        found.problems.append(BadRecord(where, told, "keep one"))
        return
    original = _original(facts, opened, where, found.problems)
    found.rows[parts] = Row(path, line, facts, original)


def _date(value: str, where: str, problems: list[InputError]) -> str:
    try:
        day = iso_date(value)
    except ValueError:
        day = ""
    if day and is_plausible(day):
        return day
    found = f"`published` is {value!r}, no full date that can be, and was left out"
    problems.append(BadRecord(where, found, "write 2024-10-23"))
    return ""


def _original(
    facts: dict[str, str], opened: Callable[[str], bytes], where: str, problems: list[InputError]
) -> Original | None:
    name = facts.pop("original", "")
    language, url = facts.pop("original_language", None), facts.pop("original_url", None)
    if not name:
        return None
    try:
        text = decode(opened(name), name).text
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or str(error)
        problems.append(BadRecord(where, f"original {name!r}: {told}", "check its path"))
        return None
    except InputError as error:
        problems.append(BadRecord(where, f"original {name!r}: {error.found}", error.do))
        return None
    return Original(mended(text)[0], language, url, name)
