"""The ledger that a request works on: each has its own, so that none waits for another."""

from __future__ import annotations

import os
import sys
from functools import partial
from subprocess import DEVNULL, PIPE, run
from threading import Lock

from starlette.applications import Starlette
from starlette.requests import Request

from sayso.api.ledger import Ledger
from sayso.api.place import named
from sayso.api.regroup import is_settled
from sayso.ledger.location import located
from sayso.ledger.store import Store
from sayso.web.settings import Settings
from sayso.web.settling import Settling


class Shown(Ledger):
    """A ledger whose conclusions are shown as they were last drawn: a page waits for nothing."""

    def _settled(self) -> Store:
        return self.store


class Served(Shown):
    """One over connections that all requests share."""

    def __init__(self, store: Store) -> None:
        self.store, self.place = store, store.where

    def close(self) -> None:
        """Leaves the connections to the next request."""


class Connections:
    """Those of a server, with what the database library learned about each question: to learn it
    anew would cost a page as much as its answers. Many threads may ask."""

    def __init__(self, place: str | None) -> None:
        self._place, self._lock = named(place), Lock()
        self._url, _, self._dialect = located(self._place)
        self._store: Store | None = None
        self._file: tuple[int, ...] = ()

    def ledger(self) -> Served:
        """Raises NoLedger where there is none, or none any more."""
        with self._lock:
            file = self._dialect.stamp(self._url)[:1]
            if self._store is None or file != self._file:
                self._close()
                self._store, self._file = Store.open(self._place, create=False), file
            return Served(self._store.again())

    def close(self) -> None:
        with self._lock:
            self._close()

    def _close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


def settings_of(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found


def opened(request: Request) -> Ledger:
    """To be closed by whoever asks (`with`). Raises NoLedger."""
    ledger = connections_of(request.app).ledger()
    settling = settling_of(request)
    if settling.is_due() and not is_settled(ledger.store):
        settling.sooner_or_later()
    return ledger


def settle(place: str | None) -> None:
    """Draws conclusions again: on a large ledger that takes minutes of a processor, and memory
    that a server would keep."""
    beside("from sayso.api.ledger import Ledger; Ledger(create=False).regroup()", place)


def beside(command: str, place: str | None, given: str = "") -> str | None:
    """What a command of Python prints, in a process of its own, so that no reader waits for it;
    None where it fails. The ledger's place is passed where no list of processes shows it, since a
    URL may hold a password; what is `given` stands on its standard input."""
    environment = dict(os.environ)
    if place is not None:
        environment["SAYSO_LEDGER"] = place
    asked = [sys.executable, "-c", command]
    done = run(
        asked, input=given, stdout=PIPE, stderr=DEVNULL, env=environment, text=True, check=False
    )
    return None if done.returncode else done.stdout


def connections_of(app: Starlette) -> Connections:
    """The server's own, made when first asked for."""
    if not hasattr(app.state, "connections"):
        app.state.connections = Connections(app.state.settings.ledger)
    found: Connections = app.state.connections
    return found


def settling_of(request: Request) -> Settling:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "settling"):
        state.settling = Settling(partial(settle, settings_of(request).ledger))
    found: Settling = state.settling
    return found
