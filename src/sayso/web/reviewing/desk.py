"""What one server's reviewers share: the queue, and conclusions drawn again as they pause."""

from __future__ import annotations

from dataclasses import dataclass, field

from starlette.requests import Request

from sayso.api.ledger import Ledger
from sayso.web.opened import settings_of
from sayso.web.reviewing.settling import Settling
from sayso.web.reviewing.waiting import Waiting

AUTHOR = "author"
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Desk:
    settling: Settling
    waiting: Waiting = field(default_factory=Waiting)


def desk(request: Request) -> Desk:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "desk"):
        place = settings_of(request).ledger

        def settle() -> None:
            with Ledger(place, create=False) as ledger:
                ledger.regroup()

        state.desk = Desk(Settling(settle))
    found: Desk = state.desk
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
