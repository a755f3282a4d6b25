"""Times by their distance: "three days ago", "a year earlier", "the next day"."""

from __future__ import annotations

import re
from datetime import date

from sayso.claims.times.forms import ABOUT, FEW, NUMBER, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting, day_meaning
from sayso.claims.times.numbers import count_of
from sayso.claims.times.spans import shifted, value_of
from sayso.claims.times.words import unit_of

_UNITS = (
    r"(?P<units>(?:second|minute|hour|day|night|week|fortnight|month|year|decade)s?"
    r"|century|centuries)"
)
_AWAY = pattern(
    rf"{ABOUT}(?:(?:{NUMBER}|{FEW}|(?P<one>an?|one)) )?{_UNITS}(?P<half> and a half)?(?: or so)?"
    r" (?P<way>ago|earlier|later|before that|after that|from now|from today|hence|previously|"
    r"afterwards?|thereafter|beforehand)"
)
_NEXT_DAY = pattern(
    r"(?:the|a) (?P<way>next|following|previous|preceding|prior|very next) (?P<units>day|night)"
    r"|the day (?P<side>before|after)(?P<far> (?:yesterday|tomorrow))?|a day (?P<aday>before|after)"
)
_BACK = frozenset({"ago", "earlier", "before that", "previously", "beforehand"})
_FROM_NOW = frozenset({"ago", "from now", "from today", "hence"})


def _away(match: re.Match[str], at: Setting) -> Meaning | None:
    way, unit = match["way"], unit_of(match["units"])
    back = way in _BACK
    count = _count(match)
    if count is None:
        return Meaning("PAST_REF" if back or way in {"later", "afterwards"} else "FUTURE_REF")
    origin = at.published if way in _FROM_NOW else at.mentioned or at.published
    if origin is None:
        return UNRESOLVED
    there = shifted(origin, -count if back else count, unit)
    if there and way == "later" and at.published and origin < at.published < there:
        there = at.published
    return UNRESOLVED if there is None else _at_size(there, unit, count, origin)


def _count(match: re.Match[str]) -> float | None:
    if match["number"]:
        count = count_of(match["number"])
        return None if count is None else count + (0.5 if match["half"] else 0)
    if match["few"] and "couple" in match["few"]:
        return 2.0
    return (1.5 if match["half"] else 1.0) if match["one"] else None


def _at_size(there: date, unit: str, count: float, origin: date) -> Meaning:
    """As exact as the unit: "two years ago" is a year; but a week ago is that very day."""
    if unit in {"H", "TM", "S"}:
        return day_meaning(origin)
    if unit in {"D", "N"} or (unit == "W" and count == 1):
        return day_meaning(there)
    return Meaning(value_of(there, unit))


def _next_day(match: re.Match[str], at: Setting) -> Meaning | None:
    origin = at.published if match["far"] else at.anchor
    if origin is None:
        return UNRESOLVED
    forward = (match["way"] or match["side"] or match["aday"]).endswith(
        ("next", "following", "after")
    )
    steps = (1 if forward else -1) * (2 if match["far"] else 1)
    there = shifted(origin, steps, "D")
    if there is None:
        return UNRESOLVED
    if match["units"] == "night":
        return Meaning(f"{there.isoformat()}TNI", "TIME", day=there)
    return day_meaning(there)


RULES = (
    Rule(frozenset({"digits", "number", "a", "few", "about", "units"}), _AWAY, _away),
    Rule(frozenset({"the", "a"}), _NEXT_DAY, _next_day),
)
