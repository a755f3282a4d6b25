"""How long and how often: "two weeks", "a 10-hour", "half an hour", "every day", "weekly"."""

from __future__ import annotations

import re

from sayso.claims.times.forms import ABOUT, FEW, NUMBER, pattern
from sayso.claims.times.meaning import Meaning, Rule, Setting
from sayso.claims.times.numbers import count_of
from sayso.claims.times.words import CLOCK_UNITS, unit_of

_UNITS = (
    r"(?P<units>(?:second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade)s?"
    r"|century|centuries)"
)
_MORE = (
    r"(?: (?:more|full|straight|consecutive|additional|further|whole|long|solid|trading|calendar))?"
)
_COUNTED = pattern(
    rf"{ABOUT}(?:(?:the|these|those|his|her|its|their) "
    r"(?!\S+-(?:second|minute|hour|day|week|month|year)))?(?:first |final |another )?"
    rf"(?:{NUMBER}(?:(?:-| to | or ){NUMBER.replace('number', 'upper')})?|{FEW}"
    r"|(?P<one>an?|one|another|an additional|half an?))"
    rf"{_MORE}(?P<hyphen> |-){_UNITS}(?P<half> and a half)?(?P<long>-long)?(?: or so| or more)?"
)
_BARE = pattern(r"(?P<units>seconds|minutes|hours|days|weeks|months|years|decades|centuries)")
_EVERY = pattern(
    rf"(?:each|every)(?: (?:other|single|passing))?(?: {NUMBER})? "
    r"(?P<units>(?:second|minute|hour|day|night|week|weekend|month|quarter|year|decade)s?"
    r"|morning|evening|summer|winter|spring)"
)
_OFTEN = pattern(r"(?P<word>daily|weekly|monthly|hourly|nightly|annually|biweekly|fortnightly)")
_OLD = re.compile(r"(?:-|\s)old\b|['’]")
_RATE = re.compile(
    r"(?:%|percent|per cent|times?|once|twice|\d|[a-z]{3,}s|dollars|barrels|million|billion)\s$"
)
_LED = re.compile(
    r"\b(?:for|of|in|over|within|than|take|takes|took|after|lasted?|about|another)\s$"
)
_HOURS = {"H": "H", "TM": "M", "S": "S"}
_PERIODS = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "hourly": "PT1H", "nightly": "P1D"}
_PERIODS |= {"annually": "P1Y", "biweekly": "P2W", "fortnightly": "P2W"}
_TIMES_OF_YEAR = {"summer": "XXXX-SU", "winter": "XXXX-WI", "spring": "XXXX-SP"}
_TIMES_OF_DAY = {"morning": "XXXX-XX-XXTMO", "evening": "XXXX-XX-XXTEV", "night": "XXXX-XX-XXTNI"}
_MANY = {
    "E": ("Y", 10),
    "C": ("Y", 100),
    "F": ("W", 2),
    "Q": ("M", 3),
    "N": ("D", 1),
    "WE": ("W", 1),
}


def duration_value(count: float | None, unit: str) -> str:
    """The TIMEX3 value, "P3D", "PT2H", "PXW" where the number is vague."""
    letter, times = _MANY.get(unit, (unit, 1))
    amount = "X" if count is None else f"{count * times:.10g}"
    if unit == "H" and count == 0.5:
        return "PT30M"
    if unit in CLOCK_UNITS:
        return f"PT{amount}{_HOURS[unit]}"
    return f"P{amount}{letter}"


def _counted(match: re.Match[str], at: Setting) -> Meaning | None:
    if _OLD.match(at.lower, match.end()) and not at.lower.startswith(("'", "’"), match.end()):
        return None
    if match["one"] and _is_rate(match, at):
        return None
    unit = unit_of(match["units"])
    if at.text[match.start("units")].isupper():
        return None
    if unit == "S" and not match["units"].endswith("s"):
        return None
    singular = not match["units"].endswith("s")
    if singular and match["hyphen"] != "-" and not match["one"] and not _adjectival(match, at):
        return None
    count = _count(match)
    if match["half"] and count:
        count += 0.5
    return Meaning(duration_value(count, unit), "DURATION")


def _count(match: re.Match[str]) -> float | None:
    if match["number"]:
        return count_of(match["number"])
    if match["few"]:
        return 2.0 if "couple" in match["few"] else None
    return 0.5 if match["one"].startswith("half") else 1.0


def _adjectival(match: re.Match[str], at: Setting) -> bool:
    """ "A five year low": a number and a singular unit before a noun."""
    return match["number"] is not None and at.lower[match.end() : match.end() + 2][1:].isalpha()


def _is_rate(match: re.Match[str], at: Setting) -> bool:
    """ "15 a year", "twice a day", and "a day" that no preposition makes a length of time."""
    before = at.lower[max(0, match.start("one") - 12) : match.start("one")]
    return bool(_RATE.search(before)) or not (
        _LED.search(before)
        or match.start() < match.start("one")
        or match["half"]
        or match["one"] in {"one", "half an", "half a"}
    )


def _bare(match: re.Match[str], at: Setting) -> Meaning | None:
    before = at.lower[max(0, match.start() - 5) : match.start()]
    if not before.endswith(("for ", "for\n", " in ", "thin ")):
        return None
    return Meaning(duration_value(None, unit_of(match["units"])), "DURATION")


def _every(match: re.Match[str], _at: Setting) -> Meaning | None:
    word = match["units"]
    fixed = _TIMES_OF_YEAR.get(word) or _TIMES_OF_DAY.get(word)
    if fixed:
        return Meaning(fixed, "SET")
    count = count_of(match["number"]) if match["number"] else 1.0
    if " other " in match[0]:
        count = 2.0
    return Meaning(duration_value(count, unit_of(word)), "SET")


def _often(match: re.Match[str], at: Setting) -> Meaning | None:
    capital = at.text[match.start()].isupper()
    return None if capital and match.start() else Meaning(_PERIODS[match["word"]], "SET")


RULES = (
    Rule(frozenset({"digits", "number", "a", "few", "about", "the", "his"}), _COUNTED, _counted),
    Rule(frozenset({"units"}), _BARE, _bare),
    Rule(frozenset({"each"}), _EVERY, _every),
    Rule(frozenset({"often"}), _OFTEN, _often),
)
