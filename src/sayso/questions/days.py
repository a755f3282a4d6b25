"""Days as numbers, so that they can be compared."""

from __future__ import annotations

import re
from datetime import date

from sayso.claims.claim import TimeExpression
from sayso.claims.events.type import CASUALTIES
from sayso.review.entry import Entry

Days = tuple[int, int]
WEEK = 7
_COUNT, _MOVES = (
    r"\b(?:toll|number|count|figure)\b",
    r"\b(?:rais|lower|revis|updat|correct|climb|reach)\w*|\b(?:put|rose|risen|stood|stands)\b",
)
_COUNTED_ANEW = re.compile(
    f"(?:{_COUNT}.*(?:{_MOVES}))|(?:(?:{_MOVES}).*{_COUNT})", re.IGNORECASE | re.DOTALL
)
"""The toll was raised on Tuesday: then it was told, not suffered."""
_OF_EARLIER = re.compile(r"\s+to [a-z]+\b.*\b(?:that|which)\b", re.IGNORECASE | re.DOTALL)
"""They agreed on Friday to look into the flood that killed 44."""


def day_number(iso: str | None) -> int | None:
    """The proleptic Gregorian ordinal of an ISO date or date-time."""
    try:
        return date.fromisoformat(iso[:10]).toordinal() if iso else None
    except ValueError:
        return None


def published_day(entry: Entry) -> int | None:
    return day_number(entry.report.published)


def event_days(entry: Entry) -> Days | None:
    """First and last day that the claim's own times give its event: by those that are of a week or
    less, if any are ("on Saturday", not "the year")."""
    told = [
        (begin, end)
        for time in entry.claim.times
        if time.of != "statement"
        and not _is_of_the_telling(entry, time)
        and (begin := day_number(time.begin)) is not None
        and (end := day_number(time.end)) is not None
    ]
    found = [(begin, end) for begin, end in told if end - begin <= WEEK] or told
    return (min(b for b, _ in found), max(e for _, e in found)) if found else None


def _is_of_the_telling(entry: Entry, time: TimeExpression) -> bool:
    """Whether casualties are counted or spoken of at that time, and were suffered at another."""
    event = entry.claim.event
    if event is None or event.type not in CASUALTIES:
        return False
    part = next((one for one in entry.claim.content if one.covers(time.span)), None)
    if part is None:
        return False
    after = part.text[time.span.end - part.start :]
    return bool(_COUNTED_ANEW.search(part.text) or _OF_EARLIER.match(after))


def iso(day: int | None) -> str | None:
    """The ISO date of a day's number."""
    return None if day is None else date.fromordinal(day).isoformat()


def statement_day(entry: Entry) -> int | None:
    """When the claim was made: the last day that its times give its statement, if that isn't after
    the report's, else the report's."""
    published = published_day(entry)
    ends = [day_number(time.end) for time in entry.claim.times if time.of == "statement"]
    told = [day for day in ends if day is not None and (published is None or day <= published)]
    return max(told, default=published)
