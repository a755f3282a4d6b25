"""One writer at a time, over all processes: a row that says who it is, since when, doing what."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from sayso.errors import LedgerBusy
from sayso.ledger import process
from sayso.ledger.clock import Clock
from sayso.ledger.database import Database
from sayso.ledger.tables.housekeeping import writer

_POLL = 0.05
_BEAT = 5.0
"""Seconds between two looks at the lock, and between two signs of life."""
_SILENT = timedelta(minutes=15)
"""Without a sign of life for so long, a process on another host counts as dead. Should it live, it
is told that it lost the lock before it writes again."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who writes: on which host, in which process, doing what; moments are ISO 8601, UTC.

    `stale` where that process is dead; on another host that can't be seen, and `alive`, its last
    sign of life, has to do.
    """

    host: str
    process: int
    doing: str
    since: str
    alive: str
    stale: bool

    def in_words(self) -> str:
        return (
            f"{self.doing} since {self.since} in process {self.process} on {self.host}, "
            f"last sign of life {self.alive}"
        )


class Writer:
    """The right to write, of one Store. Reentrant; taken over from a dead process."""

    def __init__(self, database: Database, clock: Clock, wait: float) -> None:
        self._database, self._clock, self._wait = database, clock, wait
        self._name = uuid.uuid4().hex
        self._depth = 0
        self._beaten = 0.0

    @contextmanager
    def held(self, doing: str) -> Iterator[None]:
        """Waits for the lock, then holds it. Raises LedgerBusy, which says who holds it."""
        if not self._depth:
            self._take(doing)
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._leave()

    @contextmanager
    def transaction(self, doing: str) -> Iterator[Connection]:
        """A transaction while the lock is held: all of it or nothing."""
        with self.held(doing), self._database.writing() as connection:
            self._beat(connection)
            yield connection

    def holder(self) -> Holder | None:
        with self._database.reading() as connection:
            return _holder(connection, self._clock())

    def _take(self, doing: str) -> None:
        until = time.monotonic() + self._wait
        while (found := self.holder()) or not self._try(doing):
            if found and found.stale and self._try(doing):
                return
            if time.monotonic() >= until:
                raise self._busy(found)
            time.sleep(_POLL)

    def _try(self, doing: str) -> bool:
        """Takes the lock if nobody who lives has it, in one step."""
        me, now = os.getpid(), self._clock()
        with self._database.writing() as connection:
            found = _holder(connection, now)
            if found and not found.stale:
                return False
            connection.execute(delete(writer))
            connection.execute(
                insert(writer).values(
                    place=1, holder=self._name, host=process.host(), process=me,
                    started=process.started(me), doing=doing, since=now, alive=now,
                )
            )  # fmt: skip
        self._beaten = time.monotonic()
        return True

    def _leave(self) -> None:
        with self._database.writing() as connection:
            connection.execute(delete(writer).where(writer.c.holder == self._name))

    def _beat(self, connection: Connection) -> None:
        """Makes sure that nobody took the lock away, and gives a sign of life now and then."""
        if connection.execute(select(writer.c.holder)).scalar() != self._name:
            raise self._busy(_holder(connection, self._clock()))
        if time.monotonic() - self._beaten >= _BEAT:
            connection.execute(update(writer).values(alive=self._clock()))
            self._beaten = time.monotonic()

    def _busy(self, found: Holder | None) -> LedgerBusy:
        who = found.in_words() if found else "another process"
        return LedgerBusy(
            self._database.where, f"somebody else is writing: {who}", "try again later"
        )


def _holder(connection: Connection, now: str) -> Holder | None:
    row = connection.execute(select(writer)).one_or_none()
    if row is None:
        return None
    if row.host == process.host():
        stale = not process.lives(row.process, row.started)
    else:
        stale = datetime.fromisoformat(now) - datetime.fromisoformat(row.alive) > _SILENT
    return Holder(row.host, row.process, row.doing, row.since, row.alive, stale)
