"""Templates, and what they may call. All values are escaped; nothing is marked safe but our SVG."""

from __future__ import annotations

import secrets
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from sayso.version import __version__
from sayso.web import links, phrases
from sayso.web.forms import token
from sayso.web.opened import settings_of


@cache
def environment() -> Environment:
    made = Environment(
        loader=PackageLoader("sayso.web", "templates"),
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= phrases.FILTERS
    made.globals |= {"link": links, "version": __version__}
    return made


_TOKEN = secrets.token_hex(16)
"""Stands for the session's token until a page leaves; a report can't hold it, as none knows it."""


class Page(HTMLResponse):
    """`text` is the page as it is for everybody, without a session's token."""

    def __init__(self, text: str, request: Request, status: int) -> None:
        super().__init__(with_token(text, request), status)
        self.text = text


def with_token(text: str, request: Request) -> str:
    return text.replace(_TOKEN, token(request))


def page(request: Request, name: str, status: int = 200, **values: Any) -> Page:
    """The page made by the template NAME.html. It knows the request's path and theme."""
    known = {
        "token": _TOKEN,
        "theme": request.cookies.get("theme", ""),
        "here": _here(request),
        "path": request.url.path,
        "asked": request.query_params,
        "guarded": settings_of(request).password is not None,
        "author": settings_of(request).author,
    }
    text = environment().get_template(f"{name}.html").render(known | values)
    return Page(text, request, status)


def _here(request: Request) -> str:
    query = request.url.query
    return request.url.path + (f"?{query}" if query else "")
