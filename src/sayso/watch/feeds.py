"""The feeds of a watch: asked when they are due; what they name goes to the reports."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sayso.errors import InputError, NotFetched
from sayso.feeds.read import read_feed
from sayso.watch.desk import Desk
from sayso.watch.kept import FeedKept
from sayso.watch.reports import Reports
from sayso.watch.task import Task

_FEEDS = 2_000


class Feeds:
    """Those named by the user, and those that lists among them name."""

    def __init__(self, desk: Desk, reports: Reports) -> None:
        self._desk, self._world, self._pace, self._reports = desk, desk.world, desk.pace, reports
        self._ledger, self._store = desk.ledger, desk.ledger.store.watched
        self._feeds = dict(self._known_feeds())

    def tasks(self) -> Iterator[Task]:
        now = self._world.now()
        for name, feed in self._feeds.items():
            at = max(feed.due, self._desk.polite.free(feed.url), now)
            yield Task(at, 0, feed.due, name)

    def hurry(self) -> None:
        """Makes all due whose server isn't being left alone after a failure, and says which are."""
        now = self._world.now()
        for url, feed in self._feeds.items():
            if not feed.troubled:
                self._feeds[url] = replace(feed, due=0.0)
            elif feed.due > now:
                minutes = math.ceil((feed.due - now) / 60)
                self._world.say(f"{url}: failed before, is left alone for {minutes:,} minutes more")

    def _known_feeds(self) -> Iterator[tuple[str, FeedKept]]:
        """Those named now, and those that a list among them named before."""
        kept = {name: FeedKept.of_state(one) for name, one in self._store.waiting("feed").items()}
        for url in dict.fromkeys(self._desk.wanted.feeds):
            yield url, kept.get(url) or FeedKept(url, url)
        yield from ((url, one) for url, one in kept.items() if one.of in self._desk.wanted.feeds)

    def poll(self, name: str) -> None:
        """Asks a feed that is due."""
        feed = self._feeds[name]
        try:
            answer = self._desk.polite.ask(feed.url, feed.known.headers)
            found = None if answer.data is None else read_feed(answer.data, feed.asked)
        except InputError as error:
            self._failed(feed, error)
            return
        if feed.failures:
            self._world.say(f"{feed.asked}: answers again")
            self._ledger.store.settled(feed.asked)
        if found is not None:
            self._reports.see(feed.asked, found.items)
            self._also(feed, found.feeds)
            for warning in found.warnings if not feed.known.headers else ():
                self._world.say(f"{feed.asked}: {warning}")
        due = self._world.now() + self._pace.next_poll(self._world.chance())
        known, url = feed.known.after(answer), answer.moved or feed.url
        self._keep(replace(feed, url=url, due=due, failures=0, troubled=False, known=known))

    def _failed(self, feed: FeedKept, error: InputError) -> None:
        self._desk.failed += 1
        failures = feed.failures + 1
        if failures == 1:
            self._world.say(str(error))
        self._ledger.store.reject(feed.asked, error.found, error.do)
        fetched = error if isinstance(error, NotFetched) else None
        after = fetched.retry_after if fetched else None
        troubled = fetched.may_work_later if fetched else False
        wait = max(
            self._pace.after_failure(failures, self._world.chance(), after), self._pace.first
        )
        due = self._world.now() + wait
        self._keep(replace(feed, failures=failures, due=due, troubled=troubled))

    def _keep(self, feed: FeedKept) -> None:
        self._store.put("feed", {feed.asked: feed.state()})
        self._feeds[feed.asked] = feed

    def _also(self, feed: FeedKept, urls: Sequence[str]) -> None:
        """The feeds that a list names; lists in lists lead no further than these."""
        for url in urls if not feed.of else ():
            if url not in self._feeds and len(self._feeds) < _FEEDS:
                self._keep(FeedKept(url, url, of=feed.asked))
