"""All the places that a document mentions, each placed where that can be told."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sayso.claims.claim import Place
from sayso.claims.nations import country_named, iso_of, nation_of
from sayso.claims.places.gazetteer import Gazetteer, packaged
from sayso.claims.places.resolving import SURE, Choice, choose
from sayso.claims.places.spotting import spot_places
from sayso.claims.places.toponym import Toponym
from sayso.claims.places.wording import Wording, wording_of
from sayso.document.anchor import Span

_LOOKAHEAD = 60
Named = tuple[str, tuple[Toponym, ...]]
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+(?: [A-Z][a-z]+)?\b")


def find_places(
    text: str, names: Sequence[Span] | None = None, gazetteer: Gazetteer | None = None
) -> tuple[Place, ...]:
    """The place mentions of a document in the order of the text, resolved over all of it.

    `names` are the spans that a model took for places; with None they are found by the gazetteer
    and the capitals. A mention that names no place of the gazetteer, or of which it can't be told
    which one it names, stays unplaced: its geographic fields are None.
    """
    where = gazetteer or packaged()
    spans = sorted(set(spot_places(text, where) if names is None else names))
    found = [
        _candidates(wording_of(span.text, text[span.end : span.end + _LOOKAHEAD]), where)
        for span in spans
    ]
    choices = choose(_together(found), _nations_in(text))
    return tuple(
        _place(span, choices.get(name)) for span, (name, _) in zip(spans, found, strict=True)
    )


def places_of(places: Sequence[Place], content: Sequence[Span]) -> tuple[Place, ...]:
    """Those that stand inside a claim's content."""
    return tuple(place for place in places if any(part.overlaps(place.span) for part in content))


def _place(span: Span, choice: Choice | None) -> Place:
    if choice is None or choice.share < SURE:
        return Place(span)
    at = choice.place
    return Place(span, at.name, at.iso or None, at.geonames_id or None, at.latitude, at.longitude)


def _candidates(wording: Wording, gazetteer: Gazetteer) -> Named:
    """The places of the first name that any has, as far as they lie within what is around."""
    for name in wording.names:
        places = _named(name, gazetteer)
        if places:
            of_kind = tuple(place for place in places if place.kind == wording.kind)
            return name, _within(of_kind or places, wording.around, gazetteer)
    return wording.names[0], ()


def _named(name: str, gazetteer: Gazetteer) -> tuple[Toponym, ...]:
    """The places of that name; a word for a country's people stands for the country."""
    places = gazetteer.look_up(name)
    country = country_named(name) or (nation_of(name) if not places else None)
    if country is None or any(place.kind == "country" for place in places):
        return places
    return (*places, *(each for each in gazetteer.look_up(country) if each.kind == "country"))


def _within(
    places: tuple[Toponym, ...], around: Iterable[str], gazetteer: Gazetteer
) -> tuple[Toponym, ...]:
    for name in around:
        larger = [each for each in _named(name, gazetteer) if each.kind in ("country", "region")]
        inside = tuple(place for place in places if any(_holds(each, place) for each in larger))
        if inside:
            return inside
    return places


def _holds(larger: Toponym, place: Toponym) -> bool:
    if place.kind == "country" or larger == place:
        return False
    if larger.kind == "country":
        return larger.iso == place.iso
    return larger.region == place.region and place.kind != "region"


def _together(found: Sequence[Named]) -> dict[str, tuple[Toponym, ...]]:
    """One sense a document: a name's fewest candidates, which are those of its clearest mention."""
    together: dict[str, tuple[Toponym, ...]] = {}
    for name, places in found:
        if places and (name not in together or len(places) < len(together[name])):
            together[name] = places
    return together


def _nations_in(text: str) -> list[str]:
    words = dict.fromkeys(_CAPITALISED.findall(text))
    isos = (iso_of(nation) for word in words if (nation := nation_of(word)))
    return sorted({iso for iso in isos if iso})
