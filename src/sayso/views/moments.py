"""When a claim says that something was, or was said, in words."""

from __future__ import annotations

import re
from datetime import date

from sayso.claims.claim import Claim, TimeExpression
from sayso.views.days import parsed, period
from sayso.views.plain import one_line

_CLOCK = re.compile(r"T(\d\d:\d\d)")
_DAYPARTS = {
    "TMO": "morning",
    "TMI": "midday",
    "TAF": "afternoon",
    "TEV": "evening",
    "TNI": "night",
    "TDT": "daytime",
}


def moment(time: TimeExpression, year: int | None) -> str:
    """A time expression as the days it means, else its own words in quotation marks."""
    begin, end = parsed(time.begin), parsed(time.end)
    days = period(begin, end, year)
    if not days:
        return f"“{one_line(time.span.text)}”"
    part = _part(time.value or "")
    return f"{days} {part}" if part and begin == end else days


def _part(value: str) -> str:
    clock = _CLOCK.search(value)
    return clock[1] if clock else _DAYPARTS.get(value[10:], "")


def when(claim: Claim, published: date | None) -> str:
    """The times of what is claimed; where there is none, when it was said."""
    year = published.year if published else None
    of_event = [moment(t, year) for t in claim.times if t.of != "statement"]
    if of_event:
        return ", ".join(dict.fromkeys(of_event))
    said = [moment(t, year) for t in claim.times]
    return f"said {', '.join(dict.fromkeys(said))}" if said else ""


def said_on(claim: Claim, published: date | None) -> date | None:
    """The day a statement was made: the one the text gives, else that of the report."""
    for time in claim.times:
        begin = parsed(time.begin)
        if time.of == "statement" and begin and time.begin == time.end:
            return begin
    return published
