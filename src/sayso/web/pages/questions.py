"""All questions, by topic."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.paging import question_rows
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page

_LIMIT = 100


def questions(request: Request) -> Response:
    asked = request.query_params
    with opened(request) as ledger:
        found = ledger.questions(
            asked.get("topic") or None,
            contested=bool(asked.get("contested")),
            since=asked.get("since") or None,
            limit=_LIMIT + 1,
        )
        rows = question_rows(ledger.store, found[:_LIMIT])
    ordered = sorted(rows, key=lambda row: not row.assessment.contested)
    return page(request, "questions", rows=ordered, more=len(found) > _LIMIT)


ROUTES: list[BaseRoute] = [Route("/questions", kept(questions))]
