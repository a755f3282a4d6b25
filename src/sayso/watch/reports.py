"""The reports that feeds name: asked for when they are due, and put into the ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from sayso.api.added import Taken
from sayso.errors import InputError, NotFetched
from sayso.feeds.feed import Item
from sayso.watch.desk import Desk
from sayso.watch.kept import ItemKept, name_of
from sayso.watch.source import Fetched
from sayso.watch.task import Task


class Reports:
    """Those of which something is still to be done are in memory, and in the ledger."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._world, self._pace = desk, desk.world, desk.pace
        self._ledger, self._store = desk.ledger, desk.ledger.store.watched
        self._items = {
            name: ItemKept.of_state(state) for name, state in self._store.waiting("item").items()
        }

    def tasks(self) -> Iterator[Task]:
        now = self._world.now()
        for name, item in self._items.items():
            if item.due is not None:
                at = max(item.due, self._desk.polite.free(item.url), now)
                yield Task(at, 1, item.due, name)

    def see(self, feed: str, items: Sequence[Item]) -> None:
        """What is new or changed in a feed waits to be asked; the rest is as it was."""
        named = {name_of(one.url): one for one in items}
        known = self._store.among("item", named)
        changed: dict[str, ItemKept] = {}
        for name, one in named.items():
            body = known[name].body if name in known else {}
            if name not in known or body.get("mark") != one.mark:
                before = self._items.get(name)
                published = body.get("published") or one.published or one.updated
                new = before or ItemKept(one.url, feed, published=published)
                due = 0.0 if self._is_wanted(published) else None
                changed[name] = replace(new, mark=one.mark, due=due, tries=0)
        self._put(changed)

    def _is_wanted(self, published: str | None) -> bool:
        since = self._desk.wanted.since
        return since is None or published is None or published[:10] >= since[:10]

    def take(self, name: str) -> None:
        """Asks for a report that is due."""
        item = self._items[name]
        try:
            answer = self._desk.polite.ask(item.url, item.known.headers)
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
        self._ledger.take_in([source], self._desk.wanted.given, taken.append)
        for one in taken:
            self._desk.added.count(one)
            if isinstance(one.result, InputError):
                self._desk.failed += 1
                self._world.say(str(one.result))
        ids = [one.document.id for one in taken if one.document and one.result in ("new", "there")]
        self._desk.news.of(ids)
        self._desk.fresh += sum(one.result == "new" for one in taken)
        return tuple(ids)

    def _not_had(self, name: str, item: ItemKept, error: NotFetched) -> None:
        self._desk.failed += 1
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
