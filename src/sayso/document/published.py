"""Whether a date can be that of a publication, and the date that an address holds."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

EARLIEST = date(1605, 1, 1)
"""The year of the first newspaper, the Relation of Strasbourg."""
_AHEAD = timedelta(days=1)
"""A day that has begun somewhere, or a clock that goes wrong a little."""
_IN_URL = re.compile(
    r"[/_-]((?:19|20)\d\d)([/_-])(0?[1-9]|1[0-2]|[a-z]{3})\2(0?[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)"
    r"|/((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|$)",
    re.IGNORECASE,
)
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]


def is_plausible(published: str, now: datetime | None = None) -> bool:
    """Whether an ISO 8601 date or date-time lies neither in the future nor before newspapers."""
    day = datetime.fromisoformat(published).date()
    today = (now or datetime.now(UTC)).date()
    return EARLIEST <= day <= today + _AHEAD


def date_in_url(url: str | None) -> str | None:
    """The full date within an address, "/2025/03/11/", as ISO 8601; None where there is none."""
    for match in _IN_URL.finditer(url or ""):
        year, _, month, day, *packed = match.groups()
        parts = packed if year is None else [year, _number(month), day]
        try:
            found = date(*map(int, parts)).isoformat()
        except ValueError:
            continue
        if is_plausible(found):
            return found
    return None


def _number(month: str) -> str:
    name = month.casefold()
    return str(_MONTHS.index(name) + 1) if name in _MONTHS else month
