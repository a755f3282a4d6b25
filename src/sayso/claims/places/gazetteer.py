"""All the places that names can stand for: those in the package and those a user added."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path

from sayso.claims.nations import iso_of, nation_of
from sayso.claims.places.blocks import Blocks
from sayso.claims.places.toponym import Kind, Toponym, key_of

_KINDS: dict[str, Kind] = {
    "n": "country",
    "r": "region",
    "d": "county",
    "p": "city",
    "a": "area",
    "c": "continent",
}
_LETTERS = {kind: letter for letter, kind in _KINDS.items()}


class Gazetteer:
    """Look-ups by name, in GeoNames data that ships with the package and in a user's own file.

    `additions` is where the user's places are kept (a SQLite file, made at the first addition);
    with None there are none, and adding is refused.
    """

    def __init__(self, additions: Path | None = None) -> None:
        self._blocks = Blocks(files(__package__).joinpath("gazetteer.bin").read_bytes())
        self._additions = None
        self._found: dict[str, tuple[Toponym, ...]] = {}

    def look_up(self, name: str) -> tuple[Toponym, ...]:
        """Every place of that name, in no order of likelihood; letter case and accents apart."""
        key = key_of(name)
        if key not in self._found:
            self._found[key] = self._places(name, key)
        return self._found[key]

    def add_geonames_dump(self, file: Path) -> int:
        """Adds the places of a GeoNames country dump (tab-separated, UTF-8, 19 columns).

        Bad lines are reported and the good ones kept; adding a dump again changes nothing. Raises
        UsageError where this gazetteer has no file for additions, NotFound or NotReadable where
        `file` can't be read.
        """
        raise NotImplementedError

    def _places(self, name: str, key: str) -> tuple[Toponym, ...]:
        found = [toponym_of(cells) for cells in self._blocks.rows(key)]
        return tuple(found)


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
def packaged() -> Gazetteer:
    """The gazetteer of the package alone."""
    return Gazetteer()
