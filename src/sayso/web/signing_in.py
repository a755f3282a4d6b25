"""Behind a password: nothing is shown without it, and guessing takes its time."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from sayso.web.guesses import GUESSES
from sayso.web.settings import Settings

SIGNED_IN = "signed in"
_OPEN = ("/static/", "/sign-in")


class SignedIn:
    """Sends who hasn't signed in to the page for that. The token of `Authorization: Bearer` is the
    password, for programs."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hash_ = self._settings.password
        if scope["type"] != "http" or hash_ is None or scope["path"].startswith(_OPEN):
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        if request.session.get(SIGNED_IN):
            await self._app(scope, receive, send)
        elif scope["path"].startswith("/api/"):
            bearer = request.headers.get("authorization", "").partition(" ")[2]
            if bearer and await is_right(request, bearer, hash_):
                await self._app(scope, receive, send)
            else:
                await JSONResponse({"error": "a password is needed"}, 401)(scope, receive, send)
        else:
            await RedirectResponse("/sign-in", 303)(scope, receive, send)


async def is_right(request: Request, password: str, hash_: str) -> bool:
    """Whether a password is; checked beside the thread that serves all."""
    return await run_in_threadpool(GUESSES.right, password, hash_, address_of(request))


def address_of(request: Request) -> str:
    """Of whoever asks; of everybody behind one proxy the same."""
    return request.client.host if request.client else ""
