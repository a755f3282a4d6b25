"""What a page's form sends: only with the token that the page was given."""

from __future__ import annotations

import secrets
from collections.abc import Awaitable, Callable

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

TOKEN = "token"
Handler = Callable[[Request], Awaitable[Response]]
_MOST = 200
"""Fields and files of a form."""


def token(request: Request) -> str:
    """The session's own, made when first asked for."""
    found: str = request.session.setdefault(TOKEN, secrets.token_urlsafe(24))
    return found


async def sent(request: Request) -> FormData:
    """The form. Raises HTTPException where it lacks the session's token."""
    form = await request.form(max_files=_MOST, max_fields=_MOST)
    given, known = form.get(TOKEN), request.session.get(TOKEN)
    if not (isinstance(given, str) and known and secrets.compare_digest(given, known)):
        raise HTTPException(403, "The page was too old. Load it again, then repeat the change.")
    return form


def word(form: FormData, name: str) -> str:
    """A field's text without blanks at its ends; empty where it is missing or a file."""
    value = form.get(name)
    return value.strip() if isinstance(value, str) else ""


def words(form: FormData, name: str) -> list[str]:
    return [value for value in form.getlist(name) if isinstance(value, str)]


def back(form: FormData, otherwise: str) -> RedirectResponse:
    """To the page that the form came from, if that is one of ours."""
    where = word(form, "back")
    ours = where.startswith("/") and not where.startswith(("//", "/\\"))
    return RedirectResponse(where if ours else otherwise, 303)
