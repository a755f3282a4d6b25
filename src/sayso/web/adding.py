"""Runs of adding, one after the other in a thread of their own."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from threading import Lock, Thread

from sayso.api.added import Added, Taken
from sayso.api.ledger import Ledger
from sayso.document.given import Given
from sayso.document.read.source import Source
from sayso.errors import InputError, SaysoError

_KEPT = 50
"""Runs whose pages are still there."""
_LISTED = 500


@dataclass(slots=True)
class Run:
    """One run: what became of each document so far, `failed` where all of it was given up."""

    count: int
    size: int
    added: Added = field(default_factory=Added)
    taken: list[Taken] = field(default_factory=list)
    read: int = 0
    before: int = 0
    doing: str = "waiting for its turn"
    done: bool = False
    failed: str = ""

    @property
    def share(self) -> float:
        """How much of what came was read, from 0 to 1."""
        return 1.0 if self.done else min(0.99, self.read / self.size) if self.size else 0.0

    def tell(self, one: Taken) -> None:
        self.added.count(one)
        self.read = self.before + one.taken
        if len(self.taken) < _LISTED or isinstance(one.result, InputError):
            self.taken.append(one)


class Runs:
    """Of one server."""

    def __init__(self, place: str | None) -> None:
        self._place = place
        self._runs: OrderedDict[str, Run] = OrderedDict()
        self._lock, self._turn = Lock(), Lock()

    def known(self, name: str) -> Run | None:
        with self._lock:
            return self._runs.get(name)

    def start(self, sources: Sequence[Source], facts: Given) -> str:
        """Gives the name of the run's page."""
        name = secrets.token_urlsafe(9)
        run = Run(len(sources), sum(one.size for one in sources))
        with self._lock:
            self._runs[name] = run
            while len(self._runs) > _KEPT:
                self._runs.popitem(last=False)
        Thread(target=self._run, args=(run, list(sources), facts), daemon=True).start()
        return name

    def _run(self, run: Run, sources: list[Source], facts: Given) -> None:
        try:
            with self._turn, Ledger(self._place) as ledger:
                run.doing = "reading"
                for source in sources:
                    # One by one, so that whoever reviews meanwhile gets a turn between them.
                    ledger.take_in([source], facts, run.tell)
                    run.before += source.size
                run.doing = "putting claims together"
                ledger.regroup()
        except SaysoError as error:
            run.failed = str(error)
        except Exception as error:  # noqa: BLE001 - a page says so; a thread has nobody to tell
            run.failed = f"{type(error).__name__}: {error}"
        finally:
            run.doing, run.done = "", True
