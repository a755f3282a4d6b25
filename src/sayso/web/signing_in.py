"""Behind a password: nothing is shown without it, and guessing takes its time."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, field

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from sayso.web.settings import Settings

SIGNED_IN = "signed in"
TRIES, WITHIN = 5, 60.0
"""So many wrong passwords in so many seconds, then all have to wait."""
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
            if bearer and GUESSES.right(bearer, hash_):
                await self._app(scope, receive, send)
            else:
                await JSONResponse({"error": "a password is needed"}, 401)(scope, receive, send)
        else:
            await RedirectResponse("/sign-in", 303)(scope, receive, send)


@dataclass(slots=True)
class Guesses:
    """When wrong passwords came."""

    wrong: deque[float] = field(default_factory=lambda: deque(maxlen=TRIES))

    @property
    def too_many(self) -> bool:
        return len(self.wrong) == TRIES and time.monotonic() - self.wrong[0] < WITHIN

    def right(self, password: str, hash_: str) -> bool:
        if self.too_many:
            return False
        try:
            return PasswordHasher().verify(hash_, password)
        except (Argon2Error, InvalidHashError):
            self.wrong.append(time.monotonic())
            return False


GUESSES = Guesses()


def hashed(password: str) -> str:
    return PasswordHasher().hash(password)
