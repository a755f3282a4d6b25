"""What could not be read, and why."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.paging import reject_rows
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page


def rejects(request: Request) -> Response:
    with opened(request) as ledger:
        rows = reject_rows(ledger.store)
    return page(request, "rejects", rows=rows)


ROUTES: list[BaseRoute] = [Route("/rejects", kept(rejects))]
