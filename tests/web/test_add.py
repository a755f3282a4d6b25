"""Adding in the browser: files, a text, an address; what could not be read."""

from __future__ import annotations

import gzip
import io
import re
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from sayso.api.ledger import Ledger
from sayso.web.pages.add import _name
from tests.web.conftest import Served, Tab, client, token_of

TEXT = (
    "Lena Orsk, the mayor of Ulmere, said on Sunday that 53 people had died in Brack.\n\n"
    "The interior ministry said that it knew of 44 dead."
)


def add(browser: TestClient, files: list[Any] | None = None, **fields: str) -> str:
    """Sends the form and waits for the run to end; gives its page."""
    data = {"token": token_of(browser, "/add"), **fields}
    answer = browser.post("/add", data=data, files=files or None)
    for _ in range(600):
        if answer.status_code != 200 or "http-equiv" not in answer.text:
            break
        time.sleep(0.1)
        answer = browser.get(str(answer.url))
    return answer.text


def names(ledger: Path) -> set[str]:
    with Ledger(ledger, create=False) as opened:
        return {one.name for one in opened.documents()}


def test_a_pasted_text_is_read(own: Path) -> None:
    shown = add(client(own), text=TEXT, outlet="Ulmere Courier", published="2025-03-16")
    assert "1 report added" in shown
    with Ledger(own, create=False) as ledger:
        found = ledger.search("Brack", since="2025-03-16")
        (first,) = {entry.report.id for entry in found}
        assert ledger.document(first).text == TEXT
        assert found[0].report.outlet == "Ulmere Courier"
        assert f'href="/report/{first}"' in shown


def test_files_of_several_kinds_at_once(own: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("inner/third.txt", TEXT.replace("53", "55"))
    page = f"<html><title>Toll</title><article><p>{TEXT.replace('53', '54')}</p></article></html>"
    files = [
        ("files", ("first.txt", TEXT.encode())),
        ("files", ("second.html", page.encode())),
        ("files", ("third.zip", packed.getvalue())),
    ]
    shown = add(client(own), files)
    assert "3 reports added" in shown
    with Ledger(own, create=False) as ledger:
        texts = [ledger.document(one.id).text for one in ledger.documents()]
    assert any("54 people" in text and "<p>" not in text for text in texts)


def test_what_can_not_be_read_is_said_and_the_rest_is_kept(own: Path) -> None:
    files = [
        ("files", ("noise.txt", bytes(range(256)) * 20)),
        ("files", ("good.txt", TEXT.encode())),
    ]
    shown = add(client(own), files)
    assert "1 report added" in shown
    assert "1 rejected" in shown
    assert "noise.txt" in shown
    assert "noise.txt" in client(own).get("/rejects").text


def test_what_is_there_already_is_passed_over(own: Path) -> None:
    browser = client(own)
    add(browser, text=TEXT)
    assert "1 there already" in add(browser, text=TEXT)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "nothing to add"),
        ({"text": "A text.", "published": "yesterday"}, "expected a full date"),
    ],
)
def test_what_makes_no_sense_is_said(own: Path, fields: dict[str, str], said: str) -> None:
    shown = add(client(own), None, **fields)
    assert said in shown
    assert fields.get("text", "") in shown


def test_an_address_of_this_machine_is_not_asked(own: Path) -> None:
    shown = add(client(own), address="http://127.0.0.1:9/secret")
    assert "rejected" in shown
    assert "127.0.0.1" in shown


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\reports\\flood.html", "flood.html"),
        ("/", "file"),
        ("a" * 300 + ".html", "a" * 115 + ".html"),
    ],
)
def test_a_files_name_is_no_path(given: str, kept: str) -> None:
    assert _name(given) == kept


def test_no_more_is_taken_than_the_limit(own: Path) -> None:
    browser = client(own, largest=10_000)
    token = token_of(browser, "/add")
    answer = browser.post("/add", data={"token": token, "text": "x" * 20_000})
    assert answer.status_code == 413
    bomb = gzip.compress(b"0" * 5_000_000)
    shown = add(client(own), [("files", ("bomb.gz", bomb))])
    assert "rejected" in shown


def test_a_run_that_is_not_known(own: Path) -> None:
    assert client(own).get("/add/nothing").status_code == 404


@pytest.mark.full
def test_a_file_is_added_in_chromium(own: Path, served: Served, tab: Tab) -> None:
    page = tab()
    page.goto(f"{served(own)}/add")
    page.get_by_label("Drop them here, or choose them").set_input_files(
        {"name": "flood.txt", "mimeType": "text/plain", "buffer": TEXT.encode()}
    )
    page.get_by_role("button", name="Add", exact=True).click()
    page.get_by_role("heading", name=re.compile("1 report added")).wait_for(timeout=60_000)
    assert "flood.txt" in names(own)
    page.get_by_role("link", name="flood.txt").click()
    assert "53 people" in page.locator(".reading").inner_text()
