"""Which places the names of one document mean, decided together.

Each name's candidates start from how likely they are anywhere (population and kind). Then the
names support one another: a candidate gains by the others that can lie in its region, in its
country or within a few hundred kilometres. Two rounds are enough for this to settle. After
Buscaldi and Rosso (2008) and the "one sense per document" of Gale et al. (1992).
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sayso.claims.nations import iso_of, nation_of
from sayso.claims.places.toponym import Toponym

MOST_CANDIDATES = 12
ROUNDS = 2
SURE = 0.6
"""Share of the belief that the best candidate needs to be placed."""
FAMOUS = 1_000_000
"""People of a city that is known by several names."""
SUPPORTED = 0.3
"""What other names have to add for a lesser one."""

_SHARPNESS = 2.0
_SAME_PLACE_KM = 60.0
_CELL_DEGREES = 2.5
_OF_KIND = {"country": 1.0, "region": 0.3, "county": -0.7, "city": 0.0, "area": 0.0, "continent": 0}
_ALTERNATE = {"city": -0.8, "county": -1.0, "region": -0.6}
_CAPITAL = 1.2
_AREA = 7.0
_CONTINENT = 9.0
_GAINS = {"region": 1.6, "country": 1.2, "cell": 0.9}

Area = tuple[str, object]


@dataclass(frozen=True, slots=True)
class Choice:
    """The likeliest place of a name, with its share of the belief."""

    place: Toponym
    share: float


def choose(
    candidates: Mapping[str, Sequence[Toponym]], nations: Sequence[str] = ()
) -> dict[str, Choice]:
    """The likeliest place for each name of a document.

    `nations` are ISO codes of countries that the document speaks of in other words ("Libyan").
    """
    likely = {name: _likeliest(name, places) for name, places in candidates.items() if places}
    beliefs = {name: _shares(list(scored.values())) for name, scored in likely.items()}
    for _ in range(ROUNDS):
        support = _Support(likely, beliefs, nations)
        beliefs = {
            name: _shares([score + support.of(name, place) for place, score in scored.items()])
            for name, scored in likely.items()
        }
    support = _Support(likely, beliefs, nations)
    chosen = {name: _best(list(likely[name]), shares) for name, shares in beliefs.items()}
    return {
        name: choice
        for name, choice in chosen.items()
        if not _is_far_fetched(choice.place) or support.of(name, choice.place) >= SUPPORTED
    }


def _is_far_fetched(place: Toponym) -> bool:
    """A town by a name that isn't its usual one: an invented or misspelled name has some namesake
    somewhere on earth."""
    return place.alternate and place.kind == "city" and place.population < FAMOUS


def _likeliest(name: str, places: Sequence[Toponym]) -> dict[Toponym, float]:
    towns = {place.region for place in places if place.kind == "city" and not place.alternate}
    larger = any(place.kind in ("country", "region") and not place.alternate for place in places)
    scored = {
        place: _prior(name, place, place.region in towns) - (place.alternate and larger)
        for place in places
    }
    first = sorted(scored.items(), key=lambda pair: (-pair[1], pair[0].geonames_id, pair[0].name))
    return dict(first[:MOST_CANDIDATES])


def _prior(name: str, place: Toponym, has_town: bool) -> float:
    """In powers of ten of people; a region gives way to the town that it is named after."""
    if place.kind in ("area", "continent"):
        return _AREA if place.kind == "area" else _CONTINENT
    score = math.log10(place.population + 500) + _OF_KIND[place.kind]
    if place.kind in ("region", "county") and has_town:
        score -= 1.0
    if place.alternate:
        score += _ALTERNATE.get(place.kind, 0.0)
    if place.kind == "city" and _is_capital(name, place):
        score += _CAPITAL
    return score


def _is_capital(name: str, place: Toponym) -> bool:
    nation = nation_of(name)
    return nation is not None and iso_of(nation) == place.iso


class _Support:
    """How much of the document's belief lies in each region, country and cell of the map."""

    def __init__(
        self,
        likely: Mapping[str, Mapping[Toponym, float]],
        beliefs: Mapping[str, Sequence[float]],
        nations: Sequence[str],
    ) -> None:
        self._own = {
            name: _spread(scored, shares)
            for (name, scored), shares in zip(likely.items(), beliefs.values(), strict=True)
        }
        self._all: dict[Area, float] = defaultdict(float)
        for spread in self._own.values():
            for area, share in spread.items():
                self._all[area] += share
        for iso in nations:
            self._all["country", iso] += 1.0

    def of(self, name: str, place: Toponym) -> float:
        """What a candidate gains by the document's other names."""
        own, gain = self._own[name], 0.0
        for area in _areas(place):
            others = self._all[area] - own.get(area, 0.0)
            gain += _GAINS[area[0]] * math.log1p(max(others, 0.0))
        return gain


def _spread(scored: Mapping[Toponym, float], shares: Sequence[float]) -> dict[Area, float]:
    """A name's belief by area; a cell is felt in the cells around it too."""
    spread: dict[Area, float] = defaultdict(float)
    for place, share in zip(scored, shares, strict=True):
        if share > 0.01:
            for area in _felt(place):
                spread[area] += share
    return spread


def _areas(place: Toponym) -> list[Area]:
    areas: list[Area] = [("country", place.iso)] if place.iso else []
    if place.region:
        areas.append(("region", place.region))
    if place.kind in ("city", "county", "region"):
        areas.append(("cell", _cell(place)))
    return areas


def _felt(place: Toponym) -> list[Area]:
    areas = [area for area in _areas(place) if area[0] != "cell"]
    if place.kind in ("city", "county", "region"):
        north, east = _cell(place)
        near = (-1, 0, 1)
        areas += [("cell", (north + i, east + j)) for i in near for j in near]
    return areas


def _cell(place: Toponym) -> tuple[int, int]:
    return math.floor(place.latitude / _CELL_DEGREES), math.floor(place.longitude / _CELL_DEGREES)


def _shares(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    weights = [math.exp(_SHARPNESS * (score - top)) for score in scores]
    return [weight / sum(weights) for weight in weights]


def _best(places: list[Toponym], shares: Sequence[float]) -> Choice:
    """Candidates at one spot (a town and its county) stand for each other."""
    top = max(range(len(places)), key=shares.__getitem__)
    best = places[top]
    near = (best.distance_km(place) < _SAME_PLACE_KM for place in places)
    return Choice(best, sum(share for share, at in zip(shares, near, strict=True) if at))
