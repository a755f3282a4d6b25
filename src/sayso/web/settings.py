"""How the ledger is served."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

HOME = ("127.0.0.1", "localhost", "[::1]")
"""Names under which a browser on this machine asks."""
LARGEST = 20_000_000
"""Bytes of what a browser may send."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`ledger` is a path or URL, None the user's own; `author` whose decisions are kept.

    `hosts` are the names that a request may ask for; others are refused, so that no page of a
    stranger reaches the ledger by a name of its own (DNS rebinding). With `password`, an argon2
    hash, nothing is shown without it. `secret` signs cookies; a new one at each start ends all
    sessions. `grace` is how many seconds old a page may be while another process writes.
    """

    ledger: str | None = None
    author: str = "desk"
    hosts: tuple[str, ...] = HOME
    password: str | None = None
    secret: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    largest: int = LARGEST
    grace: float = 0.0
