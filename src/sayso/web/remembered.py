"""What a browser remembers when the server starts anew, in cookies: nothing rests on their truth.

Sessions end with the server, as their secret does.
"""

from __future__ import annotations

from urllib.parse import quote, unquote

from starlette.requests import Request
from starlette.responses import Response

_YEAR = 365 * 24 * 3600
_LONGEST = 80
"""Characters of a value."""


def remembered(request: Request, name: str) -> str | None:
    """In one line; None where there is nothing."""
    said = unquote(request.cookies.get(name, ""))
    return " ".join(said.split())[:_LONGEST] or None


def remember(answer: Response, name: str, value: str | None) -> None:
    """From this answer on; None is forgotten."""
    said = " ".join((value or "").split())[:_LONGEST]
    if said:
        kept = quote(said)
        answer.set_cookie(name, kept, max_age=_YEAR, samesite="strict", httponly=True)
    else:
        answer.delete_cookie(name, samesite="strict", httponly=True)
