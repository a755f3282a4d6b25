"""Periods by where they lie from publication: "last week", "this year", "the past three days"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sayso.claims.times.direction import looks_ahead
from sayso.claims.times.durations import duration_value
from sayso.claims.times.forms import FEW, NUMBER, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting
from sayso.claims.times.numbers import count_of
from sayso.claims.times.spans import shifted, value_of
from sayso.claims.times.words import unit_of

_BACK = r"last|past|previous|preceding|prior|latest|recent"
_ON = r"next|coming|following|upcoming"
_UNIT = r"(?P<unit>week|fortnight|weekend|month|year|decade|century)"
_ONE = pattern(
    rf"(?:the |this )?(?P<rel>{_BACK}|{_ON}|this|current|same|that|the whole of this)"
    rf"(?: (?:calendar|fiscal|financial|past))? {_UNIT}(?! or (?:two|so))"
)
_BARE = pattern(
    r"(?:the|a) (?P<unit>weekend|week|month|year)(?! (?:of|that|ago|later|earlier|before|after)\b)"
)
_MANY = pattern(
    rf"(?:(?:the|these|those|his|her|its|their|our) )?(?P<rel>{_BACK}|{_ON})"
    rf"(?: (?:{FEW}|{NUMBER}))?"
    r"(?: (?:or so|or more|full|straight|consecutive|calendar|trading))? "
    r"(?P<units>(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade)s|centuries)"
    r"(?:(?:,? and|,? or| and the| to) (?:weeks|months|years|days|decades))?"
)
_LEAD = re.compile(r"\b(?:in|of|during|for|over|at|on|this|by|through|throughout)\s$")
_BACKWARD = frozenset(_BACK.split("|"))
_FORWARD = frozenset(_ON.split("|"))


def _one(match: re.Match[str], at: Setting) -> Meaning | None:
    unit, rel = unit_of(match["unit"]), match["rel"]
    if at.text[match.start("unit")].isupper():
        return None
    if rel == "recent":
        return Meaning("PAST_REF")
    anchored = rel in {"previous", "preceding", "prior", "following", "same", "that"}
    anchored = anchored or (rel == "next" and match[0].startswith("the "))
    day = (at.mentioned or at.published) if anchored else at.published
    if day is None:
        return UNRESOLVED
    shift = -1 if rel in _BACKWARD else 1 if rel in _FORWARD else 0
    if unit == "WE" and shift <= 0:
        return _weekend(day, shift, rel)
    if unit == "W" and shift < 0 and not anchored and day.weekday() == 6:
        day += timedelta(days=1)
    there = shifted(day, shift, unit)
    return UNRESOLVED if there is None else Meaning(value_of(there, unit))


def _weekend(day: date, shift: int, rel: str) -> Meaning:
    """Up to Wednesday "this weekend" is the one just gone; "last" never is the one to come."""
    back = shift < 0 or (rel == "this" and day.weekday() < 1)
    return Meaning(value_of(day - timedelta(days=7 if back else 0), "WE"))


def _bare(match: re.Match[str], at: Setting) -> Meaning | None:
    """ "The weekend" is the last one, "the year" the present one."""
    lead = _LEAD.search(at.lower[max(0, match.start() - 12) : match.start()])
    if match[0].startswith("a ") or (not lead and match["unit"] != "weekend"):
        return None
    if at.published is None:
        return UNRESOLVED
    day = at.published
    if match["unit"] == "weekend" and day.weekday() < 5:
        day -= timedelta(days=0 if looks_ahead(at, match.start(), match.end()) else 7)
    return Meaning(value_of(day, unit_of(match["unit"])))


def _many(match: re.Match[str], at: Setting) -> Meaning | None:
    back = match["rel"] in _BACKWARD
    count = count_of(match["number"]) if match["number"] else None
    if count is None:
        return Meaning("PAST_REF" if back else "FUTURE_REF")
    unit = unit_of(match["units"])
    if at.published is None:
        return Meaning(duration_value(count, unit), "DURATION")
    other = shifted(at.published, -count if back else count, unit)
    days = (other, at.published) if back else (at.published, other)
    return Meaning(duration_value(count, unit), "DURATION", *days)


RULES = (
    Rule(frozenset({"relative", "the", "that"}), _ONE, _one),
    Rule(frozenset({"the"}), _BARE, _bare),
    Rule(frozenset({"relative", "the", "his"}), _MANY, _many),
)
