"""Answers of real servers, good and bad: each comes back whole, or as one error that says why."""

from __future__ import annotations

import gzip
import itertools
import threading
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_address

import pytest

from sayso.errors import NotFetched
from sayso.fetch.addresses import Address
from sayso.fetch.answer import Answer
from sayso.fetch.fetch import fetch
from sayso.fetch.rules import Rules
from tests.fetch.web import CERTIFICATE, Send, Web, page, redirect, serving

HERE = Rules(allow_private=True, seconds=20)
BODY = "<html><p>Kestria’s rivers are rising, the mayor said.</p></html>".encode()


def why(url: str, rules: Rules = HERE) -> NotFetched:
    with pytest.raises(NotFetched) as caught:
        fetch(url, rules)
    assert caught.value.where == url
    return caught.value


def chunked(*pieces: bytes, packing: str = "") -> bytes:
    head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n"
    head += f"Content-Encoding: {packing}\r\n" if packing else ""
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return head.encode() + b"\r\n" + chunks + b"0\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        page(BODY),
        chunked(BODY[:10], BODY[10:]),
        chunked(gzip.compress(BODY), packing="gzip"),
        chunked(gzip.compress(BODY[:9]) + gzip.compress(BODY[9:]), packing="x-gzip"),
        chunked(zlib.compress(BODY), packing="deflate"),
        page(BODY, Content_Encoding="identity"),
        b"HTTP/1.0 200 OK\r\n\r\n" + BODY,
        b"HTTP/1.1 100 Continue\r\n\r\n" + page(BODY),
        page(BODY + b"beyond its length", Content_Length=str(len(BODY))),
    ],
    ids=["length", "chunks", "gzip", "gzip in parts", "deflate", "identity", "HTTP/1.0", "100",
         "too short a length"],
)  # fmt: skip
def test_a_page_comes_as_it_was_written(web: Web, answer: bytes) -> None:
    url = web.at("/a", answer)
    found = fetch(url, HERE)
    assert (found.data, found.url, found.asked, found.moved) == (BODY, url, url, None)


def test_what_is_said_of_a_page_comes_with_it(web: Web) -> None:
    answer = page(BODY, ETag='"7"', Content_Disposition='attachment; filename="tolls.csv"')
    found = fetch(web.at("/a", answer), HERE)
    assert (found.media_type, found.file_name) == ("text/html", "tolls.csv")
    assert found.headers["etag"] == '"7"'
    asked_at = datetime.fromisoformat(found.at)
    assert timedelta() <= datetime.now(UTC) - asked_at < timedelta(minutes=1)


def test_who_asks_is_said_and_nothing_else(web: Web) -> None:
    web.at("/a", page(BODY, Set_Cookie="who=you; Path=/"))
    web.at("/b", redirect("/a"))
    fetch(web.root + "/a", HERE)
    fetch(web.root + "/b#part", replace(HERE, contact="desk@example.org (Ω)"))
    assert [head.split("\r\n")[0] for head in web.asked] == [
        "GET /a HTTP/1.1", "GET /b HTTP/1.1", "GET /a HTTP/1.1",
    ]  # fmt: skip
    for number in range(3):
        assert set(web.headers(number)) == {
            "host", "user-agent", "accept", "accept-encoding", "accept-language", "connection",
        }  # fmt: skip
    assert web.headers(0)["user-agent"].startswith("Sayso/")
    assert "https://" in web.headers(0)["user-agent"]
    assert "; desk@example.org )" in web.headers(2)["user-agent"]


