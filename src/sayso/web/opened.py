"""The ledger that a request works on: each opens its own, so that none waits for another."""

from __future__ import annotations

from starlette.requests import Request

from sayso.api.ledger import Ledger
from sayso.web.settings import Settings


def settings_of(request: Request) -> Settings:
    found: Settings = request.app.state.settings
    return found


def opened(request: Request) -> Ledger:
    """To be closed by whoever asks (`with`). Raises NoLedger."""
    return Ledger(settings_of(request).ledger, create=False)
