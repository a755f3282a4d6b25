"""Passwords checked: guessing takes its time, whoever was right once is not kept waiting."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, field

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

TRIES, WITHIN = 5, 60.0
"""So many wrong passwords of one address in so many seconds, then it has to wait."""
TRIES_OF_ALL = 60
"""As many of all addresses together, so that many of them guess no faster."""
_ADDRESSES = 10_000
_RIGHT = 8


@dataclass(slots=True)
class Guesses:
    """When wrong passwords came, and which were right.

    What was right is kept as a keyed digest for as long as the process runs, so that a program with
    a token pays for argon2 once, not with every request. Nobody who was right is shut out by the
    guesses of others.
    """

    _wrong: OrderedDict[str, deque[float]] = field(default_factory=OrderedDict)
    _all: deque[float] = field(default_factory=lambda: deque(maxlen=TRIES_OF_ALL))
    _right: deque[bytes] = field(default_factory=lambda: deque(maxlen=_RIGHT))
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def too_many(self, address: str) -> bool:
        mine = self._wrong.get(address)
        return bool(mine and _full(mine, TRIES)) or _full(self._all, TRIES_OF_ALL)

    def right(self, password: str, hash_: str, address: str) -> bool:
        """Takes a tenth of a second the first time: not for the thread that serves all."""
        digest = self._digest(password, hash_)
        if any(secrets.compare_digest(digest, one) for one in self._right):
            return True
        if self.too_many(address):
            return False
        try:
            PasswordHasher().verify(hash_, password)
        except (Argon2Error, InvalidHashError):
            self._note(address)
            return False
        self._right.append(digest)
        return True

    def forget(self) -> None:
        """All that was tried."""
        self._wrong.clear()
        self._all.clear()
        self._right.clear()

    def _digest(self, password: str, hash_: str) -> bytes:
        said = f"{hash_}\x1f{password}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(said, key=self._key).digest()

    def _note(self, address: str) -> None:
        now = time.monotonic()
        self._all.append(now)
        self._wrong.setdefault(address, deque(maxlen=TRIES)).append(now)
        self._wrong.move_to_end(address)
        if len(self._wrong) > _ADDRESSES:
            self._wrong.popitem(last=False)


def _full(wrong: deque[float], most: int) -> bool:
    return len(wrong) >= most and time.monotonic() - wrong[0] < WITHIN


GUESSES = Guesses()


def hashed(password: str) -> str:
    return PasswordHasher().hash(password)
