"""What one server's reviewers share, and who each of them is."""

from __future__ import annotations

from starlette.requests import Request

from sayso.web.opened import settings_of
from sayso.web.reviewing.waiting import Waiting

AUTHOR = "author"
_LONGEST = 80


def waiting_of(request: Request) -> Waiting:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "waiting"):
        state.waiting = Waiting()
    found: Waiting = state.waiting
    return found


def author(request: Request) -> str:
    """Who decides: the name that this browser gave, else the server's."""
    named = request.session.get(AUTHOR)
    return named if isinstance(named, str) and named else settings_of(request).author


def name_author(request: Request, name: str) -> None:
    """For this browser, from now on; an empty name is the server's own again."""
    shown = " ".join(name.split())[:_LONGEST]
    if shown:
        request.session[AUTHOR] = shown
    else:
        request.session.pop(AUTHOR, None)
