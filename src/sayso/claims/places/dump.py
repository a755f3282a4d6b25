"""The lines of a GeoNames country dump.

19 columns, tab-separated, UTF-8, as https://download.geonames.org/export/dump/readme.txt has them:
id, name, ASCII name, other names (comma-separated), latitude, longitude, feature class and code,
country, other countries, four levels of region, population, two heights, time zone, date.
"""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.places.toponym import Kind, Toponym, key_of

COLUMNS = 19
_FEATURES: dict[str, Kind] = {"PCLI": "country", "ADM1": "region"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A place of a dump with the keys of its other names."""

    place: Toponym
    others: tuple[str, ...]


def entry_of(line: bytes) -> Entry | None:
    """The place of a line; None for what is neither a settlement nor a region.

    Raises ValueError, which says what was found and what was expected.
    """
    try:
        cells = line.decode("utf-8").rstrip("\r\n").split("\t")
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {error.start} is not UTF-8") from None
    if len(cells) != COLUMNS:
        raise ValueError(f"{len(cells)} columns where {COLUMNS} were expected")
    feature, code = cells[6], cells[7]
    if feature not in ("P", "A"):
        return None
    kind = _FEATURES.get(code, "city" if feature == "P" else "county")
    place = _place(cells, kind)
    keys = (key_of(name) for name in (cells[2], *cells[3].split(",")))
    return Entry(place, tuple(dict.fromkeys(key for key in keys if key and key != _key(place))))


def _key(place: Toponym) -> str:
    return key_of(place.name)


def _place(cells: list[str], kind: Kind) -> Toponym:
    iso = cells[8]
    if not _key_ok(cells[1]) or not (len(iso) == 2 and iso.isalpha() and iso.isupper()):
        raise ValueError(f"name {cells[1]!r} in country {iso!r}, expected a name and two capitals")
    region = f"{iso}.{cells[10]}" if cells[10] and kind != "country" else ""
    at = (_degrees(cells[4], 90, "latitude"), _degrees(cells[5], 180, "longitude"))
    return Toponym(cells[1], kind, iso, region, *at, _whole(cells[14] or "0"), _whole(cells[0]))


def _key_ok(name: str) -> bool:
    return bool(key_of(name))


def _degrees(cell: str, most: int, what: str) -> float:
    try:
        value = float(cell)
    except ValueError:
        value = most + 1.0
    if not -most <= value <= most:
        raise ValueError(f"{what} {cell!r}, expected a number from -{most} to {most}")
    return value


def _whole(cell: str) -> int:
    if not (cell.isascii() and cell.isdigit() and len(cell) <= 12):
        raise ValueError(f"{cell!r} where a whole number was expected")
    return int(cell)
