"""A table of what is known of many files, beside them: `path,title,outlet,published,url …`.

A row belongs to the files whose path ends in its `path`: "a.html" to every a.html, "north/a.html"
to those in a folder `north`, "reports.zip/a.html" to one in an archive.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from sayso.document.characters import mended
from sayso.document.dates import iso_date
from sayso.document.encoding import decode
from sayso.document.original import Original
from sayso.document.published import is_plausible
from sayso.document.sidecar_row import Row
from sayso.errors import BadRecord, InputError, UsageError

if TYPE_CHECKING:
    from sayso.document.document import Document

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


@dataclass(slots=True)
class Sidecar:
    """The rows by the parts of their paths; `problems` are those of cells that can't be used."""

    where: str
    rows: dict[tuple[str, ...], Row] = field(default_factory=dict)
    problems: list[InputError] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def of(self, where: str) -> Row | None:
        """The row of the file that messages call `where`; the longest path that fits."""
        parts = _parts(where.replace(", ", "/"))
        for start in range(len(parts)):
            row = self.rows.get(parts[start:])
            if row is not None:
                self.used.add(row.line)
                return row
        return None

    def unmatched(self) -> list[InputError]:
        """An error for each row whose file was not among those that were read."""
        left = (row for row in self.rows.values() if row.line not in self.used)
        return [
            BadRecord(
                f"{self.where}, line {row.line}", f"no file {row.path!r} was read", "check it"
            )
            for row in left
        ]


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
    parts = _parts(path)
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


def _parts(path: str) -> tuple[str, ...]:
    plain = PurePosixPath(path.strip().replace("\\", "/"))
    return tuple(part for part in plain.parts if part not in (".", "/"))


def described(found: Iterator[Document | InputError], row: Row) -> Iterator[Document | InputError]:
    """What a file holds, with what its row says. Title, byline and id are of one document, and so
    are left alone where a file holds several."""
    first = next(found, None)
    second = next(found, None)
    alone = second is None
    for one in chain((x for x in (first, second) if x is not None), found):
        yield one if isinstance(one, InputError) else row.over(one, alone)
