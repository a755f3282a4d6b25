"""The places that a user added, in a SQLite file of their own."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sayso.claims.places.dump import Entry
from sayso.claims.places.toponym import Toponym, key_of
from sayso.errors import NotReadable

_TABLES = """
CREATE TABLE IF NOT EXISTS place (
  geonames_id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, iso TEXT NOT NULL,
  region TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, population INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS name (
  key TEXT NOT NULL, geonames_id INTEGER NOT NULL, alternate INTEGER NOT NULL,
  PRIMARY KEY (key, geonames_id)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS name_of_place ON name (geonames_id);
"""
_FIND = """
SELECT place.name, kind, iso, region, latitude, longitude, population, place.geonames_id, alternate
FROM name JOIN place USING (geonames_id) WHERE key = ? ORDER BY place.geonames_id
"""


class Additions:
    """A user's places; the file is made at the first addition."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reader: sqlite3.Connection | None = None

    def rows(self, key: str) -> list[Toponym]:
        """Every place with a name of that key. Raises NotReadable where the file is damaged."""
        if self._reader is None and not self._path.exists():
            return []
        try:
            self._reader = self._reader or self._connect(read_only=True)
            found = self._reader.execute(_FIND, (key,)).fetchall()
        except sqlite3.Error as error:
            raise self._unreadable(error) from error
        return [replace(Toponym(*row[:8]), alternate=bool(row[8])) for row in found]

    def add(self, entries: Iterable[Entry]) -> tuple[int, int]:
        """Keeps all of them or none; gives how many are new, and how many were there already."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._connect()) as base, base:
                base.executescript(_TABLES)
                before = _count(base)
                given = {_keep(base, entry) for entry in entries}
                new = _count(base) - before
        except (sqlite3.Error, OSError) as error:
            raise self._unreadable(error) from error
        return new, len(given) - new

    def _connect(self, read_only: bool = False) -> sqlite3.Connection:
        mode = "ro" if read_only else "rwc"
        uri = f"{self._path.absolute().as_uri()}?mode={mode}"
        return sqlite3.connect(uri, uri=True, timeout=30, check_same_thread=False)

    def _unreadable(self, error: Exception) -> NotReadable:
        advice = "remove it and add your dumps again"
        return NotReadable(str(self._path), f"can't be used as a gazetteer: {error}", advice)


def _keep(base: sqlite3.Connection, entry: Entry) -> int:
    place = entry.place
    at = (place.region, place.latitude, place.longitude, place.population)
    row = (place.geonames_id, place.name, place.kind, place.iso, *at)
    base.execute("INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
    base.execute("DELETE FROM name WHERE geonames_id = ?", (place.geonames_id,))
    names = [(key_of(place.name), place.geonames_id, False)]
    names += [(key, place.geonames_id, True) for key in entry.others]
    base.executemany("INSERT OR IGNORE INTO name VALUES (?, ?, ?)", names)
    return place.geonames_id


def _count(base: sqlite3.Connection) -> int:
    (count,) = base.execute("SELECT count(*) FROM place").fetchone()
    return int(count)
