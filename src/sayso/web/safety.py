"""What no request gets round: whose host it names, where it comes from, what a page may load."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from sayso.web.settings import Settings

POLICY = (
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
    "form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Frame-Options": "DENY",
}
_READING = {"GET", "HEAD", "OPTIONS"}


class Safety:
    """Refuses requests for other hosts, changes from other pages, and bodies that are too large;
    adds `HEADERS` to every answer."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                answer = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    answer.setdefault(name, value)
                if not scope["path"].startswith("/static/"):
                    answer.setdefault("Cache-Control", "no-store")
            await send(message)

        refused = self._refused(scope["method"], headers)
        if refused:
            await refused(scope, receive, guarded)
        else:
            await self._app(scope, _limited(receive, self._settings.largest), guarded)

    def _refused(self, method: str, headers: Headers) -> PlainTextResponse | None:
        host = _name(headers.get("host", ""))
        if host not in self._settings.hosts:
            asked = "This ledger is not served under that name.\n"
            return PlainTextResponse(asked, 421)
        if method not in _READING and not _from_here(headers):
            return PlainTextResponse("Changes come from the ledger's own pages.\n", 403)
        length = headers.get("content-length", "0")
        if not length.isdecimal() or int(length) > self._settings.largest:
            return PlainTextResponse(f"At most {self._settings.largest:,} bytes.\n", 413)
        return None


def _name(host: str) -> str:
    """The host without its port."""
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.partition(":")[0].casefold()


def _from_here(headers: Headers) -> bool:
    """Whether a page of this server sent it; what no browser sent says nothing of that."""
    site = headers.get("sec-fetch-site")
    if site is not None and site not in {"same-origin", "none"}:
        return False
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host", "")


def _limited(receive: Receive, largest: int) -> Receive:
    """Ends a body that goes on beyond what its length said, or that says none."""
    left = largest

    async def counted() -> Message:
        nonlocal left
        message = await receive()
        left -= len(message.get("body", b""))
        return message if left >= 0 else {"type": "http.disconnect"}

    return counted
