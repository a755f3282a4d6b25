"""The web asked politely: what robots.txt forbids is left alone, no host is asked in a hurry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit, urlunsplit

from sayso.errors import NotFetched
from sayso.fetch.answer import Answer, failed, refused
from sayso.fetch.fetch import fetch
from sayso.watch.pace import Pace
from sayso.watch.world import World

if TYPE_CHECKING:
    from protego import Protego

_NAME = "Sayso"
_KEPT = 86_400.0
"""Seconds for which a host's robots.txt stands (RFC 9309, 2.4)."""
_UNREACHED = 600.0
_SLOWEST = 60.0
"""The longest crawl delay that is kept to, in seconds."""
_HOSTS = 5_000


@dataclass(frozen=True, slots=True)
class _Robots:
    """`rules` is None where robots.txt can't be reached: nothing may be asked then."""

    rules: Protego | None
    until: float


class Polite:
    """One watch's way to the web."""

    def __init__(self, world: World, pace: Pace) -> None:
        self._world, self._pace = world, pace
        self._robots: dict[str, _Robots] = {}
        self._free: dict[str, float] = {}

    def free(self, url: str) -> float:
        """When its host may be asked again."""
        return self._free.get(_host(url), 0.0)

    def ask(self, url: str, known: Mapping[str, str]) -> Answer:
        """Waits for the host's turn, and asks. Raises NotFetched."""
        robots = self._robots_of(url)
        if robots.rules is None:
            raise failed(url, "its host's robots.txt can't be reached", "try again later")
        if not robots.rules.can_fetch(url, _NAME):
            raise refused(
                url, "its host's robots.txt forbids it", "save the page, and add the file"
            )
        return self._asked(url, known, float(robots.rules.crawl_delay(_NAME) or 0.0))

    def _asked(self, url: str, known: Mapping[str, str], delay: float) -> Answer:
        wait = self.free(url) - self._world.now()
        if wait > 0:
            self._world.sleep(wait)
        try:
            return fetch(url, self._world.rules, known)
        finally:
            if len(self._free) > _HOSTS:
                self._free.clear()
            pause = max(self._pace.delay, min(delay, _SLOWEST))
            self._free[_host(url)] = self._world.now() + pause

    def _robots_of(self, url: str) -> _Robots:
        host = _host(url)
        known = self._robots.get(host)
        if known is None or known.until <= self._world.now():
            if len(self._robots) > _HOSTS:
                self._robots.clear()
            known = self._robots[host] = self._read(host)
        return known

    def _read(self, host: str) -> _Robots:
        """Without one all may be asked; where the server fails, nothing (RFC 9309, 2.3)."""
        from protego import Protego

        now = self._world.now()
        try:
            found = self._asked(f"{host}/robots.txt", {}, 0.0).data or b""
        except NotFetched as error:
            if error.may_work_later:
                return _Robots(None, now + max(_UNREACHED, error.retry_after or 0.0))
            found = b""
        return _Robots(Protego.parse(found[:500_000].decode("utf-8", "replace")), now + _KEPT)


def _host(url: str) -> str:
    """ "https://coastalwire.example:8080"."""
    try:
        parts = urlsplit(url)
        return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), "", "", ""))
    except ValueError:
        return ""
