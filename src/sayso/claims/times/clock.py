"""Times of day: "6:30 p.m.", "four o'clock", "noon", "18:00 GMT"; the day is joined elsewhere."""

from __future__ import annotations

import re

from sayso.claims.times.forms import either, pattern
from sayso.claims.times.meaning import Meaning, Rule, Setting
from sayso.claims.times.words import SMALL

_ZONE = (
    r"(?:,? \(?(?P<zone>local time|eastern time|pacific time|central time|mountain time|us time|"
    r"uk time|eastern|e[sd]?t|p[sd]?t|c[sd]t|m[sd]t|gmt|bst|utc|cet|cest|ist|jst|hkt|aest)\)?)?"
)
_HOUR = rf"(?P<hour>\d{{1,2}}|{either(list(SMALL)[1:13])})"
_HALF_DAY = r"(?P<half>[ap])\.?m(?:\b\.?(?!\w)|\b)"
_CLOCK = pattern(rf"{_HOUR}(?:[:.](?P<minute>[0-5]\d)(?:[:.][0-5]\d)?)?(?: )?{_HALF_DAY}{_ZONE}")
_24 = pattern(
    rf"(?P<hour>[01]?\d|2[0-3])(?P<mark>[:.]?)(?P<minute>[0-5]\d)(?: (?P<hrs>hours|hrs))?{_ZONE}"
)
_OCLOCK = pattern(
    rf"{_HOUR}(?: )?o['’]clock(?: in the (?P<part>morning|afternoon|evening))?{_ZONE}"
)
_NOON = pattern(rf"(?P<word>noon|midday|midnight){_ZONE}")
_LED = re.compile(r"\b(?:at|around|about|by|since|until|from|before|after|till|approximately)\s$")
_UNIVERSAL = frozenset({"gmt", "utc"})


def _meaning(hour: int, minute: int, zone: str | None) -> Meaning | None:
    if hour > 24 or minute > 59:
        return None
    return Meaning(f"T{hour:02}:{minute:02}" + ("Z" if zone in _UNIVERSAL else ""), "TIME")


def _clock(match: re.Match[str], _at: Setting) -> Meaning | None:
    hour = _number(match["hour"])
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if match["half"] == "p" else 0)
    return _meaning(hour, int(match["minute"] or 0), match["zone"])


def _number(word: str) -> int:
    return int(word) if word.isdigit() else list(SMALL).index(word)


def _full_day(match: re.Match[str], at: Setting) -> Meaning | None:
    """ "18:30" needs a preposition or a time zone; "1830" or "18.30" a zone or "hours"."""
    sure = bool(match["zone"] or match["hrs"])
    led = bool(_LED.search(at.lower[max(0, match.start() - 15) : match.start()]))
    if not sure and not (led and match["mark"] == ":"):
        return None
    if not match["mark"] and len(match["hour"]) < 2:
        return None
    return _meaning(int(match["hour"]), int(match["minute"]), match["zone"])


def _oclock(match: re.Match[str], _at: Setting) -> Meaning | None:
    hour = _number(match["hour"])
    late = match["part"] in {"afternoon", "evening"} and hour < 12
    return _meaning(hour + (12 if late else 0), 0, match["zone"])


def _noon(match: re.Match[str], _at: Setting) -> Meaning | None:
    return _meaning(0 if match["word"] == "midnight" else 12, 0, match["zone"])


RULES = (
    Rule(frozenset({"digits", "number"}), _CLOCK, _clock),
    Rule(frozenset({"digits"}), _24, _full_day),
    Rule(frozenset({"digits", "number"}), _OCLOCK, _oclock),
    Rule(frozenset({"noon"}), _NOON, _noon),
)
