"""A real server on loopback that answers as a test says, byte for byte."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

CERTIFICATE = Path(__file__).with_name("localhost.pem")
"""Signed by itself, for localhost: good for nothing but these tests."""

Send = Callable[[bytes], None]
Answer = bytes | Callable[[Send], None]
"""All that is sent, or what sends it; the connection is closed after."""


def page(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    """An answer of HTTP; names of headers are written with "_" for "-"."""
    held = {"Content_Type": "text/html; charset=utf-8", "Content_Length": str(len(body)), **headers}
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in held.items()]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode("latin-1") + body


def redirect(to: str, status: str = "302 Found") -> bytes:
    return page(b"", status, Location=to)


@dataclass
class Web:
    """A site; `asked` are the heads of all requests so far."""

    root: str
    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def at(self, path: str, answer: Answer) -> str:
        """Answers so at the path, and gives its address."""
        self.answers[path] = answer
        return self.root + path

    def headers(self, number: int = -1) -> Mapping[str, str]:
        lines = self.asked[number].split("\r\n")[1:]
        return {line.partition(":")[0].lower(): line.partition(": ")[2] for line in lines if line}


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False


@contextmanager
def serving(with_tls: bool = False) -> Iterator[Web]:
    class Handler(socketserver.StreamRequestHandler):
        timeout = 30

        def handle(self) -> None:
            try:
                head = self._head()
                web.asked.append(head)
                answer = web.answers.get(head.split(" ")[1].partition("?")[0])
                if callable(answer):
                    answer(self._send)
                else:
                    self._send(answer or page(b"nothing", "404 Not Found"))
            except (OSError, IndexError):
                return

        def _head(self) -> str:
            lines = iter(self.rfile.readline, b"\r\n")
            return b"".join(line for line in lines if line).decode("latin-1")

        def _send(self, data: bytes) -> None:
            self.wfile.write(data)
            self.wfile.flush()

        def finish(self) -> None:
            try:
                super().finish()
            except OSError:
                return

    class Server(_Server):
        def handle_error(self, request: object, client_address: object) -> None:
            """Handshakes that a client gives up are what some tests are about."""

    with Server(("127.0.0.1", 0), Handler) as server:
        if with_tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(CERTIFICATE)
            server.socket = context.wrap_socket(server.socket, server_side=True)
        port = server.server_address[1]
        scheme = "https" if with_tls else "http"
        web = Web(f"{scheme}://127.0.0.1:{port}", port)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield web
        finally:
            server.shutdown()
