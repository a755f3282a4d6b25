"""What a page shows, as a file: CSV, or JSON Lines."""

from __future__ import annotations

from io import BytesIO
from typing import cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.exporting import Form
from sayso.web.asked import wanted
from sayso.web.opened import opened

_TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl"}


def exported(request: Request) -> Response:
    """The claims that `/search` finds with the same filters."""
    form, asked = request.path_params["form"], request.query_params
    if form not in _TYPES:
        raise HTTPException(404)
    out = BytesIO()
    with opened(request) as ledger:
        redact = bool(asked.get("redact"))
        ledger.export(cast(Form, form), out, asked.get("q", ""), redact=redact, **wanted(asked))
    headers = {"Content-Disposition": f'attachment; filename="sayso-claims.{form}"'}
    return Response(out.getvalue(), media_type=_TYPES[form], headers=headers)


ROUTES: list[BaseRoute] = [Route("/export/claims.{form}", exported)]
