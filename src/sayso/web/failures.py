"""What went wrong, as a page that says what to do, or as JSON for programs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from sayso.errors import InputError, LedgerBusy, NoLedger, NotInLedger, SaysoError, UsageError
from sayso.web.rendering import page

_STATUS: Mapping[type[SaysoError], int] = {
    NotInLedger: 404,
    NoLedger: 404,
    LedgerBusy: 503,
    UsageError: 400,
    InputError: 400,
}
_TITLES = {400: "That can't be done", 403: "Not from here", 404: "Nothing there", 503: "In use"}


def status_of(error: SaysoError) -> int:
    return next((code for kind, code in _STATUS.items() if isinstance(error, kind)), 500)


def of_ours(request: Request, error: Exception) -> Response:
    assert isinstance(error, SaysoError)
    return answer(request, status_of(error), str(error))


def of_http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    said = error.detail if error.status_code != 404 else f"No page is at {request.url.path}."
    return answer(request, error.status_code, said)


def of_any(request: Request, error: Exception) -> Response:
    """What nobody thought of; the server's log has the rest."""
    return answer(request, 500, f"The page could not be made: {type(error).__name__}.")


def answer(request: Request, status: int, said: str) -> Response:
    if request.url.path.startswith("/api/"):
        return JSONResponse({"error": said}, status)
    title = _TITLES.get(status, "Something went wrong")
    return page(request, "failure", status, title=title, said=said)


HANDLERS: dict[Any, Any] = {
    SaysoError: of_ours,
    HTTPException: of_http,
    Exception: of_any,
}
