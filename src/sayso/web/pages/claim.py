"""One claim with all its fields, and why it is where it is."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.found import claim_id
from sayso.api.paging import claim_page
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page


def claim(request: Request) -> Response:
    with opened(request) as ledger:
        found = claim_page(ledger.store, claim_id(ledger.store, request.path_params["id"]))
    links = found.question.links if found.question else ()
    mine = [one for one in links if found.entry.id in (one.a, one.b)]
    return page(request, "claim", one=found, links=mine)


ROUTES: list[BaseRoute] = [Route("/claim/{id}", kept(claim))]
