"""The demo's ledger served on loopback, and a real browser that may ask nobody else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import uvicorn
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    Request,
    sync_playwright,
)
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.claims.report import Report
from sayso.views import demo
from sayso.web.app import application
from sayso.web.settings import Settings

HOME = "http://127.0.0.1:8000"
Served = Callable[[Path], str]
Tab = Callable[..., Page]


def fill(path: Path, reports: list[Report]) -> Path:
    with Ledger(path) as ledger:
        for report in reports:
            ledger.store.add(report)
        ledger.regroup()
    return path


@pytest.fixture(scope="session")
def flood(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger of the whole flood, to be read only."""
    return fill(tmp_path_factory.mktemp("web") / "flood.db", list(demo.reports()))


@pytest.fixture
def own(flood: Path, tmp_path: Path) -> Path:
    """A copy of it, to be changed."""
    return Path(shutil.copy(flood, tmp_path / "own.db"))


def client(ledger: Path | None, **settings: object) -> TestClient:
    made = Settings(ledger=str(ledger) if ledger else None, **settings)  # type: ignore[arg-type]
    return TestClient(application(made), base_url=HOME)


@pytest.fixture
def browsing(flood: Path) -> TestClient:
    return client(flood)


@pytest.fixture
def changing(own: Path) -> TestClient:
    return client(own)


def token_of(browser: TestClient, path: str = "/") -> str:
    found = re.search(r'name="token" value="([^"]+)"', browser.get(path).text)
    assert found
    return found[1]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, started once."""
    where = shutil.which("chromium")
    if where is None:
        pytest.skip("no chromium here: apt-get install chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=where, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Tab]:
    """Opens a tab; when the test is over, any request that left this machine, and anything that
    the page complained of, fails it."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def follow(request: Request) -> None:
        if urlsplit(request.url).hostname not in {"127.0.0.1", None}:
            wrong.append(f"asked {request.url}")

    def listen(message: ConsoleMessage) -> None:
        if message.type == "error" and "status of 4" not in message.text:
            wrong.append(message.text)

    def open_tab(**options: Any) -> Page:
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.on("request", follow)
        page.on("console", listen)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        return page

    yield open_tab
    for context in contexts:
        context.close()
    assert not wrong, wrong


@pytest.fixture(scope="session")
def flood_at(flood: Path, installed: Path) -> Iterator[str]:
    """The address of the demo's ledger, to be read only, as `sayso serve` of the installed wheel
    serves it."""
    with installed_serving(installed, flood) as where:
        yield where


@contextmanager
def installed_serving(installed: Path, ledger: Path) -> Iterator[str]:
    command = [sys.executable, "-c", "from sayso.cli import main; main()", "serve", "--port", "0"]
    with subprocess.Popen(
        [*command, "--ledger", str(ledger)],
        cwd=ledger.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout
        yield server.stdout.readline().split()[0].rstrip("/")
        server.terminate()


@pytest.fixture
def served() -> Iterator[Served]:
    """Serves ledgers, and gives their addresses."""
    with ExitStack() as running:
        yield lambda ledger: running.enter_context(serving(ledger))


@contextmanager
def serving(ledger: Path) -> Iterator[str]:
    """A ledger served by uvicorn on loopback."""
    config = uvicorn.Config(application(Settings(ledger=str(ledger))), log_level="error", port=0)
    server, socket = uvicorn.Server(config), config.bind_socket()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    server.should_exit = True
    thread.join(5)
