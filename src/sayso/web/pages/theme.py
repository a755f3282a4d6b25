"""Light, dark, or as the system has it: a choice kept in a cookie."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.web.forms import back, sent, word

_YEAR = 365 * 24 * 3600


async def theme(request: Request) -> Response:
    form = await sent(request)
    chosen = word(form, "theme")
    answer = back(form, "/")
    if chosen in {"light", "dark"}:
        answer.set_cookie("theme", chosen, max_age=_YEAR, samesite="strict", httponly=True)
    else:
        answer.delete_cookie("theme")
    return answer


ROUTES: list[BaseRoute] = [Route("/theme", theme, methods=["POST"])]
