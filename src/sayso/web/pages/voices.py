"""Who speaks, those with most claims first."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page

_LIMIT = 200


def voices(request: Request) -> Response:
    asked = request.query_params
    with opened(request) as ledger:
        found = ledger.voices(
            asked.get("name") or None, party=asked.get("party") or None, limit=_LIMIT + 1
        )
    return page(request, "voices", voices=found[:_LIMIT], more=len(found) > _LIMIT)


ROUTES: list[BaseRoute] = [Route("/voices", kept(voices))]
