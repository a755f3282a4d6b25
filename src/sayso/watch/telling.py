"""Events handed on: to a command of the user's, to an address of theirs."""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sayso.errors import OutputError, UsageError
from sayso.watch.events import Event

Tell = Callable[[Event], None]
"""Raises OutputError where the event didn't arrive, and is to be told again."""
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Command:
    """Run once for each event, without a shell; the event is on its standard input."""

    words: Sequence[str]

    @classmethod
    def of(cls, line: str) -> Command:
        """Raises UsageError where quotation marks don't close, or there is nothing."""
        try:
            words = shlex.split(line)
        except ValueError as error:
            raise UsageError(f"command {line!r}: {error}") from None
        if not words:
            raise UsageError("the command is empty")
        return cls(words)

    def __call__(self, event: Event) -> None:
        data = json.dumps(event.to_json(), ensure_ascii=False).encode() + b"\n"
        try:
            done = subprocess.run(self.words, input=data, timeout=_SECONDS, check=False)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise OutputError(f"{self.words[0]}: {error}") from None
        if done.returncode:
            raise OutputError(f"{self.words[0]}: exit status {done.returncode}")


@dataclass(frozen=True, slots=True)
class Webhook:
    """Each event is posted to an address, which may be one of the user's own network. The event's
    id is in the header Idempotency-Key: one that is told twice has the same."""

    url: str

    def __call__(self, event: Event) -> None:
        import httpx

        headers = {"Content-Type": "application/json", "Idempotency-Key": event.id}
        data = json.dumps(event.to_json(), ensure_ascii=False).encode()
        try:
            with httpx.Client(trust_env=False, timeout=30) as client:
                status = client.post(self.url, content=data, headers=headers).status_code
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise OutputError(f"{self.url}: {error}") from None
        if not 200 <= status < 300:
            raise OutputError(f"{self.url}: status {status}")