def test_surroundings_change_nothing(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    assert fetch(web.at("/a", page(BODY)), HERE).data == BODY


def test_what_has_not_changed_has_no_data(web: Web) -> None:
    url = web.at("/a", page(b"", "304 Not Modified"))
    found = fetch(url, HERE, known={"If-None-Match": '"7"'})
    assert found.data is None
    assert web.headers()["if-none-match"] == '"7"'


# Redirects


@pytest.mark.parametrize(
    ("statuses", "moved"),
    [
        (["301 Moved Permanently"], True),
        (["308 Permanent Redirect", "301 Moved"], True),
        (["302 Found"], False),
        (["307 Temporary Redirect", "301 Moved"], False),
    ],
)
def test_redirects_are_followed(web: Web, statuses: list[str], moved: bool) -> None:
    for number, status in enumerate(statuses):
        web.at(f"/{number}", redirect(f"/{number + 1}", status))
    last = web.at(f"/{len(statuses)}", page(BODY))
    found = fetch(web.root + "/0", HERE)
    assert (found.data, found.url, found.asked) == (BODY, last, web.root + "/0")
    assert found.moved == (last if moved else None)


def test_a_way_for_good_ends_where_it_is_for_now(web: Web) -> None:
    web.at("/0", redirect("/1", "301 Moved"))
    second = web.at("/1", redirect("/2", "302 Found"))
    web.at("/2", page(BODY))
    assert fetch(web.root + "/0", HERE).moved == second


def test_endless_redirects_end(web: Web) -> None:
    for number in range(20):
        web.at(f"/{number}", redirect(f"/{number + 1}"))
    error = why(web.root + "/0")
    assert error.found == "more than 5 redirects"
    assert not error.may_work_later
    assert len(web.asked) == 6


def test_a_circle_is_seen(web: Web) -> None:
    web.at("/a", redirect("/b"))
    web.at("/b", redirect("/a"))
    assert "in a circle" in why(web.root + "/a").found
    assert len(web.asked) == 2


@pytest.mark.parametrize(
    ("to", "found"),
    [
        ("file:///etc/passwd", "an address of file scheme"),
        ("ftp://example.org/a", "an address of ftp scheme"),
        ("data:text/html,<p>a", "an address of data scheme"),
        ("javascript:alert(1)", "an address of javascript scheme"),
        ("http://me:secret@example.org/", "a name or password in the address"),
        ("http://[::1", "no address"),
        ("http://" + "a" * 3_000, "an address of more than 2,000 characters"),
    ],
)
def test_what_redirects_astray_is_not_followed(web: Web, to: str, found: str) -> None:
    error = why(web.at("/a", redirect(to)))
    assert found in error.found
    assert "secret" not in str(error)
    assert len(web.asked) == 1


# Answers that are none


@pytest.mark.parametrize(
    ("status", "found", "later"),
    [
        ("404 Not Found", "status 404: nothing is there", False),
        ("403 Forbidden", "status 403: it may not be read", False),
        ("410 Gone", "status 410: it is gone for good", False),
        ("418 I'm a teapot", "status 418: i'm a teapot", False),
        ("206 Partial Content", "status 206: only a part of it", True),
        ("300 Multiple Choices", "status 300: multiple choices", False),
        ("302 Found", "status 302: found", False),
        ("429 Too Many Requests", "status 429: it asks to be asked less often", True),
        ("500 Internal Server Error", "status 500: internal server error", True),
        ("503 Service Unavailable", "status 503: service unavailable", True),
    ],
)
def test_a_status_says_whether_to_try_again(web: Web, status: str, found: str, later: bool) -> None:
    error = why(web.at("/a", page(BODY, status)))
    assert (error.found, error.may_work_later) == (found, later)
    assert ("try again later" in error.do) == later


@pytest.mark.parametrize(
    ("given", "least", "most"),
    [("120", 120, 120), (timedelta(hours=1), 3000, 3600), (timedelta(hours=-1), 0, 0)],
)
def test_when_to_try_again_is_kept(
    web: Web, given: str | timedelta, least: float, most: float
) -> None:
    words = (
        format_datetime(datetime.now(UTC) + given, usegmt=True)
        if isinstance(given, timedelta)
        else given
    )
    error = why(web.at("/a", page(BODY, "503 Busy", Retry_After=words)))
    assert error.retry_after is not None
    assert least <= error.retry_after <= most


@pytest.mark.parametrize("words", ["soon", "", "-5", "Mon, 99 Foo 2024 25:00:00 GMT", "1e9"])
def test_no_time_is_made_of_other_words(web: Web, words: str) -> None:
    assert why(web.at("/a", page(BODY, "503 Busy", Retry_After=words))).retry_after is None


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "audio/mpeg", "font/woff2"])
def test_pictures_and_sounds_are_no_reports(web: Web, kind: str) -> None:
    assert f"no text but {kind}" in why(web.at("/a", page(BODY, Content_Type=kind))).found


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (page(BODY, Content_Length=str(len(BODY) + 100)), "no sound answer"),
        (page(BODY, Content_Length="many"), "no sound answer"),
        (page(BODY, Content_Length="-1"), "no sound answer"),
        (chunked(BODY)[:-9], "no sound answer"),
        (chunked(gzip.compress(BODY * 50)[:-20], packing="gzip"), "ends before its end"),
        (chunked(b"no gzip", packing="gzip"), "its gzip is damaged"),
        (chunked(BODY, packing="br"), "packed by 'br'"),
        (b"SSH-2.0-OpenSSH_9.2\r\n", "no sound answer"),
        (b"HTTP/1.1 200 OK\r\nBad header\r\n\r\n" + BODY, "no sound answer"),
        (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000, "no sound answer"),
        (b"HTTP/1.1 200 OK\r\n", "no sound answer"),
    ],
    ids=["too long a length", "length in words", "negative length", "cut chunks", "cut gzip",
         "no gzip", "brotli", "SSH", "bad header", "endless header", "cut head"],
)  # fmt: skip
def test_broken_answers_may_work_later(web: Web, answer: bytes, found: str) -> None:
    error = why(web.at("/a", answer))
    assert found in error.found
    assert error.may_work_later


