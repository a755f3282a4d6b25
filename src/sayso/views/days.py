"""Days and periods in words: "23 Oct", "14–20 Oct", "by 31 Oct", "Oct 2023"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def parsed(day: str | None) -> date | None:
    """The day that an ISO date or date-time begins with, if it begins with one."""
    try:
        return date.fromisoformat(day[:10]) if day else None
    except ValueError:
        return None


def single(day: date, year: int | None) -> str:
    """A day, with its year unless that is the one in hand."""
    shown = f"{day.day} {MONTHS[day.month - 1]}"
    return shown if day.year == year else f"{shown} {day.year}"


def period(begin: date | None, end: date | None, year: int | None) -> str:
    """The days from `begin` to `end`, both included; an open end says so; empty for neither."""
    if begin and end:
        return single(begin, year) if begin == end else _closed(begin, end, year)
    if begin:
        return f"from {single(begin, year)}"
    return f"by {single(end, year)}" if end else ""


def _closed(begin: date, end: date, year: int | None) -> str:
    if begin.day == 1 and end.day == monthrange(end.year, end.month)[1]:
        return _months(begin, end, year)
    if (begin.year, begin.month) == (end.year, end.month):
        return f"{begin.day}–{single(end, year)}"
    return f"{single(begin, end.year)} – {single(end, year)}"


def _months(begin: date, end: date, year: int | None) -> str:
    first, last = MONTHS[begin.month - 1], MONTHS[end.month - 1]
    if (begin.month, end.month) == (1, 12):
        return f"{begin.year}" if begin.year == end.year else f"{begin.year}–{end.year}"
    if begin.year != end.year:
        return f"{first} {begin.year} – {last} {end.year}"
    shown = first if first == last else f"{first}–{last}"
    return shown if begin.year == year and first != last else f"{shown} {begin.year}"
