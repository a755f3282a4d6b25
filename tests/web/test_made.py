"""Pages shown as they were made, as long as that is right."""

from __future__ import annotations

import re
from pathlib import Path

from anyio.from_thread import start_blocking_portal
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.web import made
from sayso.web.made import MadePages
from sayso.web.rendering import Page, page
from sayso.web.settings import Settings
from tests.web.conftest import client, token_of

WORDS = "Rewritten by a later hand"


class Making:
    """Makes a page, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self, request: Request) -> Page:
        self.times += 1
        return page(request, "failure", title=f"made {self.times}", said="")


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def a_request(browser: TestClient) -> Request:
    return Request(
        {
            "type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": [],
            "session": {}, "app": browser.app,
        }
    )  # fmt: skip


def ask(pages: MadePages, key: str, request: Request, making: Making) -> Response:
    """In an event loop of a thread of its own, as browsers in other tests may have left one."""
    with start_blocking_portal() as portal:
        return portal.call(pages.page, key, request, making)


def removed(ledger: Path) -> None:
    """A change by somebody else."""
    with Ledger(ledger) as opened:
        opened.remove(opened.documents()[0].id, reason=WORDS, author="ola")


def test_a_page_is_made_once_while_nothing_changes(own: Path) -> None:
    making, clock, request = Making(), Clock(), a_request(client(own))
    pages = MadePages(Settings(ledger=str(own)), clock)
    for _ in range(3):
        ask(pages, "/", request, making)
    assert making.times == 1
    ask(pages, "/other", request, making)
    assert making.times == 2
    removed(own)
    shown = ask(pages, "/", request, making)
    assert making.times == 3
    assert b"made 3" in shown.body
    clock.now += made._LONGEST + 1
    ask(pages, "/", request, making)
    assert making.times == 4


def test_while_others_write_a_page_may_be_a_little_old(own: Path) -> None:
    making, clock, request = Making(), Clock(), a_request(client(own))
    pages = MadePages(Settings(ledger=str(own), grace=2.0), clock)
    ask(pages, "/", request, making)
    removed(own)
    clock.now += 1.5
    ask(pages, "/", request, making)
    assert making.times == 1
    clock.now += 1
    ask(pages, "/", request, making)
    assert making.times == 2


def test_after_ones_own_change_no_page_is_old(own: Path) -> None:
    making, clock, request = Making(), Clock(), a_request(client(own))
    pages = MadePages(Settings(ledger=str(own), grace=60.0), clock)
    ask(pages, "/", request, making)
    removed(own)
    pages.changed()
    ask(pages, "/", request, making)
    assert making.times == 2
    clock.now += 1
    ask(pages, "/", request, making)
    assert making.times == 2


def test_each_browser_gets_its_own_token(flood: Path) -> None:
    both = client(flood)
    other = TestClient(both.app, base_url=str(both.base_url))
    mine, theirs = token_of(both, "/questions"), token_of(other, "/questions")
    assert mine != theirs
    assert mine == token_of(both, "/questions")
    sent = other.post("/theme", data={"token": mine, "theme": "dark"}, follow_redirects=False)
    assert sent.status_code == 403


def test_each_theme_has_its_page(flood: Path) -> None:
    browser = client(flood)
    assert 'data-theme="dark"' not in browser.get("/voices").text
    browser.post("/theme", data={"token": token_of(browser), "theme": "dark"})
    assert 'data-theme="dark"' in browser.get("/voices").text


def test_what_was_decided_here_is_shown_at_once(own: Path) -> None:
    browser = client(own, grace=60.0)
    queue = browser.get("/review").text
    (claim, *_) = re.findall(r'name="claim" value="([^"]+)"', queue)
    assert "rejected" not in browser.get(f"/claim/{claim}").text
    form = {"token": token_of(browser, "/review"), "claim": claim, "seen": "0", "act": "reject"}
    browser.post("/review/decide", data=form)
    assert "rejected" in browser.get(f"/claim/{claim}").text
