"""The demo's ledger served on loopback, and a real browser that may ask nobody else."""

from __future__ import annotations

import re
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.claims.report import Report
from sayso.views import demo
from sayso.web.app import application
from sayso.web.settings import Settings

HOME = "http://127.0.0.1:8000"
Served = Callable[[Path], str]


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


@pytest.fixture
def served() -> Iterator[Served]:
    """Serves a ledger by uvicorn, and gives its address."""
    import uvicorn

    running: list[uvicorn.Server] = []

    def serve(ledger: Path) -> str:
        config = uvicorn.Config(application(Settings(ledger=str(ledger))), log_level="error")
        config.port = 0
        server = uvicorn.Server(config)
        socket = config.bind_socket()
        thread = threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        running.append(server)
        return f"http://127.0.0.1:{socket.getsockname()[1]}"

    yield serve
    for server in running:
        server.should_exit = True
