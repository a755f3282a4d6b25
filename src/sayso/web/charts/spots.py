"""Places that claims speak of, as spots on a map."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sayso.claims.claim import Place
from sayso.claims.nations.nation import country_named
from sayso.review.entry import Entry
from sayso.views.plain import one_line


@dataclass(frozen=True, slots=True)
class Spot:
    """A place, or a country as a whole, with the ids of the claims that name it. `country` is an
    ISO code."""

    name: str
    country: str | None
    latitude: float
    longitude: float
    whole: bool
    claims: tuple[str, ...]

    @property
    def count(self) -> int:
        return len(self.claims)


def spots(entries: Iterable[Entry]) -> tuple[Spot, ...]:
    """The places with most claims first; each claim once for each place that it names."""
    found: dict[tuple[str, str | None], tuple[Place, dict[str, None]]] = {}
    for entry in entries:
        for place in entry.claim.places:
            if place.latitude is not None and place.longitude is not None:
                name = one_line(place.name or place.span.text)
                _, claims = found.setdefault((name, place.country), (place, {}))
                claims[entry.id] = None
    made = (_spot(name, *known) for (name, _), known in found.items())
    return tuple(sorted(made, key=lambda spot: (-spot.count, spot.name, spot.country or "")))


def _spot(name: str, place: Place, claims: dict[str, None]) -> Spot:
    return Spot(
        name, place.country, place.latitude or 0.0, place.longitude or 0.0,
        country_named(name) is not None, tuple(claims),
    )  # fmt: skip


def unplaced(entries: Sequence[Entry]) -> int:
    """How many claims name no place that could be found."""
    return sum(
        all(place.latitude is None or place.longitude is None for place in entry.claim.places)
        for entry in entries
    )