def test_nobody_there(web: Web) -> None:
    with serving() as gone:
        url = gone.root + "/a"
    error = why(url)
    assert error.found.startswith("no connection")
    assert error.may_work_later


def test_no_such_host() -> None:
    error = why("http://nobody.invalid/")
    assert error.found == "no connection: no such host: nobody.invalid"
    assert error.may_work_later


# Too much, too long


SMALL = replace(HERE, size=50_000)


def bomb(size: int) -> bytes:
    return gzip.compress(bytes(size))


@pytest.mark.parametrize(
    ("answer", "rules", "found"),
    [
        (page(b"a" * 60_000), SMALL, "more than 50 kB"),
        (chunked(*[b"a" * 9_000] * 9), SMALL, "more than 50 kB"),
        (chunked(bomb(60_000), packing="gzip"), SMALL, "more than 50 kB"),
        (chunked(bomb(5_000_000), packing="gzip"), HERE, "a gzip bomb?"),
        (chunked(bomb(60_000_000), packing="gzip"), replace(HERE, ratio=5000), "more than 20 MB"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", HERE, "more than 20 MB"),
    ],
    ids=["length", "chunks", "unpacked", "bomb", "bomb beyond size", "promised"],
)
def test_no_more_is_taken_than_the_rules_allow(
    web: Web, answer: bytes, rules: Rules, found: str
) -> None:
    error = why(web.at("/a", answer), rules)
    assert found in error.found
    assert not error.may_work_later


def test_an_endless_answer_ends(web: Web) -> None:
    sent = itertools.count()

    def endless(send: Send) -> None:
        send(b"HTTP/1.1 200 OK\r\n\r\n")
        while next(sent) < 100_000:
            send(b"<p>and so on</p>" * 4096)

    assert "more than 50 kB" in why(web.at("/a", endless), SMALL).found
    assert next(sent) < 1_000


@pytest.mark.parametrize("stage", ["connected", "head", "body", "interim"])
def test_a_slow_answer_ends(web: Web, stage: str) -> None:
    done = threading.Event()
    before = {"connected": b"", "head": b"HTTP/1.1 200 OK\r\nX: ", "interim": b"",
              "body": b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"}  # fmt: skip
    drop = b"HTTP/1.1 102 Processing\r\n\r\n" if stage == "interim" else b"a"

    def slow(send: Send) -> None:
        send(before[stage])
        while not done.wait(0.1):
            if stage != "connected":
                send(drop)

    try:
        error = why(web.at("/a", slow), replace(HERE, seconds=1))
    finally:
        done.set()
    assert error.found == "no full answer within 1 seconds"
    assert error.may_work_later


def test_time_is_counted_over_all_redirects(web: Web) -> None:
    wait = threading.Event()

    def late(send: Send) -> None:
        wait.wait(0.4)
        send(redirect(f"/{len(web.asked)}"))

    for number in range(9):
        web.at(f"/{number}", late)
    assert "within 1 seconds" in why(web.root + "/0", replace(HERE, seconds=1, redirects=9)).found


def test_nothing_is_asked_of_a_name_that_takes_too_long() -> None:
    wait = threading.Event()

    def resolve(host: str, port: int) -> list[Address]:
        wait.wait(10)
        return []

    with pytest.raises(NotFetched, match="within 1 seconds"):
        fetch("http://slow.example/", replace(HERE, seconds=1), resolve=resolve)
    wait.set()


# Certificates


def test_certificates_are_verified(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(with_tls=True) as site:
        url = site.at("/a", page(BODY))
        error = why(url)
        assert "certificate verify failed" in error.found
        assert site.asked == []
        monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
        assert fetch(url, HERE).data == BODY
        other = url.replace("127.0.0.1", "localhost.example")
        with pytest.raises(NotFetched, match="certificate verify failed"):
            fetch(other, HERE, resolve=lambda *_: [ip_address("127.0.0.1")])


def test_https_does_not_lead_to_plain_http(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving(with_tls=True) as site:
        error = why(site.at("/a", redirect(web.at("/b", page(BODY)))))
    assert "from https to plain http" in error.found
    assert web.asked == []


def test_an_answer_says_what_it_is() -> None:
    headers = {"content-type": " Text/HTML ; charset=x", "content-disposition": "inline"}
    found = Answer("a", "b", "c", b"", headers)
    assert (found.media_type, found.file_name) == ("text/html", "")
    assert (Answer("a", "b", "c", b"").media_type, Answer("a", "b", "c", b"").file_name) == ("", "")
