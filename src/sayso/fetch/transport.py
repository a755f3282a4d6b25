"""httpx over our own network: httpx speaks HTTP, and we say whom it may connect to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import cast

import httpcore
import httpx

from sayso.fetch.network import Network

_HEADERS = {
    "Accept": "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8",
    "Accept-Encoding": "gzip",
    "Accept-Language": "en, *;q=0.5",
    "Connection": "close",
}


class Transport(httpx.BaseTransport):
    """Certificates are verified; no connection is kept for the next request. There is no client
    around it, and so no cookies, proxies or anything else from its surroundings."""

    def __init__(self, network: Network, user_agent: str) -> None:
        self._headers = {"User-Agent": user_agent, **_HEADERS}
        self._pool = httpcore.ConnectionPool(
            ssl_context=httpx.create_ssl_context(),
            max_keepalive_connections=0,
            network_backend=network,
        )

    @contextmanager
    def get(self, url: httpx.URL, headers: Mapping[str, str]) -> Iterator[httpx.Response]:
        """The answer of an address, whose body is yet to be read."""
        response = self.handle_request(
            httpx.Request("GET", url, headers={**self._headers, **headers})
        )
        try:
            yield response
        finally:
            response.close()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        asked = httpcore.Request(
            request.method,
            httpcore.URL(
                scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
            ),
            headers=request.headers.raw,
        )
        answer = self._pool.handle_request(asked)
        stream = _Stream(cast(Iterable[bytes], answer.stream))
        return httpx.Response(answer.status, headers=answer.headers, stream=stream, request=request)

    def close(self) -> None:
        self._pool.close()


class _Stream(httpx.SyncByteStream):
    def __init__(self, stream: Iterable[bytes]) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        yield from self._stream

    def close(self) -> None:
        if close := getattr(self._stream, "close", None):
            close()
