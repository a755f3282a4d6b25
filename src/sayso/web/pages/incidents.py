"""What happened, the largest first."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.paging import incident_rows
from sayso.views import incident_list
from sayso.web.asked import a_day
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page

_LIMIT = 100


def incidents(request: Request) -> Response:
    asked = request.query_params
    with opened(request) as ledger:
        since = a_day(asked.get("since"))
        found = ledger.incidents(asked.get("place") or None, since=since, limit=_LIMIT + 1)
        rows = incident_rows(ledger.store, found[:_LIMIT])
    return page(
        request,
        "incidents",
        rows=rows,
        more=len(found) > _LIMIT,
        harms=incident_list.HARMS,
        harmed=lambda row, harm: incident_list.harmed(row, harm).plain,
        when=incident_list.when,
        where=incident_list.where,
    )


ROUTES: list[BaseRoute] = [Route("/incidents", kept(incidents))]
