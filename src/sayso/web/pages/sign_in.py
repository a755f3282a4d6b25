"""Where the password is asked for."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.web.forms import sent, word
from sayso.web.guesses import GUESSES
from sayso.web.opened import settings_of
from sayso.web.rendering import page
from sayso.web.signing_in import SIGNED_IN, address_of, is_right


def ask(request: Request) -> Response:
    return page(request, "sign_in", said="")


async def sign_in(request: Request) -> Response:
    form = await sent(request)
    hash_ = settings_of(request).password
    if hash_ is None or await is_right(request, word(form, "password"), hash_):
        request.session.clear()
        request.session[SIGNED_IN] = True
        return RedirectResponse("/", 303)
    wait = (
        "Too many wrong passwords: wait a minute." if GUESSES.too_many(address_of(request)) else ""
    )
    return page(request, "sign_in", 429 if wait else 403, said=wait or "That isn't the password.")


async def sign_out(request: Request) -> Response:
    await sent(request)
    request.session.clear()
    return RedirectResponse("/", 303)


ROUTES: list[BaseRoute] = [
    Route("/sign-in", ask),
    Route("/sign-in", sign_in, methods=["POST"]),
    Route("/sign-out", sign_out, methods=["POST"]),
]
