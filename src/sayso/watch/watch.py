"""One watch: whatever is due next is done, one thing at a time, as long as there is anything."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from sayso.api.added import Added, Taken
from sayso.api.ledger import Ledger
from sayso.document.given import Given
from sayso.errors import InputError, LedgerBusy, NotFetched
from sayso.feeds.feed import Item
from sayso.feeds.read import read_feed
from sayso.watch.kept import FeedKept, ItemKept, name_of
from sayso.watch.news import News
from sayso.watch.pace import Pace
from sayso.watch.polite import Polite
from sayso.watch.source import Fetched
from sayso.watch.telling import Tell
from sayso.watch.world import World

_BUSY = 30.0
_TOGETHER = 20
"""Documents whose news is told together at the latest."""
_AT_ONCE = 5.0
"""Seconds for which nothing is to be done before what is new is told."""
_IDLE = 60.0
_FEEDS = 2_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to watch: addresses of feeds, reports from the day `since` on (ISO date), and what is
    given of every report."""

    feeds: Sequence[str]
    since: str | None = None
    given: Given = field(default_factory=Given)


@dataclass(frozen=True, slots=True, order=True)
class _Task:
    """What can be done at a moment; feeds (0) go before reports (1), then what waited longest."""

    at: float
    kind: int
    due: float
    name: str


