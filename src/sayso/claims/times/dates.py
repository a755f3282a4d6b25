"""Dates that name a day of a month: "Feb. 10, 2017", "17 February", "2011-02-17", "9/11"."""

from __future__ import annotations

import re
from datetime import date

from sayso.claims.times.direction import day_year, direction, is_limit
from sayso.claims.times.forms import DAY, MONTH, WEEKDAY, YEAR, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting, day_meaning
from sayso.claims.times.words import MONTHS, WEEKDAYS

_WEEKDAY_FIRST = rf"(?:last )?(?:{WEEKDAY}(?:,| the)? \(?)?"
_SECOND_DAY = (
    r"(?:-|–| to | through | until )(?P<second>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
    r"(?![\d:%,]\d|\d)"
)
_OF_YEAR = r"(?P<last>,? (?:of )?(?P<which>last|this|next) year)?"
_AND = _SECOND_DAY.replace("(?:-", "(?: and |-")
_BETWEEN = pattern(
    rf"(?<=between\s){MONTH} {DAY}{_AND}(?:,? {YEAR})?(?P<weekday>(?!))?(?P<which>(?!))?"
)
_BETWEEN_DAYS = pattern(
    rf"(?<=between\s){DAY}{_AND}(?: |-){MONTH}(?:,? {YEAR})?(?P<weekday>(?!))?(?P<which>(?!))?"
)
_MONTH_DAY = pattern(
    rf"{_WEEKDAY_FIRST}{MONTH} (?:the )?{DAY}(?:{_SECOND_DAY})?(?:,? {YEAR})?{_OF_YEAR}"
)
_DAY_MONTH = pattern(
    rf"{_WEEKDAY_FIRST}(?:the )?{DAY}(?:{_SECOND_DAY})?(?: of)?(?: |-){MONTH}"
    rf"(?:(?:,? |-){YEAR})?{_OF_YEAR}"
)
_ISO = pattern(r"(?P<year>[12]\d\d\d)-(?P<month>\d\d)-(?P<day>\d\d)")
_SLASHED = pattern(r"(?P<one>\d{1,2})(?P<mark>[/.-])(?P<two>\d{1,2})(?P=mark)(?P<year>\d{4}|\d\d)")
_NINE_ELEVEN = pattern(r"9/11(?!/)")
_WHICH = {"last": -1, "this": 0, "next": 1}


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_name(match: re.Match[str], at: Setting) -> bool:
    return at.text[match.start("month")].isupper()


def _year_of(match: re.Match[str], at: Setting, month: int, day: int) -> int | None:
    if match["year"]:
        return int(match["year"])
    if at.published is None:
        return None
    if match["which"]:
        return at.published.year + _WHICH[match["which"]]
    if _names_the_attacks(match, at, month, day):
        return 2001
    if at.named and _weekday_fits(match, at.named.year, month, day):
        return at.named.year
    way = direction(at, match.start(), match.end())
    return day_year(at.published, month, day, way, is_limit(at, match.start()))


def _names_the_attacks(match: re.Match[str], at: Setting, month: int, day: int) -> bool:
    tail = at.lower[match.end() : match.end() + 20]
    return (month, day) == (9, 11) and tail.startswith((" attacks", " terror", ", attacks"))


def _weekday_fits(match: re.Match[str], year: int, month: int, day: int) -> bool:
    if not match["weekday"]:
        return False
    found = _calendar_day(year, month, day)
    return found is not None and found.weekday() == WEEKDAYS[match["weekday"]]


def _named(match: re.Match[str], at: Setting) -> Meaning | None:
    if not _is_name(match, at):
        return None
    month, day = MONTHS[match["month"]], int(match["day"])
    year = _year_of(match, at, month, day)
    if year is None:
        return UNRESOLVED if _calendar_day(2000, month, day) else None
    first = _calendar_day(year, month, day)
    if first is None:
        return None
    return _through(first, match["second"]) if match["second"] else day_meaning(first)


def _through(first: date, second: str) -> Meaning | None:
    last = _calendar_day(first.year, first.month, int(second))
    if last is None or last <= first:
        return None
    return Meaning(f"{first.isoformat()}/{last.isoformat()}", day=first)


def _iso(match: re.Match[str], _at: Setting) -> Meaning | None:
    found = _calendar_day(int(match["year"]), int(match["month"]), int(match["day"]))
    return day_meaning(found) if found else None


def _slashed(match: re.Match[str], _at: Setting) -> Meaning | None:
    """Month first as in America, unless that can't be; with full stops day first as in Europe."""
    one, two, year = int(match["one"]), int(match["two"]), _full_year(match["year"])
    if match["mark"] != "/" and len(match["year"]) == 2:
        return None
    day_first = one > 12 or (match["mark"] == "." and two <= 12)
    month, day = (two, one) if day_first else (one, two)
    found = _calendar_day(year, month, day)
    return day_meaning(found) if found else None


def _full_year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year > 40 else 2000)


def _nine_eleven(_match: re.Match[str], _at: Setting) -> Meaning | None:
    return day_meaning(date(2001, 9, 11))


RULES = (
    Rule(frozenset({"month"}), _BETWEEN, _named),
    Rule(frozenset({"digits"}), _BETWEEN_DAYS, _named),
    Rule(frozenset({"weekday", "month", "relative"}), _MONTH_DAY, _named),
    Rule(frozenset({"weekday", "digits", "the"}), _DAY_MONTH, _named),
    Rule(frozenset({"digits"}), _ISO, _iso),
    Rule(frozenset({"digits"}), _SLASHED, _slashed),
    Rule(frozenset({"digits"}), _NINE_ELEVEN, _nine_eleven),
)
