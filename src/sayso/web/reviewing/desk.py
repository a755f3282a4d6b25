"""What one server's reviewers share, and who each of them is."""

from __future__ import annotations

from starlette.requests import Request

from sayso.web.opened import settings_of
from sayso.web.remembered import remembered
from sayso.web.reviewing.waiting import Waiting

AUTHOR = "reviewer"


def waiting_of(request: Request) -> Waiting:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "waiting"):
        state.waiting = Waiting()
    found: Waiting = state.waiting
    return found


def author(request: Request) -> str:
    """Who decides: the name that this browser gave, else the server's."""
    return remembered(request, AUTHOR) or settings_of(request).author
