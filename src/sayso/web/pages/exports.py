"""What a page shows, as a file: CSV, or JSON Lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api import exporting
from sayso.api.exporting import Form
from sayso.api.folding import folded
from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.review.entry import Entry
from sayso.web.found import found
from sayso.web.opened import opened

_TYPES = {"csv": "text/csv; charset=utf-8", "jsonl": "application/jsonl"}


def _found(ledger: Ledger, request: Request) -> Sequence[Entry]:
    """The claims that `/search` finds with the same filters."""
    return found(ledger, request.query_params)


def _question(ledger: Ledger, request: Request) -> Sequence[Entry]:
    claims = ledger.question(request.path_params["id"]).claims
    return folded(ledger.store, Filter(claims=claims))


def _incident(ledger: Ledger, request: Request) -> Sequence[Entry]:
    claims = ledger.incident(request.path_params["id"]).claims
    return folded(ledger.store, Filter(claims=claims))


def _voice(ledger: Ledger, request: Request) -> Sequence[Entry]:
    voice = ledger.voice(request.path_params["id"])
    return folded(ledger.store, Filter(voices=[voice.id]))


def _exporting(
    which: Callable[[Ledger, Request], Sequence[Entry]],
) -> Callable[[Request], Response]:
    def handler(request: Request) -> Response:
        form, redact = request.path_params["form"], bool(request.query_params.get("redact"))
        if form not in _TYPES:
            raise HTTPException(404)
        out = BytesIO()
        with opened(request) as ledger:
            rows = exporting.rows(ledger.store, which(ledger, request), redact)
            exporting.write(cast(Form, form), rows, out)
        headers = {"Content-Disposition": f'attachment; filename="sayso-claims.{form}"'}
        return Response(out.getvalue(), media_type=_TYPES[form], headers=headers)

    return handler


ROUTES: list[BaseRoute] = [
    Route("/export/claims.{form}", _exporting(_found)),
    Route("/question/{id}/claims.{form}", _exporting(_question)),
    Route("/incident/{id}/claims.{form}", _exporting(_incident)),
    Route("/voice/{id}/claims.{form}", _exporting(_voice)),
]
