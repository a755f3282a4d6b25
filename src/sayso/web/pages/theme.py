"""Light, dark, or as the system has it: a choice kept in a cookie."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.web.forms import back, sent, word
from sayso.web.remembered import remember


async def theme(request: Request) -> Response:
    form = await sent(request)
    chosen = word(form, "theme")
    answer = back(form, "/")
    remember(answer, "theme", chosen if chosen in {"light", "dark"} else None)
    return answer


ROUTES: list[BaseRoute] = [Route("/theme", theme, methods=["POST"])]
