"""Dates as feeds write them: RFC 822 in RSS, RFC 3339 in the others, and what is neither."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime

from sayso.document.dates import iso_date
from sayso.document.published import is_plausible

_LONGEST = 60


def date_in(words: str | None) -> str | None:
    """ISO 8601, with the zone that is given; None for what is no date, or none that can be."""
    bare = " ".join((words or "").split())
    if not bare or len(bare) > _LONGEST:
        return None
    for read in (_internet, iso_date, _mail):
        try:
            found = read(bare)
            if is_plausible(found):
                return found
        except (ValueError, TypeError, IndexError, OverflowError):
            continue
    return None


def _internet(words: str) -> str:
    return datetime.fromisoformat(words).isoformat()


def _mail(words: str) -> str:
    return parsedate_to_datetime(words).isoformat()
