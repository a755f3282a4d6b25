"""Pages as they were made last, shown again while nothing changed: fifty readers of the same few
pages cost what one costs.

A page is made of its address, the reader's theme and the ledger, whose file says when something
was written. While others write (an addition of many reports does so several times a second), a page
may be `grace` seconds old; after a change that came through this server it is made anew at once.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass
from weakref import WeakValueDictionary

import anyio
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sayso.api.place import named
from sayso.ledger.location import located
from sayso.web.opened import settings_of
from sayso.web.rendering import Page, with_token
from sayso.web.settings import Settings

Making = Callable[[Request], Response]
Stamp = tuple[int, ...]
_MOST = 32_000_000
"""Characters of all pages together."""
_AT_ONCE = 3
"""Pages that are made at a time: more threads only take Python from each other, and all pages come
later."""
_LONGEST = 60.0
"""Seconds after which a page is made anew in any case: whoever does so also looks whether
conclusions wait to be drawn again."""


@dataclass(frozen=True, slots=True)
class _Made:
    text: str
    stamp: Stamp
    begun: float


class MadePages:
    """The pages of one server, used by its event loop only."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.monotonic) -> None:
        self._url, _, self._dialect = located(named(settings.ledger))
        self._grace, self._clock = settings.grace, clock
        self._pages: OrderedDict[Hashable, _Made] = OrderedDict()
        self._size = 0
        self._changed = -1.0
        self._turns = anyio.Semaphore(_AT_ONCE)
        self._making: WeakValueDictionary[Hashable, anyio.Lock] = WeakValueDictionary()

    def changed(self) -> None:
        """Something was changed through this server: older pages have no grace."""
        self._changed = self._clock()

    async def page(self, key: Hashable, request: Request, make: Making) -> Response:
        """The page that is known under a key, else made; who asks meanwhile waits for that."""
        if known := self._fresh(key):
            return _answer(known, request)
        async with self._making.setdefault(key, anyio.Lock()):
            if known := self._fresh(key):
                return _answer(known, request)
            stamp, begun = self._dialect.stamp(self._url), self._clock()
            found = await self.made(request, make)
            if isinstance(found, Page) and found.status_code == 200:
                self._keep(key, _Made(found.text, stamp, begun))
            return found

    async def made(self, request: Request, make: Making) -> Response:
        """What is made anew, in its turn."""
        async with self._turns:
            return await run_in_threadpool(make, request)

    def _fresh(self, key: Hashable) -> str | None:
        made = self._pages.get(key)
        if made is None or not self._holds(made):
            return None
        self._pages.move_to_end(key)
        return made.text

    def _holds(self, made: _Made) -> bool:
        age = self._clock() - made.begun
        if age < self._grace and made.begun > self._changed:
            return True
        return age < _LONGEST and made.stamp == self._dialect.stamp(self._url)

    def _keep(self, key: Hashable, made: _Made) -> None:
        before = self._pages.pop(key, None)
        self._pages[key] = made
        self._size += len(made.text) - (len(before.text) if before else 0)
        while self._size > _MOST:
            self._size -= len(self._pages.popitem(last=False)[1].text)


class Changes:
    """Notes each answer to what was no mere question."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                made_pages(Request(scope)).changed()
            await send(message)

        changes = scope["type"] == "http" and scope["method"] not in {"GET", "HEAD", "OPTIONS"}
        await self._app(scope, receive, noting if changes else send)


def kept(make: Making, *cookies: str) -> Callable[[Request], Awaitable[Response]]:
    """The page's handler; besides the theme, the page rests on these cookies."""

    async def handler(request: Request) -> Response:
        told = tuple(request.cookies.get(name, "") for name in ("theme", *cookies))
        key = (request.url.path, request.url.query, told)
        return await made_pages(request).page(key, request, make)

    return handler


def in_turn(make: Making) -> Callable[[Request], Awaitable[Response]]:
    """The handler of a page that is never kept."""

    async def handler(request: Request) -> Response:
        return await made_pages(request).made(request, make)

    return handler


def made_pages(request: Request) -> MadePages:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "made_pages"):
        state.made_pages = MadePages(settings_of(request))
    found: MadePages = state.made_pages
    return found


def _answer(text: str, request: Request) -> HTMLResponse:
    return HTMLResponse(with_token(text, request))
