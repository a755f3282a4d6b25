"""A news site of ours on loopback that publishes, edits, fails and comes back, and a clock of ours
that goes as fast as it is asked to sleep."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from tests.fetch.web import Send, Web, page

START = datetime(2024, 10, 22, tzinfo=UTC).timestamp()


@dataclass
class Clock:
    """`happen` are things that happen when their moment has come."""

    now: float = START
    happen: list[tuple[float, Callable[[], object]]] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        until = self.now + seconds
        while due := [one for one in self.happen if one[0] <= until]:
            first = min(due, key=lambda one: one[0])
            self.happen.remove(first)
            self.now = max(self.now, first[0])
            first[1]()
        self.now = until

    def at(self, hours: float, do: Callable[[], object]) -> None:
        self.happen.append((START + hours * 3600, do))


@dataclass
class Report:
    toll: int
    published: float
    updated: float

    def html(self, name: str) -> bytes:
        day = datetime.fromtimestamp(self.published, UTC).isoformat()
        return (
            "<!doctype html><html lang='en'><head><title>Flood in Orlec</title>"
            f"<meta property='article:published_time' content='{day}'>"
            "<meta property='og:site_name' content='Coastal Wire'></head><body><article>"
            f"<h1>Flood in Orlec</h1><p>Flooding killed {self.toll} people in Orlec, the mayor said"
            f" on Tuesday in his statement number {name}.</p><p>Rescuers went from house to house "
            "through the night, and the army brought boats to the town's lower quarters.</p>"
            "</article></body></html>"
        ).encode()


class Site:
    """Feed and pages with ETags; `down` while its server fails. `asked` is (moment, path)."""

    def __init__(self, web: Web, clock: Clock, robots: str = "") -> None:
        self.web, self.clock, self.reports = web, clock, dict[str, Report]()
        self.down = False
        self.asked: list[tuple[float, str]] = []
        self.unchanged = 0
        self.feed = self._serve("/rss", self._rss)
        self._serve("/robots.txt", lambda: robots.encode())

    def publish(self, name: str, toll: int) -> str:
        self.reports[name] = Report(toll, self.clock(), self.clock())
        return self._serve(f"/{name}.html", lambda: self.reports[name].html(name))

    def edit(self, name: str, toll: int, silently: bool = False) -> None:
        self.reports[name].toll = toll
        if not silently:
            self.reports[name].updated = self.clock()

    def count(self, path: str) -> int:
        return sum(one == path for _, one in self.asked)

    def _rss(self) -> bytes:
        items = "".join(
            f"<item><title>Flood {name}</title><link>{self.web.root}/{name}.html</link><pubDate>"
            f"{format_datetime(datetime.fromtimestamp(one.published, UTC))}</pubDate>"
            f"<description>as of {one.updated}</description></item>"
            for name, one in self.reports.items()
        )
        return f"<rss><channel><title>Coastal Wire</title>{items}</channel></rss>".encode()

    def _serve(self, path: str, body: Callable[[], bytes]) -> str:
        def answer(send: Send) -> None:
            self.asked.append((self.clock(), path))
            if self.down:
                send(page(b"", "503 Service Unavailable", Retry_After="600"))
                return
            data = body()
            etag = f'"{hashlib.sha256(data).hexdigest()[:12]}"'
            if f"If-None-Match: {etag}".lower() in self.web.asked[-1].lower():
                self.unchanged += 1
                send(page(b"", "304 Not Modified", ETag=etag))
            else:
                send(page(data, ETag=etag))

        return self.web.at(path, answer)
