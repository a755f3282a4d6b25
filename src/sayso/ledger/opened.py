"""A ledger opened, and closed again."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from sayso.errors import NoLedger
from sayso.ledger.clock import Clock, now
from sayso.ledger.database import Database
from sayso.ledger.location import located
from sayso.ledger.schema import prepared

WAIT = 30.0
"""Seconds that one who wants to write waits for another."""
_COMMIT = 5.0
"""Seconds that a transaction waits at least for another's to end: each is short."""


class Opened:
    """`where` is what messages call the ledger."""

    def __init__(self, database: Database, clock: Clock, wait: float) -> None:
        self.where = database.where
        self._database, self._dialect = database, database.dialect
        self._clock, self._wait = clock, wait

    @classmethod
    def open(
        cls, where: str | Path, *, create: bool = True, wait: float = WAIT, clock: Clock = now
    ) -> Self:
        """The ledger at a path or URL ("sqlite:///…"), brought up to date; made where there is none
        and `create` allows it. `wait` is in seconds.

        Raises LedgerError: NoLedger where it is something else, or nothing that may be made;
        LedgerTooNew where a later Sayso made it.
        """
        url, name, dialect = located(where)
        found = dialect.what_is_at(url)
        if found == "other":
            raise NoLedger(name, "not a ledger of Sayso", "give another path")
        if found == "nothing":
            if not create:
                raise NoLedger(name, "no ledger there", "make one with sayso add")
            dialect.create(url)
        database = Database(dialect.engine(url, max(wait, _COMMIT)), dialect, name)
        try:
            prepared(database)
        except BaseException:
            database.engine.dispose()
            raise
        return cls(database, clock, wait)

    def again(self) -> Self:
        """Another one over the same connections, for another thread. Only the first is closed."""
        return type(self)(self._database, self._clock, self._wait)

    def close(self) -> None:
        self._database.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
