"""Claims by place, on a map and in a table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api import folding
from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.review.standing import standing
from sayso.web.charts import Spot, place_map, place_map_svg, spots
from sayso.web.charts.spots import crowded, spot, together
from sayso.web.opened import opened
from sayso.web.rendering import page
from sayso.web.reviewing.filters import filter_of, kept

_ROWS = 200
_CHANGES = ("correct", "reject")


def place_page(request: Request) -> Response:
    asked = kept(request.query_params)
    found = _spots(request)
    near = found if request.query_params.get("all") else crowded(found)

    def link(one: Spot) -> str:
        return "/search?" + urlencode({**asked, "place": one.name})

    return page(
        request,
        "map",
        map=place_map(near, link=link),
        beyond=len(found) - len(near),
        spots=found[:_ROWS],
        more=max(0, len(found) - _ROWS),
        to=link,
        filters=asked,
        query=urlencode(asked),
    )


def saved(request: Request) -> Response:
    """The map as a file."""
    headers = {"Content-Disposition": 'attachment; filename="sayso-map.svg"'}
    made = place_map_svg(_spots(request))
    return Response(made, 200 if made else 404, headers, "image/svg+xml")


def _spots(request: Request) -> tuple[Spot, ...]:
    with opened(request) as ledger:
        asked = filter_of(ledger, request.query_params)
        changed = {
            target
            for one in standing(ledger.decisions())
            if one.kind in _CHANGES
            for target in one.targets
        }
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
    """Claims that reviewers corrected or added."""
    mine = replace(asked, claims=sorted(changed))
    entries = folding.folded(ledger.store, mine) if changed else ()
    added = folding.added(ledger.store, asked)
    return spots(entry for entry in (*entries, *added) if entry.status != "rejected")


ROUTES: list[BaseRoute] = [Route("/map", place_page), Route("/map.svg", saved)]
