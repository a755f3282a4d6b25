"""A table of what is known of many files, beside them: `path,title,outlet,published,url …`.

A row belongs to the files whose path ends in its `path`: "a.html" to every a.html, "north/a.html"
to those in a folder `north`, "reports.zip/a.html" to one in an archive.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from sayso.document.sidecar_row import Row
from sayso.errors import BadRecord, InputError

if TYPE_CHECKING:
    from sayso.document.document import Document


@dataclass(slots=True)
class Sidecar:
    """The rows by the parts of their paths; `problems` are those of cells that can't be used."""

    where: str
    rows: dict[tuple[str, ...], Row] = field(default_factory=dict)
    problems: list[InputError] = field(default_factory=list)
    used: set[int] = field(default_factory=set)

    def of(self, where: str) -> Row | None:
        """The row of the file that messages call `where`; the longest path that fits."""
        parts = parts_of(where.replace(", ", "/"))
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


def parts_of(path: str) -> tuple[str, ...]:
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
