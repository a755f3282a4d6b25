"""Moments as the ledger keeps them: ISO 8601, UTC, to the millisecond, so that text order is time
order."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime

from sayso.errors import UsageError

Clock = Callable[[], str]
_LAST = "T23:59:59.999Z"


def now() -> str:
    """This moment: "2025-06-03T08:15:00.000Z"."""
    return _told(datetime.now(UTC))


def moment(given: str) -> str:
    """The moment that is meant: of a day its last one, of a time without a zone that in UTC.

    Raises UsageError where it is neither.
    """
    with suppress(ValueError):
        return f"{date.fromisoformat(given).isoformat()}{_LAST}"
    try:
        read = datetime.fromisoformat(given)
    except ValueError:
        expected = "expected 2025-06-03 or 2025-06-03T08:15:00Z"
        raise UsageError(f"{given!r} is no date or time: {expected}") from None
    return _told(read if read.tzinfo else read.replace(tzinfo=UTC))


def _told(at: datetime) -> str:
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"
