"""The ledger that a request works on: each opens its own, so that none waits for another."""

from __future__ import annotations

import os
import sys
from functools import partial
from subprocess import DEVNULL, PIPE, run

from starlette.requests import Request

from sayso.api.ledger import Ledger
from sayso.api.regroup import is_settled
from sayso.ledger.store import Store
from sayso.web.settings import Settings
from sayso.web.settling import Settling


class Shown(Ledger):
    """A ledger whose conclusions are shown as they were last drawn: a page waits for nothing."""

    def _settled(self) -> Store:
        return self.store


def settings_of(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found


def opened(request: Request) -> Ledger:
    """To be closed by whoever asks (`with`). Raises NoLedger."""
    ledger = Shown(settings_of(request).ledger, create=False)
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


def settling_of(request: Request) -> Settling:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "settling"):
        state.settling = Settling(partial(settle, settings_of(request).ledger))
    found: Settling = state.settling
    return found
