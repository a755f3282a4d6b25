"""Adding reports: files, a text, or an address.

They are read in a thread of their own, one run after the other; the page of a run says how far it
is and what could not be read.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import PurePosixPath, PureWindowsPath

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.document.given import given
from sayso.document.limits import Limits
from sayso.document.read.packed import Unpacking
from sayso.document.read.source import Source
from sayso.errors import UsageError
from sayso.web.adding import Runs
from sayso.web.forms import sent, word
from sayso.web.opened import settings_of
from sayso.web.rendering import page

_PASTED = "pasted text"
_LONGEST = 120
"""Characters of a file's name that are kept."""


def add(request: Request) -> Response:
    return page(request, "add", run=None, said="", typed={}, largest=settings_of(request).largest)


async def added(request: Request) -> Response:
    form = await sent(request)
    try:
        sources = [*await _files(form), *_pasted(form), *await run_in_threadpool(_address, form)]
        facts = given(
            word(form, "published") or None,
            word(form, "outlet") or None,
            word(form, "url") or None,
            bool(word(form, "force")),
            None,
        )
        if not sources:
            raise UsageError("nothing to add: choose files, paste a text, or give an address")
    except UsageError as error:
        typed = {
            name: word(form, name) for name in ("text", "outlet", "published", "url", "address")
        }
        largest = settings_of(request).largest
        return page(request, "add", 400, run=None, said=str(error), typed=typed, largest=largest)
    run = runs(request).start(sources, facts)
    return RedirectResponse(f"/add/{run}", 303)


def progress(request: Request) -> Response:
    """How far a run is; asks again by itself until it is done."""
    run = runs(request).known(request.path_params["run"])
    if run is None:
        raise HTTPException(404)
    return page(request, "added", run=run)


def runs(request: Request) -> Runs:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "runs"):
        state.runs = Runs(settings_of(request).ledger)
    found: Runs = state.runs
    return found


async def _files(form: FormData) -> list[Source]:
    found = []
    for one in form.getlist("files"):
        if isinstance(one, UploadFile) and one.filename:
            found.append(_source(_name(one.filename), await one.read()))
            await one.close()
    return found


def _name(given_: str) -> str:
    """The last part of what a browser calls a file: no path from outside is ever opened."""
    last = PureWindowsPath(PurePosixPath(given_).name).name
    return last[-_LONGEST:] or "file"


def _pasted(form: FormData) -> list[Source]:
    text = word(form, "text")
    data = text.replace("\r\n", "\n").encode("utf-8", "replace")
    return [_source(f"{_PASTED}.txt", data)] if text else []


def _source(name: str, data: bytes) -> Source:
    """What came, as if it lay in an archive: its name says what it is, nothing is opened."""
    return Source(None, BytesIO(data), name, name, len(data), within=Unpacking(Limits()))


def _address(form: FormData) -> list[Source]:
    url = word(form, "address")
    if not url:
        return []
    from sayso.fetch.page import Page
    from sayso.fetch.rules import Rules

    return [Page.at(url, Rules())]


ROUTES: list[BaseRoute] = [
    Route("/add", add),
    Route("/add", added, methods=["POST"]),
    Route("/add/{run}", progress),
]
