"""All the places that names can stand for: those in the package and those a user added."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from sayso.claims.places.additions import Additions
from sayso.claims.places.blocks import Blocks
from sayso.claims.places.dump import Entry, entry_of
from sayso.claims.places.toponym import Kind, Toponym, key_of
from sayso.errors import NotFound, NotReadable, NotText, UsageError

MOST_REPORTED = 20
"""Bad lines of a dump that are told one by one; all are counted."""

_REMEMBERED = 50_000
_KINDS: dict[str, Kind] = {
    "n": "country",
    "r": "region",
    "d": "county",
    "p": "city",
    "a": "area",
    "c": "continent",
}
_LETTERS = {kind: letter for letter, kind in _KINDS.items()}


@dataclass(frozen=True, slots=True)
class Added:
    """What became of a dump: places new, places there already, lines of other things, bad lines.

    `reports` tell the first 20 bad lines: which one, what was found, what was expected.
    """

    new: int
    known: int
    others: int
    bad: int
    reports: tuple[str, ...]


class Gazetteer:
    """Look-ups by name, in GeoNames data that ships with the package and in a user's own file.

    `additions` is where the user's places are kept (a SQLite file, made at the first addition);
    with None there are none, and adding is refused.
    """

    def __init__(self, additions: Path | None = None) -> None:
        self._additions = Additions(additions) if additions else None
        self._known: dict[str, tuple[Toponym, ...]] = {}

    def look_up(self, name: str) -> tuple[Toponym, ...]:
        """Every place of that name, in no order of likelihood; letter case and accents apart.

        Raises NotReadable where the user's file is damaged.
        """
        if name not in self._known:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            self._known[name] = self._places(key_of(name))
        return self._known[name]

    def add_geonames_dump(self, file: Path) -> Added:
        """Adds the settlements and regions of a GeoNames country dump (`XX.txt`, unzipped).

        Bad lines are reported and the good ones kept; adding a dump again changes nothing. Raises
        UsageError where this gazetteer has no file for additions, NotFound, NotReadable or NotText
        where `file` can't be read as a dump.
        """
        if self._additions is None:
            raise UsageError("this gazetteer has no file to keep additions in (give `additions`)")
        found = _Dump(file)
        new, known = self._additions.add(found.entries())
        self._known.clear()
        return Added(new, known, found.others, found.bad, tuple(found.reports))

    def _places(self, key: str) -> tuple[Toponym, ...]:
        found = [toponym_of(cells) for cells in packaged_blocks().rows(key)]
        ids = {place.geonames_id for place in found}
        own = self._additions.rows(key) if self._additions else ()
        return (*found, *(place for place in own if place.geonames_id not in ids))


class _Dump:
    """A dump as it is read, with what was left out."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.others = self.bad = 0
        self.reports: list[str] = []

    def entries(self) -> Iterator[Entry]:
        for number, line in enumerate(self._lines(), start=1):
            try:
                entry = entry_of(line)
            except ValueError as error:
                self._report(number, str(error))
                continue
            self.others += entry is None
            if entry is not None:
                yield entry

    def _lines(self) -> Iterator[bytes]:
        try:
            with self._file.open("rb") as lines:
                for number, line in enumerate(lines):
                    if number == 0 and line.startswith(b"PK\x03\x04"):
                        raise NotText(str(self._file), "a zip archive", "add the XX.txt inside it")
                    yield line
        except FileNotFoundError:
            raise NotFound(str(self._file), "nothing there") from None
        except OSError as error:
            raise NotReadable(str(self._file), error.strerror or "can't be read") from error

    def _report(self, number: int, found: str) -> None:
        self.bad += 1
        if self.bad <= MOST_REPORTED:
            self.reports.append(f"{self._file}, line {number}: {found}")


def toponym_of(cells: str) -> Toponym:
    """The place that a row of the packaged file tells of."""
    kind, name, iso, region, north, east, people, number = cells.split("\t")
    at = (int(north) / 1000, int(east) / 1000)
    code = f"{iso}.{region}" if region else ""
    what = _KINDS[kind[0]]
    return Toponym(name, what, iso, code, *at, int(people), int(number), kind.endswith("*"))


def cells_of(place: Toponym) -> str:
    """The row that `toponym_of` reads."""
    kind = _LETTERS[place.kind] + "*" * place.alternate
    at = (round(place.latitude * 1000), round(place.longitude * 1000))
    where = (place.iso, place.region.partition(".")[2], *at)
    return "\t".join(map(str, (kind, place.name, *where, place.population, place.geonames_id)))


@lru_cache(maxsize=1)
def packaged_blocks() -> Blocks:
    return Blocks(files(__package__).joinpath("gazetteer.bin").read_bytes())


@lru_cache(maxsize=1)
def packaged() -> Gazetteer:
    """The gazetteer of the package alone."""
    return Gazetteer()
