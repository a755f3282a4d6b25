"""Where an incident happened: the narrowest place named, and how narrow that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from sayso.claims.claim import Place
from sayso.claims.nations.nation import country_named, nation_of
from sayso.claims.places.gazetteer import packaged
from sayso.claims.places.toponym import Toponym, key_of

NEAR_KM = 25.0
"""Within this distance two towns' names may stand for one happening (UCDP GED's precision 2)."""
_PRECISION = {"city": 1, "county": 3, "region": 4, "area": 5, "country": 6, "continent": 7}
_AROUND = ("near", "outside", "close to", "around", "north of", "south of", "east of", "west of")


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """One place as written, its usual name, its country (ISO 3166-1), and where it lies if known.

    `precision` is that of UCDP GED (codebook 25.1): 1 the very place, 2 within 25 km of it, 3 a
    district (ADM2), 4 a province (ADM1), 5 an area without borders, 6 a country, 7 none of these;
    None where the gazetteer doesn't know the name.
    """

    words: str
    name: str
    country: str | None
    precision: int | None
    toponym: Toponym | None

    @property
    def width(self) -> float:
        """For sorting: unknown names count as wider than areas, narrower than countries."""
        return self.precision or 5.5

    @property
    def is_local(self) -> bool:
        """Narrow enough to tell two happenings of one day apart."""
        return self.precision is None or self.precision <= 3

    def fits(self, other: Whereabouts) -> bool:
        """Whether both can be said of one happening: one lies in or by the other, or may do."""
        if key_of(self.name) == key_of(other.name):
            return True
        if self.country and other.country and self.country != other.country:
            return False
        a, b = self.toponym, other.toponym
        if a is None or b is None or {self.width, other.width} & {5, 6, 7}:
            return True
        if not (self.is_local and other.is_local) or _may_be_wide(a) or _may_be_wide(b):
            return not (a.region and b.region and a.region != b.region)
        return a.distance_km(b) <= NEAR_KM

    def same(self, other: Whereabouts) -> bool:
        """Whether both are surely one local place."""
        if not (self.is_local and other.is_local) or not self.fits(other):
            return False
        return key_of(self.name) == key_of(other.name) or bool(self.toponym and other.toponym)


def whereabouts(places: Iterable[Place]) -> Whereabouts | None:
    """The narrowest of the places; of equally narrow ones, the first in the text."""
    return narrowest(_of(p) for p in sorted(places, key=lambda p: p.span) if _is_name(p.span.text))


def _is_name(words: str) -> bool:
    """Not "northern", not the "Al" of a longer name, not whose forces these were ("Norlandian")."""
    if len(key_of(words)) < 3 or not any(word[:1].isupper() for word in words.split()):
        return False
    return nation_of(words) is None or country_named(words) is not None


def narrowest(found: Iterable[Whereabouts]) -> Whereabouts | None:
    """Known places before unknown ones, towns before countries, then as they come."""
    return min(found, key=lambda each: each.width, default=None)


def _of(place: Place) -> Whereabouts:
    name = place.name or place.span.text
    found = _toponym(name, place.geonames_id) if place.geonames_id else None
    if found is None and (nation := country_named(name)):
        return Whereabouts(nation, nation, place.country, 6, None)
    precision = _PRECISION[found.kind] if found else None
    if precision == 1 and place.span.text.casefold().startswith(_AROUND):
        precision = 2
    return Whereabouts(place.span.text, name, place.country, precision, found)


@lru_cache(maxsize=8192)
def _may_be_wide(place: Toponym) -> bool:
    """Whether a province or district is called like the town ("New York")."""
    named = packaged().look_up(place.name)
    return any(p.kind in ("region", "county", "area") and p.iso == place.iso for p in named)


@lru_cache(maxsize=8192)
def _toponym(name: str, geonames_id: int) -> Toponym | None:
    return next((p for p in packaged().look_up(name) if p.geonames_id == geonames_id), None)


def likely(named: Iterable[Whereabouts]) -> Whereabouts | None:
    """The place that most claims name among the narrowest; ties by the order of names."""
    found = list(named)
    often = Counter(key_of(place.name) for place in found)
    return min(
        found,
        key=lambda p: (
            p.precision is None,
            p.precision or 0,
            -often[key_of(p.name)],
            p.name,
            p.words,
        ),
        default=None,
    )
