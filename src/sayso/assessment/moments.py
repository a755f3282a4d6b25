"""When something was said, and how days and moments compare."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sayso.review.entry import Entry


def said(entry: Entry) -> tuple[str | None, str | None]:
    """First and last day: the text's own date of the statement, never after publication.

    A report speaks for itself on the day it is published. Of what somebody said "previously"
    neither is known, but that it came before all that is dated.
    """
    published = day(entry.report.published)
    for time in entry.claim.times if entry.claim.speaker else ():
        if time.of == "statement" and time.value == "PAST_REF":
            return None, None
        last = day(time.end or time.begin)
        if time.of == "statement" and last:
            last = min(last, published) if published else last
            return min(day(time.begin) or last, last), last
    return published, published


def day(moment: str | None) -> str | None:
    """The ISO date that a date or date-time begins with; None where it begins with none."""
    try:
        return date.fromisoformat(moment[:10]).isoformat() if moment else None
    except ValueError:
        return None


def instant(moment: str | None) -> str | None:
    """A date or date-time in a form that sorts by time: date-times in UTC."""
    if moment is None or len(moment) <= 10:
        return day(moment)
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        return day(moment)
    return (parsed.astimezone(UTC) if parsed.tzinfo else parsed).replace(tzinfo=None).isoformat()
