"""Places that claims speak of, as spots on a map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sayso.claims.claim import Place
from sayso.claims.nations.nation import country_named
from sayso.review.entry import Entry
from sayso.views.plain import one_line


@dataclass(frozen=True, slots=True)
class Spot:
    """A place, or a country as a whole, and how many claims name it. `country` is an ISO code."""

    name: str
    country: str | None
    latitude: float
    longitude: float
    whole: bool
    count: int


def spots(entries: Iterable[Entry]) -> tuple[Spot, ...]:
    """The places with most claims first; each claim once for each place that it names."""
    found: dict[tuple[str, str | None], tuple[Place, set[str]]] = {}
    for entry in entries:
        for place in entry.claim.places:
            if place.latitude is not None and place.longitude is not None:
                _, claims = found.setdefault((_name(place), place.country), (place, set()))
                claims.add(entry.id)
    return in_order(spot(place, len(claims)) for place, claims in found.values())


def spot(place: Place, count: int) -> Spot:
    """Of a place whose coordinates are known."""
    name = _name(place)
    return Spot(
        name, place.country, place.latitude or 0.0, place.longitude or 0.0,
        country_named(name) is not None, count,
    )  # fmt: skip


def together(*several: Iterable[Spot]) -> tuple[Spot, ...]:
    """Places that are among several of these, with the sum of their claims."""
    found: dict[tuple[str, str | None], Spot] = {}
    for one in (one for of in several for one in of):
        key = one.name, one.country
        before = found.get(key)
        found[key] = replace(one, count=one.count + before.count) if before else one
    return in_order(found.values())


def crowded(of: Sequence[Spot]) -> tuple[Spot, ...]:
    """Those among which most claims are, at least three of four, where these stand much closer
    together than all of them do; else all. A word on a far country makes no dot of a city."""
    west, east = _middle([(one.longitude, one.count) for one in of])
    south, north = _middle([(one.latitude, one.count) for one in of])
    near = tuple(
        one for one in of if west <= one.longitude <= east and south <= one.latitude <= north
    )
    return near if near and _span(near) * 2 <= _span(of) else tuple(of)


def _middle(weighted: Sequence[tuple[float, int]]) -> tuple[float, float]:
    """Between which all but a sixteenth of the weight at either end lies."""
    edge = sum(weight for _, weight in weighted) / 16
    ordered = sorted(weighted)
    return _reached(ordered, edge), _reached(ordered[::-1], edge)


def _reached(ordered: Sequence[tuple[float, int]], edge: float) -> float:
    weight = 0
    for value, count in ordered:
        weight += count
        if weight > edge:
            return value
    return 0.0


def _span(of: Sequence[Spot]) -> float:
    """In degrees, the longer way."""
    xs, ys = [one.longitude for one in of], [one.latitude for one in of]
    return max(max(xs) - min(xs), 2 * (max(ys) - min(ys)))


def in_order(found: Iterable[Spot]) -> tuple[Spot, ...]:
    return tuple(sorted(found, key=lambda one: (-one.count, one.name, one.country or "")))


def _name(place: Place) -> str:
    return one_line(place.name or place.span.text)
