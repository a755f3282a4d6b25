"""The ledger that a request works on: each opens its own, so that none waits for another."""

from __future__ import annotations

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


def settling_of(request: Request) -> Settling:
    """The server's own, made when first asked for."""
    state = request.app.state
    if not hasattr(state, "settling"):
        place = settings_of(request).ledger

        def settle() -> None:
            with Ledger(place, create=False) as ledger:
                ledger.regroup()

        state.settling = Settling(settle)
    found: Settling = state.settling
    return found
