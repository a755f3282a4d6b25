"""The first and last day that a TIMEX3 value means."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

Days = tuple[date, date]

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_PART = re.compile(r"(\d{4})-(SP|SU|FA|WI|[QH]\d)$")
_YEARS = re.compile(r"\d{2,4}$")
_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "H1": (1, 6), "H2": (7, 12)}
_MONTHS |= {f"Q{n}": (3 * n - 2, 3 * n) for n in range(1, 5)}


def days_of(value: str | None) -> Days | None:
    """First and last day, or None for values that name no days (`PAST_REF`, "P3D", "XXXX-SU")."""
    if value is None:
        return None
    try:
        if "/" in value:
            return _both(*value.split("/"))
        return _single(value)
    except (ValueError, OverflowError):
        return None


def _both(first: str, last: str) -> Days | None:
    begin, end = days_of(first), days_of(last)
    return (begin[0], end[1]) if begin and end and begin[0] <= end[1] else None


def _single(value: str) -> Days | None:
    if found := _DAY.match(value):
        day = date(*map(int, found.groups()))
        return day, day
    if found := _WEEK.match(value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return monday + timedelta(days=5 if found[3] else 0), monday + timedelta(days=6)
    if found := _MONTH.match(value):
        return _months(int(found[1]), int(found[2]), int(found[2]))
    if found := _PART.match(value):
        return _part(int(found[1]), found[2])
    if _YEARS.match(value):
        return date(int(value.ljust(4, "0")), 1, 1), date(int(value.ljust(4, "9")), 12, 31)
    return None


def _months(year: int, first: int, last: int) -> Days:
    return date(year, first, 1), date(year, last, monthrange(year, last)[1])


def _part(year: int, code: str) -> Days | None:
    """Seasons are those of meteorologists in the north; a winter is named after its December."""
    if code == "WI":
        return date(year, 12, 1), date(year + 1, 3, 1) - timedelta(days=1)
    return _months(year, *_MONTHS[code]) if code in _MONTHS else None
