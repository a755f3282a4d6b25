"""Stretches of the calendar as values: the week, month, year that holds a day, and their days."""

from __future__ import annotations

from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from sayso.claims.times.words import CLOCK_UNITS

_PER_DAY = {"H": 24, "TM": 1440, "S": 86400}
_STEP = {
    "D": relativedelta(days=1),
    "N": relativedelta(days=1),
    "W": relativedelta(weeks=1),
    "WE": relativedelta(weeks=1),
    "F": relativedelta(weeks=2),
    "M": relativedelta(months=1),
    "Q": relativedelta(months=3),
    "Y": relativedelta(years=1),
    "E": relativedelta(years=10),
    "C": relativedelta(years=100),
}


def shifted(day: date, count: float, unit: str) -> date | None:
    """`day` moved by so many units; None where that leaves the calendar."""
    try:
        if unit in CLOCK_UNITS:
            return day + timedelta(days=int(count / _PER_DAY[unit]))
        step = _STEP[unit]
        if count == int(count):
            return day + step * int(count)
        return day + timedelta(days=round(count * _days(unit)))
    except (ValueError, OverflowError):
        return None


def _days(unit: str) -> float:
    days = {"D": 1, "N": 1, "W": 7, "WE": 7, "F": 14, "M": 30.44, "Q": 91.3, "Y": 365.25}
    return days.get(unit, 3652.5 if unit == "E" else 36525 if unit == "C" else 0)


def value_of(day: date, unit: str) -> str:
    """The TIMEX3 value of the unit that holds `day`."""
    if unit in {"W", "F", "WE"}:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{day.year:04}-{day.month:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "Y":
        return f"{day.year:04}"
    if unit in {"E", "C"}:
        return f"{day.year:04}"[: 3 if unit == "E" else 2]
    return day.isoformat()
