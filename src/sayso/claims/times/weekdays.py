"""Days named by the week or by today: "on Wednesday", "last Friday", "yesterday"."""

from __future__ import annotations

import re
from datetime import timedelta

from sayso.claims.times.direction import is_term, looks_ahead, weekday_near
from sayso.claims.times.forms import WEEKDAY, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting, day_meaning
from sayso.claims.times.words import WEEKDAYS

_SHORT = frozenset(word for word in WEEKDAYS if not word.endswith("day"))
_WEEKDAY = pattern(
    r"(?:(?P<rel>last|next|this|this past|this coming|past|the following|the previous|"
    rf"the next|the same) )?{WEEKDAY}(?P<week> (?P<which>last|next|this) week)?"
)
_PLURAL = pattern(rf"(?:on )?{WEEKDAY.replace('(?![a-z])', '')}s(?! ?\d)")
_EVERY = pattern(rf"(?:each|every) (?:other )?{WEEKDAY}")
_TODAY = pattern(r"(?P<word>today|yesterday|tomorrow)")
_THAT_DAY = pattern(r"(?:the|that) (?P<same>same |very )?day|that (?:same )?day|the day(?= of the)")
_NAMED_DAY = re.compile(r"\b(?:black|super|ash|bloody|palm|fat|cyber|giving|news)\s$")
"""Before a weekday these make a name: Super Tuesday, Fox News Sunday."""
_SHIFTS = {"today": 0, "yesterday": -1, "tomorrow": 1}


def _is_weekday(match: re.Match[str], at: Setting) -> bool:
    word = match["weekday"]
    if not at.text[match.start("weekday")].isupper():
        return False
    if _NAMED_DAY.search(at.lower[max(0, match.start() - 8) : match.start()]):
        return False
    return word not in _SHORT or at.lower.startswith(".", match.end("weekday"))


def _weekday(match: re.Match[str], at: Setting) -> Meaning | None:
    if not _is_weekday(match, at):
        return None
    if at.published is None:
        return UNRESOLVED
    weekday, rel = WEEKDAYS[match["weekday"]], match["rel"]
    anchor = at.anchor or at.published
    if match["which"]:
        monday = at.published - timedelta(days=at.published.weekday())
        shift = {"last": -7, "this": 0, "next": 7}[match["which"]]
        return day_meaning(monday + timedelta(days=weekday + shift))
    if rel in {"last", "this past", "past"}:
        back = (at.published.weekday() - weekday) % 7 or 7
        return day_meaning(at.published - timedelta(days=back))
    if rel in {"next", "this coming"}:
        ahead = (weekday - at.published.weekday()) % 7 or 7
        return day_meaning(at.published + timedelta(days=ahead))
    if rel in {"the following", "the next"}:
        return day_meaning(anchor + timedelta(days=(weekday - anchor.weekday()) % 7 or 7))
    if rel == "the previous":
        return day_meaning(anchor - timedelta(days=(anchor.weekday() - weekday) % 7 or 7))
    ahead = looks_ahead(at, match.start(), match.end()) or is_term(at, match.start())
    return day_meaning(weekday_near(at.published, weekday, ahead))


def _habit(match: re.Match[str], at: Setting) -> Meaning | None:
    if not at.text[match.start("weekday")].isupper() or match["weekday"] in _SHORT:
        return None
    return Meaning(f"XXXX-WXX-{WEEKDAYS[match['weekday']] + 1}", "SET")


def _today(match: re.Match[str], at: Setting) -> Meaning | None:
    if at.published is None:
        return UNRESOLVED
    return day_meaning(at.published + timedelta(days=_SHIFTS[match["word"]]))


def _that_day(_match: re.Match[str], at: Setting) -> Meaning | None:
    day = at.anchor
    return UNRESOLVED if day is None else day_meaning(day)


RULES = (
    Rule(frozenset({"weekday", "relative", "the"}), _WEEKDAY, _weekday),
    Rule(frozenset({"weekdays"}), _PLURAL, _habit),
    Rule(frozenset({"each"}), _EVERY, _habit),
    Rule(frozenset({"today"}), _TODAY, _today),
    Rule(frozenset({"the", "that"}), _THAT_DAY, _that_day),
)
