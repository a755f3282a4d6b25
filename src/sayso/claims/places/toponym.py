"""One place that a name can stand for."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

Kind = Literal["country", "region", "county", "city", "area", "continent"]

_EARTH_RADIUS_KM = 6371.0
_SHORT = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "pt": "point"}
_DROPPED = str.maketrans("", "", "'’‘`ʿʾʻʼ´.,")
_GAPS = re.compile(r"[\s\-‐‑–—/]+")
_UNFOLDED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae"})


@dataclass(frozen=True, slots=True)
class Toponym:
    """A place of the gazetteer.

    `iso` is the country's ISO 3166-1 alpha-2 code ("" for what lies in none or several), `region`
    the GeoNames code of its first-level region ("US.TX"). `geonames_id` is 0 where GeoNames gives
    none, as for areas entered by hand. `alternate` marks a name that is not the place's usual one.
    """

    name: str
    kind: Kind
    iso: str
    region: str
    latitude: float
    longitude: float
    population: int
    geonames_id: int
    alternate: bool = False

    def distance_km(self, other: Toponym) -> float:
        """Great-circle distance in kilometres (haversine)."""
        a, b = math.radians(self.latitude), math.radians(other.latitude)
        east = math.radians(self.longitude - other.longitude)
        half = math.sin((a - b) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(east / 2) ** 2
        return 2 * _EARTH_RADIUS_KM * math.asin(min(1.0, math.sqrt(half)))


def key_of(name: str) -> str:
    """What names that differ in case, accents, hyphens, stops and "St."/"Saint" have in common."""
    letters = name.casefold().translate(_UNFOLDED)
    if not letters.isascii():
        folded = unicodedata.normalize("NFKD", letters)
        letters = "".join(char for char in folded if not unicodedata.combining(char))
    words = _GAPS.sub(" ", letters.translate(_DROPPED)).split()
    return " ".join(_SHORT.get(word, word) if len(words) > 1 else word for word in words)
