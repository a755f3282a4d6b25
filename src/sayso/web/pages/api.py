"""The interface for programs: what the pages show, as JSON, with the same filters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.api import paging
from sayso.api.found import claim_id
from sayso.api.ledger import Ledger
from sayso.assessment.methods.registry import versioned
from sayso.ledger.codec import to_json
from sayso.web.asked import a_day, a_number
from sayso.web.found import found
from sayso.web.made import in_turn
from sayso.web.openapi import description
from sayso.web.opened import opened

Asked = Mapping[str, str]
Answer = Callable[[Ledger, Asked, str], Any]
MOST = 1000


def _questions(ledger: Ledger, asked: Asked, _: str) -> Any:
    found = ledger.questions(
        asked.get("topic") or None,
        contested=asked.get("contested") in ("1", "true"),
        since=a_day(asked.get("since")),
        limit=a_number(asked.get("limit"), 100, MOST),
    )
    return {"questions": paging.question_rows(ledger.store, found)}


def _question(ledger: Ledger, asked: Asked, id_: str) -> Any:
    return paging.question_page(
        ledger.store,
        ledger.question(id_),
        versioned(asked.get("method") or "range"),
        a_day(asked.get("as-of")),
        a_day(asked.get("as-recorded")),
    )


def _claims(ledger: Ledger, asked: Asked, _: str) -> Any:
    return {"claims": found(ledger, asked, a_number(asked.get("limit"), 100, MOST))}


def _claim(ledger: Ledger, _: Asked, id_: str) -> Any:
    return paging.claim_page(ledger.store, claim_id(ledger.store, id_))


def _voices(ledger: Ledger, asked: Asked, _: str) -> Any:
    limit = a_number(asked.get("limit"), 100, MOST)
    name, party = asked.get("name") or None, asked.get("party") or None
    return {"voices": ledger.voices(name, party=party, limit=limit)}


def _voice(ledger: Ledger, asked: Asked, id_: str) -> Any:
    return paging.voice_page(
        ledger.store, ledger.voice(id_), a_number(asked.get("limit"), 100, MOST)
    )


def _incidents(ledger: Ledger, asked: Asked, _: str) -> Any:
    limit = a_number(asked.get("limit"), 100, MOST)
    since = a_day(asked.get("since"))
    return {"incidents": ledger.incidents(asked.get("place") or None, since=since, limit=limit)}


def _incident(ledger: Ledger, _: Asked, id_: str) -> Any:
    return paging.incident_page(ledger.store, ledger.incident(id_))


def _reports(ledger: Ledger, asked: Asked, _: str) -> Any:
    rows = paging.document_rows(
        ledger.store,
        asked.get("outlet") or None,
        a_day(asked.get("since")),
        a_day(asked.get("until")),
        asked.get("removed") in ("1", "true"),
        a_number(asked.get("limit"), 100, MOST),
    )
    return {"reports": rows}


def _rejects(ledger: Ledger, _: Asked, __: str) -> Any:
    return {"rejects": paging.reject_rows(ledger.store)}


ANSWERS: Mapping[str, Answer] = {
    "/api/questions": _questions,
    "/api/questions/{id}": _question,
    "/api/claims": _claims,
    "/api/claims/{id}": _claim,
    "/api/voices": _voices,
    "/api/voices/{id}": _voice,
    "/api/incidents": _incidents,
    "/api/incidents/{id}": _incident,
    "/api/reports": _reports,
    "/api/rejects": _rejects,
}


def _answering(answer: Answer) -> Callable[[Request], Response]:
    def handler(request: Request) -> Response:
        with opened(request) as ledger:
            id_ = request.path_params.get("id", "")
            found = answer(ledger, request.query_params, id_)
            return Response(to_json(found, ascii_only=True), media_type="application/json")

    return handler


def openapi(_: Request) -> Response:
    return JSONResponse(description())


ROUTES: list[BaseRoute] = [
    *(Route(path, in_turn(_answering(answer))) for path, answer in ANSWERS.items()),
    Route("/api/openapi.json", openapi),
]
