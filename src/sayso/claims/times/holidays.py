"""Days with a name: "Christmas Eve", "Thanksgiving", "Election Day"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, TH, TU, relativedelta

from sayso.claims.times.direction import day_year, direction, is_limit
from sayso.claims.times.forms import YEAR, either, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting, day_meaning


def _fixed(month: int, day: int) -> Callable[[int], date]:
    return lambda year: date(year, month, day)


def _floating(month: int, rule: relativedelta, day: int = 1) -> Callable[[int], date]:
    return lambda year: date(year, month, day) + rule


_DAYS: dict[str, Callable[[int], date]] = {
    "christmas": _fixed(12, 25),
    "christmas day": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "boxing day": _fixed(12, 26),
    "new year's day": _fixed(1, 1),
    "new year's eve": _fixed(12, 31),
    "new years eve": _fixed(12, 31),
    "valentine's day": _fixed(2, 14),
    "st. patrick's day": _fixed(3, 17),
    "may day": _fixed(5, 1),
    "independence day": _fixed(7, 4),
    "the fourth of july": _fixed(7, 4),
    "fourth of july": _fixed(7, 4),
    "halloween": _fixed(10, 31),
    "veterans day": _fixed(11, 11),
    "armistice day": _fixed(11, 11),
    "inauguration day": _fixed(1, 20),
    "martin luther king day": _floating(1, relativedelta(weekday=MO(3))),
    "memorial day": _floating(5, relativedelta(weekday=MO(-1)), 31),
    "labor day": _floating(9, relativedelta(weekday=MO(1))),
    "columbus day": _floating(10, relativedelta(weekday=MO(2))),
    "election day": _floating(11, relativedelta(weekday=TU(1)), 2),
    "thanksgiving": _floating(11, relativedelta(weekday=TH(4))),
    "thanksgiving day": _floating(11, relativedelta(weekday=TH(4))),
    "easter": easter,
    "easter sunday": easter,
    "easter monday": lambda year: easter(year) + relativedelta(days=1),
    "good friday": lambda year: easter(year) + relativedelta(days=-1, weekday=FR(-1)),
}
_NAMES = either(_DAYS).replace("'", "['’]")
_HOLIDAY = pattern(rf"(?:(?P<rel>last|this|next) )?(?P<name>{_NAMES})(?:,? (?:in )?{YEAR})?")
FIRST_WORDS = frozenset(name.replace("'", " ").replace(".", " ").split()[0] for name in _DAYS) - {
    "the",
    "may",
}


_SEASONS = frozenset({"christmas", "easter", "thanksgiving", "halloween"})
"""Names of more than their day: no hour or night leans on them."""


def _holiday(match: re.Match[str], at: Setting) -> Meaning | None:
    if not at.text[match.start("name")].isupper() and not match["name"].startswith("the"):
        return None
    find = _DAYS[" ".join(match["name"].replace("’", "'").split())]
    if match["year"]:
        return day_meaning(find(int(match["year"])))
    if at.published is None:
        return UNRESOLVED
    if match["name"] in _SEASONS:
        return Meaning(find(_year(match, at, at.published, find(at.published.year))).isoformat())
    return day_meaning(find(_year(match, at, at.published, find(at.published.year))))


def _year(match: re.Match[str], at: Setting, published: date, day: date) -> int:
    if match["rel"] == "this":
        return published.year
    if match["rel"]:
        past = match["rel"] == "last"
        over = day < published
        return published.year - (past and not over) + (not past and over)
    way = direction(at, match.start(), match.end())
    return day_year(published, day.month, day.day, way, is_limit(at, match.start()))


RULES = (Rule(frozenset({"holiday", "relative", "the"}), _HOLIDAY, _holiday),)
