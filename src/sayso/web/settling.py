"""Conclusions drawn again in a pause: to do so at each decision would make everybody wait."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from threading import Lock, Timer

from sayso.errors import LedgerBusy, LedgerError

QUIET = 20.0
"""Seconds without a decision after which conclusions are drawn again."""


class Settling:
    """`settle` is run in a thread of its own, `quiet` seconds after the last `soon`."""

    def __init__(self, settle: Callable[[], None], quiet: float = QUIET) -> None:
        self._settle, self._quiet = settle, quiet
        self._timer: Timer | None = None
        self._looked = -math.inf
        self._lock = Lock()

    def is_due(self) -> bool:
        """Whether it is time to look again if anything is to be done; then that is noted."""
        with self._lock:
            now = time.monotonic()
            due = now - self._looked >= self._quiet
            self._looked = now if due else self._looked
            return due

    def soon(self) -> None:
        self._after(self._quiet)

    def now(self) -> None:
        self._after(0)

    def _after(self, seconds: float) -> None:
        with self._lock:
            self._cancel()
            self._timer = Timer(seconds, self._run)
            self._timer.daemon = True
            self._timer.start()

    def sooner_or_later(self) -> None:
        """As `soon`, but doesn't put off what is to come."""
        with self._lock:
            waits = self._timer is not None and self._timer.is_alive()
        if not waits:
            self.soon()

    def stop(self) -> None:
        """What was not done is done by whoever opens the ledger next."""
        with self._lock:
            self._cancel()

    def _cancel(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _run(self) -> None:
        try:
            self._settle()
        except LedgerBusy:
            self.soon()
        except LedgerError:
            return
