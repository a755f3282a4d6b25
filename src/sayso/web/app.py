"""The ledger as a web application: pages, files, and the interface for programs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib.resources import files

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from sayso.web.failures import HANDLERS
from sayso.web.made import Changes
from sayso.web.opened import connections_of
from sayso.web.pages import ROUTES
from sayso.web.safety import Safety
from sayso.web.settings import Settings
from sayso.web.signing_in import SignedIn


def application(settings: Settings) -> Starlette:
    """The pages over the ledger that `settings` names, for any ASGI server."""
    made = Starlette(
        routes=[*ROUTES, _static()],
        lifespan=_until_closed,
        exception_handlers=HANDLERS,
        middleware=[
            Middleware(Safety, settings=settings),
            Middleware(
                SessionMiddleware,
                secret_key=settings.secret,
                session_cookie="sayso",
                same_site="strict",
                max_age=30 * 24 * 3600,
            ),
            Middleware(SignedIn, settings=settings),
            Middleware(Changes),
        ],
    )
    made.state.settings = settings
    return made


@asynccontextmanager
async def _until_closed(app: Starlette) -> AsyncIterator[None]:
    yield
    connections_of(app).close()


def _static() -> BaseRoute:
    return Mount("/static", StaticFiles(directory=str(files("sayso.web") / "static")))
