"""Connections to addresses that were checked, each of them with an end in time."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from ipaddress import ip_address
from queue import Empty, SimpleQueue
from typing import Any

import httpcore

from sayso.fetch.addresses import Address, why_refused

Resolve = Callable[[str, int], Sequence[Address]]
"""Host and port to the addresses that bear the name. Raises OSError."""


class Refused(Exception):
    """The host's addresses must not be asked."""


def resolved(host: str, port: int) -> Sequence[Address]:
    """All addresses of a host, as the system's resolver gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(ip_address(str(one[4][0]).partition("%")[0]) for one in found))


class Network(httpcore.NetworkBackend):
    """One fetch's way out. Each name is looked up once, when it is connected to, and the address
    that was checked is the one connected to: a name that changes in between gains nothing."""

    def __init__(self, until: float, allow_private: bool, resolve: Resolve = resolved) -> None:
        self._until, self._allow_private, self._resolve = until, allow_private, resolve
        self._plain = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        error: Exception = httpcore.ConnectError(f"{host} has no address")
        for address in self._checked(host, port):
            left = _left(self._until, timeout, httpcore.ConnectTimeout)
            try:
                stream = self._plain.connect_tcp(
                    str(address), port, left, local_address, socket_options
                )
                return Timed(stream, self._until)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as one:
                error = one
        raise error

    def _checked(self, host: str, port: int) -> Sequence[Address]:
        found = self._looked_up(host, port)
        if self._allow_private:
            return found
        for address in found:
            if why := why_refused(address):
                raise Refused(f"{host} is {why if host == str(address) else f'{address}, {why}'}")
        return found

    def _looked_up(self, host: str, port: int) -> Sequence[Address]:
        """In a thread of its own, as nothing can interrupt the system's resolver."""
        answer: SimpleQueue[Sequence[Address] | Exception] = SimpleQueue()

        def look_up() -> None:
            try:
                answer.put(self._resolve(host, port))
            except (OSError, ValueError, UnicodeError) as error:
                answer.put(error)

        threading.Thread(target=look_up, daemon=True).start()
        try:
            found = answer.get(timeout=_left(self._until, None, httpcore.ConnectTimeout))
        except Empty:
            raise httpcore.ConnectTimeout(f"looking up {host}") from None
        if isinstance(found, Exception):
            raise httpcore.ConnectError(f"no such host: {host}") from found
        return found


class Timed(httpcore.NetworkStream):
    """A connection that nothing can keep open beyond its time, however slowly it sends."""

    def __init__(self, stream: httpcore.NetworkStream, until: float) -> None:
        self._stream, self._until = stream, until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._until, timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._until, timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = _left(self._until, timeout, httpcore.ConnectTimeout)
        return Timed(self._stream.start_tls(ssl_context, server_hostname, left), self._until)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(until: float, timeout: float | None, error: type[Exception]) -> float:
    left = until - time.monotonic()
    if left <= 0:
        raise error("out of time")
    return left if timeout is None else min(left, timeout)
