"""Addresses as sources of documents: what is kept of them, and under which address."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import sayso
from sayso.cli import main
from sayso.document.outlet import domain_of, outlet_of
from sayso.errors import NotFetched
from sayso.fetch.canonical import canonical, untracked
from tests.fetch.web import Web, page


def article(head: str = "", toll: int = 12, title: str = "Dam at Orlec gives way") -> bytes:
    said = f"Flooding killed {toll} people in Orlec, the mayor said on Tuesday."
    more = "Rescuers went from house to house through the night, and the army brought boats."
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1><p>{said}</p><p>{more}</p><p>Officials in the town said "
        "that the water had begun to fall, and that roads to the north were open again.</p>"
        "</article></body></html>"
    ).encode()


DATED = "<meta property='article:published_time' content='2024-10-22T08:00:00+02:00'>"


def test_a_page_is_read_from_its_address(web: Web) -> None:
    url = web.at("/2024/storm.html", page(article(DATED)))
    report = sayso.read(f"{url}?utm_source=feed#top", allow_private=True)
    found = report.document
    assert (found.url, found.published) == (url, "2024-10-22T08:00:00+02:00")
    assert "killed 12 people" in found.text


def test_this_machine_is_asked_only_where_that_is_meant(web: Web) -> None:
    url = web.at("/a", page(article()))
    with pytest.raises(NotFetched, match="loopback"):
        sayso.read(url)
    assert web.asked == []


def test_a_page_is_added_once(web: Web, tmp_path: Path) -> None:
    url = web.at("/a", page(article(DATED)))
    with sayso.Ledger(tmp_path / "l.db") as ledger:
        first = ledger.add(url, allow_private=True)
        again = ledger.add(url, allow_private=True)
        assert (first.new, again.new, again.there) == (1, 0, 1)
        web.at("/a", page(article(DATED, toll=15)))
        assert ledger.add(url, allow_private=True).new == 1
        assert {one.url for one in ledger.documents()} == {url}


def test_what_cannot_be_fetched_is_a_reject_until_it_can(web: Web, tmp_path: Path) -> None:
    url = web.at("/a", page(b"", "503 Service Unavailable"))
    ledger = str(tmp_path / "l.db")
    run = CliRunner()
    asked = ["add", url, "--allow-private", "--ledger", ledger]
    failed = run.invoke(main, asked)
    assert failed.exit_code == 1
    assert "status 503" in failed.stderr
    assert "try again later" in failed.stderr
    assert url in run.invoke(main, ["rejects", "--ledger", ledger]).stdout
    web.at("/a", page(article(DATED)))
    assert run.invoke(main, asked).exit_code == 0
    assert url not in run.invoke(main, ["rejects", "--ledger", ledger]).stdout


def test_options_reach_the_server(web: Web) -> None:
    url = web.at("/a", page(article(DATED)))
    options = ["--allow-private", "--contact", "desk@coastalwire.example"]
    done = CliRunner().invoke(main, ["read", url, *options, "--json"])
    assert done.exit_code == 0, done.stderr
    assert "desk@coastalwire.example" in web.headers()["user-agent"]
    small = CliRunner().invoke(main, ["read", url, *options, "--fetch-limit", "size=1"])
    assert "more than" in small.stderr


def test_a_wrong_limit_is_told_of() -> None:
    done = CliRunner().invoke(main, ["read", "http://a.example", "--fetch-limit", "speed=1"])
    assert done.exit_code == 2
    assert "expected NAME=VALUE with one of seconds" in done.stderr


@pytest.mark.parametrize(
    ("link", "url", "kept"),
    [
        ("https://news.wire.co.uk/a", "https://www.wire.co.uk/a?id=3", "https://news.wire.co.uk/a"),
        ("/a", "https://www.wire.co.uk/a?amp=1", "https://www.wire.co.uk/a"),
        ("https://wire.co.uk/", "https://wire.co.uk/a", "https://wire.co.uk/a"),
        ("https://agency.co.uk/a", "https://wire.co.uk/a", "https://wire.co.uk/a"),
        ("ftp://wire.co.uk/a", "https://wire.co.uk/a", "https://wire.co.uk/a"),
        ("http://[", "https://wire.co.uk/a", "https://wire.co.uk/a"),
        ("", "https://wire.co.uk/a", "https://wire.co.uk/a"),
    ],
)
def test_a_page_says_its_own_address_within_its_domain(link: str, url: str, kept: str) -> None:
    data = f"<html><head><link rel='canonical' href='{link}'></head></html>".encode()
    assert canonical(data, url) == kept


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://a.example/b?utm_source=x&id=3&fbclid=9", "https://a.example/b?id=3"),
        ("https://a.example/b?UTM_medium=x", "https://a.example/b"),
        ("https://a.example/b?q=a%20b", "https://a.example/b?q=a%20b"),
    ],
)
def test_what_tracks_readers_is_left_out(url: str, kept: str) -> None:
    assert untracked(url) == kept


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://news.coastalwire.co.uk/a", "coastalwire.co.uk"),
        ("https://coastalwire.com.au", "coastalwire.com.au"),
        ("https://www.coastal.example/a", "coastal.example"),
        ("http://127.0.0.1:80/a", None),
        ("http://[::1]/a", None),
        ("http://[/a", None),
        (None, None),
    ],
)
def test_the_domain_that_was_registered(url: str | None, domain: str | None) -> None:
    assert domain_of(url) == domain


@pytest.mark.parametrize(
    ("said", "outlet"),
    [("Coastal Wire", "Coastal Wire"), ("news.wire.co.uk", "wire.co.uk"), (None, "wire.co.uk")],
)
def test_a_page_that_names_no_outlet_has_its_domain(said: str | None, outlet: str) -> None:
    assert outlet_of(said, "https://news.wire.co.uk/a") == outlet


def test_no_part_for_the_web_is_loaded_without_an_address(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Twelve people died, the mayor said.", "utf-8")
    program = (
        "import sys, sayso; "
        f"sayso.read({str(tmp_path / 'a.txt')!r}); "
        "print('httpx' in sys.modules, 'tld' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert shown.stdout == "False False\n", shown.stderr
