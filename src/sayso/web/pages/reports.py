"""The reports in the ledger, the newest first."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.paging import document_rows
from sayso.web.asked import a_day
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page

_LIMIT = 200


def reports(request: Request) -> Response:
    asked = request.query_params
    with opened(request) as ledger:
        rows = document_rows(
            ledger.store,
            asked.get("outlet") or None,
            a_day(asked.get("since")),
            a_day(asked.get("until")),
            bool(asked.get("removed")),
            _LIMIT + 1,
        )
    return page(request, "reports", rows=rows[:_LIMIT], more=len(rows) > _LIMIT)


ROUTES: list[BaseRoute] = [Route("/reports", kept(reports))]
