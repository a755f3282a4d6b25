"""The pictures of the pages in README and documentation, taken of the demo's ledger in Chromium.

    python docs/screenshots.py [FOLDER]

Needs `chromium` and what the tests need.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import uvicorn
from playwright.sync_api import sync_playwright

from sayso.api.ledger import Ledger
from sayso.views import demo
from sayso.web.app import application
from sayso.web.settings import Settings

FOLDER = Path(__file__).parent / "assets"
DESK = {"width": 1280, "height": 860}
PHONE = {"width": 390, "height": 780}


def main(folder: Path = FOLDER) -> None:
    with tempfile.TemporaryDirectory() as away:
        place = Path(away) / "flood.db"
        asked, report = filled(place)
        where = serve(place)
        pages = {
            "page-question": (f"/question/{asked}", DESK, "light"),
            "page-report": (f"/report/{report}", DESK, "light"),
            "page-review": ("/review", DESK, "dark"),
            "page-phone": ("/", PHONE, "dark"),
        }
        take(where, pages, folder)


def filled(place: Path) -> tuple[str, str]:
    """A ledger of the demo's reports; its most contested question and the last report."""
    with Ledger(place) as ledger:
        for report in demo.reports():
            ledger.store.add(report)
        ledger.regroup()
        (asked, *_) = ledger.questions("killed", contested=True)
        return asked.id, ledger.claim(asked.claims[-2]).report.id


def serve(place: Path) -> str:
    config = uvicorn.Config(application(Settings(ledger=str(place))), log_level="error", port=0)
    server, socket = uvicorn.Server(config), config.bind_socket()
    threading.Thread(target=server.run, kwargs={"sockets": [socket]}, daemon=True).start()
    while not server.started:
        time.sleep(0.05)
    return f"http://127.0.0.1:{socket.getsockname()[1]}"


def take(where: str, pages: dict[str, tuple[str, dict[str, int], str]], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for name, (path, size, scheme) in pages.items():
            page = browser.new_page(viewport=size, color_scheme=scheme)
            page.goto(where + path)
            page.screenshot(path=folder / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
