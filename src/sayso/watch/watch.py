"""One watch: whatever can be done next is done, one thing at a time, as long as it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sayso.api.ledger import Ledger
from sayso.errors import LedgerBusy
from sayso.watch.desk import Desk, Wanted
from sayso.watch.feeds import Feeds
from sayso.watch.news import News
from sayso.watch.pace import Pace
from sayso.watch.polite import Polite
from sayso.watch.reports import Reports
from sayso.watch.task import Task
from sayso.watch.telling import Tell
from sayso.watch.world import World

__all__ = ["Wanted", "Watch"]

_BUSY = 30.0
_TOGETHER = 20
"""Documents whose news is told together at the latest."""
_AT_ONCE = 5.0
"""Seconds for which nothing is to be done before what is new is told."""
_IDLE = 60.0


class Watch:
    """Over a ledger."""

    def __init__(
        self,
        ledger: Ledger,
        wanted: Wanted,
        tells: Sequence[Tell] = (),
        world: World | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._world = world = world or World()
        pace = pace or Pace()
        self.news = News(ledger, tells, world, pace)
        self.desk = Desk(ledger, wanted, world, pace, Polite(world, pace), self.news)
        self._reports = Reports(self.desk)
        self._feeds = Feeds(self.desk, self._reports)

    def run(self, until: float | None = None) -> None:
        """Goes on for ever, or until a moment. Raises KeyboardInterrupt where it is interrupted;
        all is kept then."""
        while until is None or self._world.now() < until:
            self._step(until)

    def once(self) -> None:
        """Asks every feed that isn't being left alone after a failure, takes what is due, tells
        what is new. Raises LedgerBusy where somebody else writes: the next time goes on there."""
        start = self._world.now()
        self._feeds.hurry()
        while tasks := [one for one in self._tasks() if one.due <= start]:
            self._do(min(tasks))
        self.news.tell()

    def _step(self, until: float | None) -> None:
        """Does what can be done now, else waits until something can be."""
        task, now = min(self._tasks(), default=None), self._world.now()
        at = task.at if task else now + _IDLE
        try:
            if self.desk.fresh >= _TOGETHER or at - now > _AT_ONCE:
                self.desk.fresh = 0
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

    def _tasks(self) -> Iterator[Task]:
        yield from self._feeds.tasks()
        yield from self._reports.tasks()

    def _do(self, task: Task) -> None:
        if task.kind == 0:
            self._feeds.poll(task.name)
        else:
            self._reports.take(task.name)
