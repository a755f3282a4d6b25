"""An address in, its answer out, or one error that says why not."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from sayso.fetch.answer import Answer, failed, refused
from sayso.fetch.body import body, too_large
from sayso.fetch.rules import Rules
from sayso.fetch.url import checked

if TYPE_CHECKING:
    import httpx

    from sayso.fetch.network import Resolve
    from sayso.fetch.transport import Transport

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_FOR_GOOD = frozenset({301, 308})
_NOT_READ = ("audio/", "font/", "image/", "video/")
_LATER = frozenset({408, 421, 425, 429, 500, 502, 503, 504})
_MEANS = {
    401: "it asks for a login",
    402: "it asks for payment",
    403: "it may not be read",
    404: "nothing is there",
    410: "it is gone for good",
    429: "it asks to be asked less often",
    451: "it may not be read, for legal reasons",
}


def fetch(
    url: str,
    rules: Rules | None = None,
    known: Mapping[str, str] | None = None,
    resolve: Resolve | None = None,
) -> Answer:
    """What is at `url`. `known` are headers that make the question conditional (If-None-Match);
    `resolve` looks hosts up in place of the system.

    Raises NotFetched, whatever goes wrong.
    """
    import httpcore
    import httpx

    from sayso.fetch.network import Network, Refused, resolved
    from sayso.fetch.transport import Transport

    rules = rules or Rules()
    until = time.monotonic() + rules.seconds
    network = Network(until, rules.allow_private, resolve or resolved)
    try:
        with Transport(network, rules.user_agent) as asking:
            return _followed(asking, url, rules, known or {})
    except Refused as error:
        raise refused(url, str(error), "ask it all the same with --allow-private") from None
    except (httpcore.TimeoutException, httpx.TimeoutException):
        found = f"no full answer within {rules.seconds} seconds"
        raise failed(url, found, "try again, or allow more with --fetch-limit seconds=") from None
    except (httpcore.ConnectError, httpcore.NetworkError) as error:
        raise failed(url, f"no connection: {_told(error)}", "try again later") from None
    except (httpcore.ProtocolError, httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        raise failed(url, f"no sound answer: {_told(error)}", "try again later") from None


def _followed(asking: Transport, url: str, rules: Rules, known: Mapping[str, str]) -> Answer:
    here = checked(url)
    seen, moved, for_good = {str(here)}, None, True
    for _ in range(rules.redirects + 1):
        with asking.get(here, known) as response:
            if response.status_code not in _REDIRECTS or "location" not in response.headers:
                return _answer(response, url, rules, moved)
            for_good = for_good and response.status_code in _FOR_GOOD
            here = checked(response.headers["location"], here, url)
        moved = str(here) if for_good else moved
        if str(here) in seen:
            raise refused(url, f"redirects in a circle: {here}", "give the address of the report")
        seen.add(str(here))
    found = f"more than {rules.redirects} redirects"
    raise refused(url, found, "give the address of the report itself")


def _answer(response: httpx.Response, asked: str, rules: Rules, moved: str | None) -> Answer:
    headers = {name.lower(): value for name, value in response.headers.items()}
    url = str(response.url)
    at = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if response.status_code == 304:
        return Answer(asked, url, at, None, headers, moved)
    _check(response, asked, rules)
    data = body(response.iter_raw(), headers.get("content-encoding", ""), rules, asked)
    return Answer(asked, url, at, data, headers, moved)


def _check(response: httpx.Response, url: str, rules: Rules) -> None:
    """Raises NotFetched for what need not be read to its end to be no report."""
    status, kind = response.status_code, response.headers.get("content-type", "").lower()
    if not 200 <= status < 300:
        means = _MEANS.get(status, response.reason_phrase.lower() or "no usual answer")
        if status in _LATER:
            after = _seconds(response.headers.get("retry-after", ""))
            raise failed(url, f"status {status}: {means}", "try again later", after)
        raise refused(url, f"status {status}: {means}", "see it in a browser, and save the page")
    if status == 206:
        raise failed(url, "status 206: only a part of it", "try again later")
    if kind.startswith(_NOT_READ):
        raise refused(url, f"no text but {kind.partition(';')[0]}", "give the report's address")
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length[:20]) > rules.size:
        raise too_large(url, rules)


def _seconds(words: str) -> float | None:
    """What `Retry-After` says, as a number or a date, in seconds from now."""
    if words.strip().isdecimal():
        return float(words.strip()[:9])
    try:
        then = parsedate_to_datetime(words)
    except (TypeError, ValueError, OverflowError):
        return None
    then = then if then.tzinfo else then.replace(tzinfo=UTC)
    return max(0.0, (then - datetime.now(UTC)).total_seconds())


def _told(error: Exception) -> str:
    words = " ".join(str(error).split()) or type(error).__name__
    return words[:1].lower() + words[1:200]
