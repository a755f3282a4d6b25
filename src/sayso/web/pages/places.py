"""Claims by place, on a map and in a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api import folding
from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.review.decision import Decision
from sayso.review.standing import standing
from sayso.web.charts import Spot, place_map, place_map_svg, spots
from sayso.web.charts.maps import Link
from sayso.web.charts.spots import crowded, spot, together
from sayso.web.kept import Kept
from sayso.web.made import in_turn
from sayso.web.made import kept as kept_page
from sayso.web.opened import opened
from sayso.web.pictures import picture_file
from sayso.web.rendering import page
from sayso.web.reviewing.filters import filter_of, kept

_ROWS = 200
_DRAWN = 400
"""Places that the page's map shows: circles of more lie on each other. The file has all."""
_CHANGES = ("correct", "reject")


@dataclass(frozen=True, slots=True)
class _Drawn:
    """All places, how many lie beyond the edge, how many are too small to be drawn, and the map."""

    found: tuple[Spot, ...]
    beyond: int
    small: int
    map: Markup


def place_page(request: Request) -> Response:
    asked, whole = kept(request.query_params), bool(request.query_params.get("all"))

    def link(one: Spot) -> str:
        return "/search?" + urlencode({**asked, "place": one.name})

    with opened(request) as ledger:
        wanted, changes = filter_of(ledger, asked), _changes(ledger)
        made = tuple(one.id for one in changes)
        key = (ledger.store.extent(), repr(wanted), made, tuple(asked.items()), whole)
        drawn = _maps(request).get(key, lambda: _drawn(ledger, wanted, changes, whole, link))
    return page(
        request,
        "map",
        map=drawn.map,
        beyond=drawn.beyond,
        small=drawn.small,
        spots=drawn.found[:_ROWS],
        more=max(0, len(drawn.found) - _ROWS),
        to=link,
        filters=asked,
        query=urlencode(asked),
    )


def saved(request: Request) -> Response:
    """The map as a file."""
    with opened(request) as ledger:
        wanted = filter_of(ledger, request.query_params)
        made = place_map_svg(_spots(ledger, wanted, _changes(ledger)))
    return picture_file(made, request.path_params["form"], "sayso-map")


def _maps(request: Request) -> Kept:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "maps"):
        state.maps = Kept()
    found: Kept = state.maps
    return found


def _drawn(
    ledger: Ledger, wanted: Filter, changes: Sequence[Decision], whole: bool, link: Link
) -> _Drawn:
    found = _spots(ledger, wanted, changes)
    near = found if whole else crowded(found)
    shown = near[:_DRAWN]
    beyond, small = len(found) - len(near), len(near) - len(shown)
    return _Drawn(found, beyond, small, place_map(shown, link=link))


def _changes(ledger: Ledger) -> tuple[Decision, ...]:
    """What reviewers corrected, rejected or added."""
    return tuple(one for one in standing(ledger.decisions()) if one.kind in (*_CHANGES, "add"))


def _spots(ledger: Ledger, asked: Filter, changes: Sequence[Decision]) -> tuple[Spot, ...]:
    changed = {id_ for one in changes if one.kind in _CHANGES for id_ in one.targets}
    return together(_read(ledger, asked, changed), _changed(ledger, asked, changed))


def _read(ledger: Ledger, asked: Filter, changed: set[str]) -> Iterator[Spot]:
    """As read, counted by the database: claims that nobody changed."""
    found = ledger.store.claims_by_place(asked, without=changed)
    ids = [one.sample for one in found]
    samples = {entry.id: entry for entry in ledger.store.entries(replace(asked, claims=ids))}
    for one in found:
        places = samples[one.sample].claim.places if one.sample in samples else ()
        named = (p for p in places if (p.name, p.country) == (one.name, one.country))
        if (place := next(named, None)) and place.latitude is not None:
            yield spot(place, one.claims)


def _changed(ledger: Ledger, asked: Filter, changed: set[str]) -> tuple[Spot, ...]:
    """Claims that reviewers corrected or added, each once."""
    mine = replace(asked, claims=sorted(changed))
    entries = folding.folded(ledger.store, mine) if changed else ()
    found = {one.id: one for one in (*entries, *folding.added(ledger.store, asked))}
    return spots(entry for entry in found.values() if entry.status != "rejected")


ROUTES: list[BaseRoute] = [
    Route("/map", kept_page(place_page)),
    Route("/map.{form}", in_turn(saved)),
]
