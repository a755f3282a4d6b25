"""Conclusions drawn again once a reviewer pauses: at each decision it would make them wait."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Timer

from sayso.errors import LedgerError

QUIET = 20.0
"""Seconds without a decision after which conclusions are drawn again."""


class Settling:
    """`settle` is run in a thread of its own, `quiet` seconds after the last `soon`."""

    def __init__(self, settle: Callable[[], None], quiet: float = QUIET) -> None:
        self._settle, self._quiet = settle, quiet
        self._timer: Timer | None = None
        self._lock = Lock()

    def soon(self) -> None:
        with self._lock:
            self._cancel()
            self._timer = Timer(self._quiet, self._run)
            self._timer.daemon = True
            self._timer.start()

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
        except LedgerError:
            self.soon()
