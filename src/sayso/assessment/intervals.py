"""How long before one day another was, in words: "a day earlier", "two weeks earlier"."""

from __future__ import annotations

from datetime import date

from sayso.assessment.statement import Statement

_WORDS = ("", "a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def earlier(before: Statement, now: Statement) -> str:
    """Empty where it isn't known to the day or the week, or was the same day."""
    if None in (before.first, before.said, now.said) or now.first != now.said:
        return ""
    first, last, today = (
        date.fromisoformat(d or "") for d in (before.first, before.said, now.said)
    )
    if first == last:
        return _days((today - last).days)
    week = first.weekday() == 0 and (last - first).days == 6
    return "a week earlier" if week and 0 < (today - last).days <= 7 else ""


def _days(days: int) -> str:
    if days <= 0:
        return ""
    for length, noun in ((7, "week"), (1, "day")):
        count, rest = divmod(days, length)
        if rest == 0 and 0 < count < len(_WORDS) and days < 28:
            return f"{_WORDS[count]} {noun}{'s' if count > 1 else ''} earlier"
    if 28 <= days <= 31:
        return "a month earlier"
    return f"{days} days earlier"
