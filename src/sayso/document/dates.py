"""Full calendar dates, as people and machines write them: day, month and year."""

from __future__ import annotations

import re
from datetime import date, datetime

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
         "aug august", "sep sept september", "oct october", "nov november", "dec december"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
_MONTH = (
    r"(?P<{}>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY = r"(?P<{}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR = r"(?P<{}>(?:1[89]|20)\d\d)(?!\d)"
_WEEKDAY = r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\.?,?\s+)?"

FULL_DATE = (
    rf"(?:{_WEEKDAY}{_MONTH.format('m1')}\s+{_DAY.format('d1')},?\s+{_YEAR.format('y1')}"
    rf"|{_WEEKDAY}{_DAY.format('d2')}\s+(?:of\s+)?{_MONTH.format('m2')},?\s+{_YEAR.format('y2')}"
    rf"|{_YEAR.format('y3')}-(?P<m3>\d\d)-(?P<d3>\d\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?!\d))"
)
"""A pattern, to be compiled without regard to case; `day_of` says which day a match means."""

_WRITTEN = re.compile(FULL_DATE, re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")


def day_of(match: re.Match[str]) -> date | None:
    """The day that a match of `FULL_DATE` means; None for a 31 June."""
    form = next(n for n in "123" if match[f"y{n}"])
    month = match[f"m{form}"].casefold()
    number = int(month) if month.isdigit() else _MONTHS[month]
    try:
        return date(int(match[f"y{form}"]), number, int(match[f"d{form}"]))
    except ValueError:
        return None


def iso_date(words: str) -> str:
    """A date or date-time as ISO 8601, from that or from "3 March 2024" or "Mar. 3, 2024".

    Raises ValueError where there is no such date or it is not a full one.
    """
    bare = words.strip()
    if _ISO.fullmatch(bare):
        return _iso(bare)
    match = _WRITTEN.fullmatch(bare)
    day = day_of(match) if match else None
    if day is None:
        raise ValueError(f"no full date: {words!r}")
    return day.isoformat()


def _iso(words: str) -> str:
    if len(words) == len("2024-03-03"):
        return date.fromisoformat(words).isoformat()
    return datetime.fromisoformat(words.replace(" UTC", "Z")).isoformat()
