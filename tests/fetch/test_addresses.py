"""Which addresses are asked: public ones, checked after the look-up, and at each redirect."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import ip_address
from typing import Any

import httpcore
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sayso.errors import NotFetched
from sayso.fetch.addresses import Address, why_refused
from sayso.fetch.fetch import fetch
from sayso.fetch.network import resolved
from sayso.fetch.url import is_url
from tests.fetch.web import Web, page, redirect

PUBLIC = "93.184.216.34"
HOSTS = {"news.example": [PUBLIC], "inside.example": ["10.1.2.3"], "both.example": [PUBLIC, "::1"]}


@pytest.mark.parametrize(
    ("address", "found"),
    [
        (PUBLIC, None),
        ("2606:2800:220:1:248:1893:25c8:1946", None),
        ("127.0.0.1", "loopback"),
        ("127.9.8.7", "loopback"),
        ("0.0.0.0", "loopback"),
        ("::", "loopback"),
        ("::1", "loopback"),
        ("10.0.0.1", "private"),
        ("172.16.0.1", "private"),
        ("192.168.1.1", "private"),
        ("100.64.0.1", "private"),
        ("192.0.2.1", "private"),
        ("198.18.0.1", "private"),
        ("240.0.0.1", "private"),
        ("255.255.255.255", "private"),
        ("fc00::1", "private"),
        ("2001:db8::1", "private"),
        ("169.254.1.1", "link-local"),
        ("fe80::1", "link-local"),
        ("224.0.0.1", "multicast"),
        ("ff02::1", "multicast"),
        ("169.254.169.254", "metadata"),
        ("168.63.129.16", "metadata"),
        ("100.100.100.200", "metadata"),
        ("fd00:ec2::254", "metadata"),
        ("::ffff:127.0.0.1", "loopback"),
        ("::ffff:169.254.169.254", "metadata"),
        ("::127.0.0.1", "loopback"),
        ("2002:7f00:1::", "loopback"),
        ("2002:a00:1::", "private"),
        ("64:ff9b::a9fe:a9fe", "metadata"),
        ("64:ff9b::10.0.0.1", "private"),
        ("2001:0:7f00:1::", "loopback"),
    ],
)
def test_addresses_of_ones_own_network_are_refused(address: str, found: str | None) -> None:
    why = why_refused(ip_address(address))
    assert why is None if found is None else found in str(why)


@given(st.ip_addresses(v=4))
def test_an_address_within_another_counts_as_itself(inner: Any) -> None:
    for outer in (f"::ffff:{inner}", f"64:ff9b::{inner}"):
        if why_refused(inner):
            assert why_refused(ip_address(outer))


def resolve(host: str, port: int) -> Sequence[Address]:
    return [ip_address(a) for a in HOSTS[host]] if host in HOSTS else resolved(host, port)


@pytest.fixture
def public(web: Web, monkeypatch: pytest.MonkeyPatch) -> Web:
    """The site, at a public address: the way there leads to loopback."""

    class Way(httpcore.SyncBackend):
        def connect_tcp(self, host: str, port: int, *rest: Any) -> httpcore.NetworkStream:
            assert host == PUBLIC, "nothing else may be connected to"
            return super().connect_tcp("127.0.0.1", web.port, *rest)

    monkeypatch.setattr(httpcore, "SyncBackend", Way)
    web.root = "http://news.example"
    return web


def test_a_public_address_is_asked(public: Web) -> None:
    url = public.at("/a", page(b"<p>Waters fell.</p>"))
    assert fetch(url, resolve=resolve).data == b"<p>Waters fell.</p>"
    assert public.headers()["host"] == "news.example"


ASTRAY = [
    ("http://inside.example/", "inside.example is 10.1.2.3, a private or reserved address"),
    ("http://both.example/", "both.example is ::1, a loopback address"),
    ("http://127.0.0.1/", "a loopback address"),
    ("http://localhost/", "a loopback address"),
    ("http://2130706433/", "a loopback address"),
    ("http://0x7f.1/", "a loopback address"),
    ("http://[::1]/", "a loopback address"),
    ("http://[::ffff:127.0.0.1]/", "a loopback address"),
    ("http://169.254.169.254/latest/meta-data/", "metadata"),
    ("//10.0.0.1/", "10.0.0.1 is a private or reserved address"),
]


@pytest.mark.parametrize(("to", "found"), ASTRAY)
def test_no_redirect_leads_into_ones_own_network(public: Web, to: str, found: str) -> None:
    url = public.at("/a", redirect(to))
    with pytest.raises(NotFetched) as caught:
        fetch(url, resolve=resolve)
    assert found in caught.value.found
    assert (caught.value.where, caught.value.may_work_later) == (url, False)
    assert "--allow-private" in caught.value.do
    assert len(public.asked) == 1


@pytest.mark.parametrize(("url", "found"), ASTRAY[:-1])
def test_none_is_asked_at_first_either(url: str, found: str) -> None:
    with pytest.raises(NotFetched) as caught:
        fetch(url, resolve=resolve)
    assert found in caught.value.found


def test_a_name_is_looked_up_once_for_check_and_connection(public: Web) -> None:
    """A name that leads elsewhere at the second look-up gains nothing."""
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    url = public.at("/a", page(b"x"))
    found = fetch(url, resolve=lambda *_: [ip_address(a) for a in next(answers)])
    assert found.data == b"x"
    assert next(answers) == ["127.0.0.1"]


def test_each_redirect_is_looked_up_anew(public: Web) -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    url = public.at("/a", redirect("/b"))
    with pytest.raises(NotFetched, match=r"news\.example is 127\.0\.0\.1, a loopback address"):
        fetch(url, resolve=lambda *_: [ip_address(a) for a in next(answers)])


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("ftp://example.org/a", "an address of ftp scheme"),
        ("file:///etc/passwd", "an address of file scheme"),
        ("example.org/a", "an address of no scheme"),
        ("http://", "an address without a host"),
        ("http:///a", "an address without a host"),
        ("http://exa mple.org/", "no such host"),
        ("http://[::1/", "no address"),
        ("http://example.org:99999/", "no address"),
        ("http://a\x00b/", "no address"),
        ("https://me:secret@example.org/", "a name or password in the address"),
    ],
)
def test_what_is_no_address_is_not_asked(url: str, found: str) -> None:
    with pytest.raises(NotFetched) as caught:
        fetch(url, resolve=lambda host, _: resolved("nobody.invalid", 80))
    assert found in caught.value.found
    assert "secret" not in str(caught.value)


@settings(max_examples=40)
@given(st.text() | st.from_regex(r"https?://[^\s]{0,30}", fullmatch=True))
def test_any_words_make_an_answer_or_an_error(words: str) -> None:
    with pytest.raises(NotFetched):
        fetch(words, resolve=lambda *_: [])


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("http://a.example", True),
        ("HTTPS://a.example", True),
        ("https:/a", False),
        ("-", False),
        ("reports/http", False),
        ("file:///a", False),
    ],
)
def test_addresses_are_told_from_paths(words: str, found: bool) -> None:
    assert is_url(words) == found