class Watch:
    """Over a ledger. `added` counts documents, `failed` what could not be had."""

    def __init__(
        self,
        ledger: Ledger,
        wanted: Wanted,
        tells: Sequence[Tell] = (),
        world: World | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._ledger, self._store, self._wanted = ledger, ledger.store.watched, wanted
        self._world, self._pace = world or World(), pace or Pace()
        self._polite = Polite(self._world, self._pace)
        self.news = News(ledger, tells, self._world, self._pace)
        self.added, self.failed = Added(), 0
        self._fresh = 0
        self._feeds = dict(self._known_feeds())
        self._items = {
            name: ItemKept.of_state(state) for name, state in self._store.waiting("item").items()
        }

    def _known_feeds(self) -> Iterator[tuple[str, FeedKept]]:
        """Those named now, and those that a list among them named before."""
        kept = {name: FeedKept.of_state(one) for name, one in self._store.waiting("feed").items()}
        for url in dict.fromkeys(self._wanted.feeds):
            yield url, kept.get(url) or FeedKept(url, url)
        yield from ((url, one) for url, one in kept.items() if one.of in self._wanted.feeds)

    def run(self, until: float | None = None) -> None:
        """Goes on for ever, or until a moment. Raises KeyboardInterrupt where it is interrupted;
        all is kept then."""
        while until is None or self._world.now() < until:
            self._step(until)

    def once(self) -> None:
        """Asks every feed that isn't being left alone after a failure, takes what is due, tells
        what is new. Raises LedgerBusy where somebody else writes: the next time goes on there."""
        start = self._world.now()
        for url, feed in self._feeds.items():
            if not feed.failures:
                self._feeds[url] = replace(feed, due=0.0)
        while tasks := [one for one in self._tasks() if one.due <= start]:
            self._do(min(tasks))
        self.news.tell()

    def _step(self, until: float | None) -> None:
        """Does what can be done now, else waits until something can be."""
        task, now = min(self._tasks(), default=None), self._world.now()
        at = task.at if task else now + _IDLE
        try:
            if self._fresh >= _TOGETHER or at - now > _AT_ONCE:
                self._fresh = 0
                self.news.tell()
            if task and at <= now:
                self._do(task)
                return
        except LedgerBusy as error:
            # Somebody else's long write is waited for: nothing is lost, it is done after.
            self._world.say(str(error))
            at = now + _BUSY
        wakes = [at, self.news.due, until]
        wake = min(one for one in wakes if one is not None and one > now)
        self._world.sleep(max(0.0, wake - self._world.now()))

    def _tasks(self) -> Iterator[_Task]:
        now = self._world.now()
        for name, feed in self._feeds.items():
            at = max(feed.due, self._polite.free(feed.url), now)
            yield _Task(at, 0, feed.due, name)
        for name, item in self._items.items():
            if item.due is not None:
                at = max(item.due, self._polite.free(item.url), now)
                yield _Task(at, 1, item.due, name)

    def _do(self, task: _Task) -> None:
        if task.kind == 0:
            self._poll(self._feeds[task.name])
        else:
            self._take(task.name, self._items[task.name])

    # Feeds

    def _poll(self, feed: FeedKept) -> None:
        try:
            answer = self._polite.ask(feed.url, feed.known.headers)
            found = None if answer.data is None else read_feed(answer.data, feed.asked)
        except InputError as error:
            self._failed(feed, error)
            return
        if feed.failures:
            self._world.say(f"{feed.asked}: answers again")
            self._ledger.store.settled(feed.asked)
        if found is not None:
            self._see(feed, found.items)
            self._also(feed, found.feeds)
            for warning in found.warnings if not feed.known.headers else ():
                self._world.say(f"{feed.asked}: {warning}")
        due = self._world.now() + self._pace.next_poll(self._world.chance())
        known, url = feed.known.after(answer), answer.moved or feed.url
        self._keep(replace(feed, url=url, due=due, failures=0, known=known))

    def _failed(self, feed: FeedKept, error: InputError) -> None:
        self.failed += 1
        failures = feed.failures + 1
        if failures == 1:
            self._world.say(str(error))
        self._ledger.store.reject(feed.asked, error.found, error.do)
        after = error.retry_after if isinstance(error, NotFetched) else None
        wait = max(
            self._pace.after_failure(failures, self._world.chance(), after), self._pace.first
        )
        self._keep(replace(feed, failures=failures, due=self._world.now() + wait))

    def _keep(self, feed: FeedKept) -> None:
        self._store.put("feed", {feed.asked: feed.state()})
        self._feeds[feed.asked] = feed

    def _also(self, feed: FeedKept, urls: Sequence[str]) -> None:
        """The feeds that a list names; lists in lists lead no further than these."""
        for url in urls if not feed.of else ():
            if url not in self._feeds and len(self._feeds) < _FEEDS:
                self._keep(FeedKept(url, url, of=feed.asked))

    def _see(self, feed: FeedKept, items: Sequence[Item]) -> None:
        """What is new or changed in a feed waits to be asked; the rest is as it was."""
        named = {name_of(one.url): one for one in items}
        known = self._store.among("item", named)
        changed: dict[str, ItemKept] = {}
        for name, one in named.items():
            body = known[name].body if name in known else {}
            if name not in known or body.get("mark") != one.mark:
                before = self._items.get(name)
                published = body.get("published") or one.published or one.updated
                new = before or ItemKept(one.url, feed.asked, published=published)
                due = 0.0 if self._is_wanted(published) else None
                changed[name] = replace(new, mark=one.mark, due=due, tries=0)
        self._put(changed)

    def _is_wanted(self, published: str | None) -> bool:
        since = self._wanted.since
        return since is None or published is None or published[:10] >= since[:10]

    # Reports

    def _take(self, name: str, item: ItemKept) -> None:
        try:
            answer = self._polite.ask(item.url, item.known.headers)
        except NotFetched as error:
            self._not_had(name, item, error)
            return
        if item.tries:
            self._ledger.store.settled(item.url)
        documents = item.documents
        if answer.data is not None:
            documents = self._add(Fetched.of(answer, item.published)) or documents
        now, known = self._world.now(), item.known.after(answer)
        taken = now if item.taken is None else item.taken
        done = replace(item, known=known, taken=taken, tries=0, documents=documents)
        self._put({name: self._to_check(done, now)})

    def _to_check(self, item: ItemKept, now: float) -> ItemKept:
        """When it is to be asked again: outlets change reports without telling their feeds."""
        ages = [taken + age for age in self._pace.again if (taken := item.taken) is not None]
        later = [at for at in ages if at > now]
        due = later[0] if later and self._is_recent(item, now) else None
        return replace(item, due=due, checks=item.checks + 1)

    def _is_recent(self, item: ItemKept, now: float) -> bool:
        if item.published is None:
            return True
        then = datetime.fromisoformat(item.published)
        then = then if then.tzinfo else then.replace(tzinfo=UTC)
        return now - then.timestamp() <= self._pace.recent

    def _add(self, source: Fetched) -> tuple[str, ...]:
        """Puts it into the ledger; gives the ids of its documents."""
        taken: list[Taken] = []
        self._ledger.take_in([source], self._wanted.given, taken.append)
        for one in taken:
            self.added.count(one)
            if isinstance(one.result, InputError):
                self.failed += 1
                self._world.say(str(one.result))
        ids = [one.document.id for one in taken if one.document and one.result in ("new", "there")]
        self.news.of(ids)
        self._fresh += sum(one.result == "new" for one in taken)
        return tuple(ids)

    def _not_had(self, name: str, item: ItemKept, error: NotFetched) -> None:
        self.failed += 1
        tries = item.tries + 1
        again = error.may_work_later and tries < self._pace.tries
        if not again or tries == 1:
            self._world.say(str(error))
        self._ledger.store.reject(item.url, error.found, error.do)
        wait = self._pace.after_failure(tries, self._world.chance(), error.retry_after)
        due = self._world.now() + wait if again else None
        self._put({name: replace(item, tries=tries, due=due)})

    def _put(self, items: dict[str, ItemKept]) -> None:
        self._store.put("item", {name: one.state() for name, one in items.items()})
        for name, one in items.items():
            if one.due is None:
                self._items.pop(name, None)
            else:
                self._items[name] = one
