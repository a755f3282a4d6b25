"""A time phrase as it grows: early or late in a period, a day with its hour, a range of two."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sayso.claims.times.dayparts import part_of
from sayso.claims.times.forms import DAYPART, pattern
from sayso.claims.times.interval import Days, days_of
from sayso.claims.times.meaning import Meaning, Setting
from sayso.claims.times.words import DAYPARTS


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of text and what it means as a time."""

    start: int
    end: int
    meaning: Meaning


MODIFIER = pattern(
    r"(?:(?P<first>(?:early|start)(?: |-)to(?: |-)mid-?)|(?P<last>mid(?: |-)to(?: |-)late-?)"
    r"|(?P<early>(?:the )?early(?: on| in)?-?|earlier(?: on| in)?|the first days of"
    r"|(?:the )?(?:very )?(?:beginning|start|outset) of)"
    r"|(?P<mid>(?:the )?mid-?|(?:the )?middle of|midway through)"
    r"|(?P<late>(?:the )?late(?: on| in)?-?|later(?: on| in)?|(?:the )?latter part of)"
    r"|(?P<close>(?:the )?(?:very )?end of|the close of))"
)

WHOLE = pattern(rf"(?:the )?(?:early |late )?{DAYPART}(?: hours)? (?:of|on)")
JOIN_DAY = pattern(r"(?:,? on|,|,? of)?")
JOIN_CLOCK = pattern(
    r",?(?: at)?(?: (?:about|around|approximately|roughly|exactly|just after|just before"
    r"|shortly after|shortly before))?"
)
_AND_PART = pattern(rf" {DAYPART}")
MODIFIER_WORDS = frozenset(
    [
        "as",
        "early",
        "earlier",
        "the",
        "beginning",
        "start",
        "mid",
        "middle",
        "midway",
        "late",
        "later",
        "latter",
        "end",
        "close",
        "morning",
        "night",
        "evening",
        "afternoon",
        "dawn",
    ]
)
_RANGE_LINKS = (("between ", pattern(" and")), ("from ", pattern(" (?:to|until|through|till)")))
_SHARES = {
    "early": (0.0, 1 / 3),
    "mid": (1 / 3, 2 / 3),
    "late": (2 / 3, 1.0),
    "close": (0.8, 1.0),
    "first": (0.0, 2 / 3),
    "last": (1 / 3, 1.0),
}


_HOURS = {"early": "MO", "late": "NI"}


def narrowed(match: re.Match[str], inner: Phrase, at: Setting) -> Phrase:
    """ "Early to mid October" keeps the month's value; its days are the first two thirds."""
    meaning = inner.meaning
    days = days_of(meaning.value)
    kind = match.lastgroup or "early"
    comparative = match[0].startswith(("earlier", "later"))
    early_or_late = match[0].startswith(("early", "late")) and not comparative
    if days is None or days[0] == days[1]:
        if meaning.day and meaning.type == "DATE" and kind in _HOURS and early_or_late:
            meaning = part_of(meaning.day, _HOURS[kind])
        return Phrase(match.start(), inner.end, meaning)
    begin, end = _until_now(kind, days, at.published) if comparative else _share(kind, days)
    by = at.lower[max(0, match.start() - 3) : match.start()].startswith("by")
    if kind == "close" and by and at.lower[inner.start : inner.end] == "the month":
        return Phrase(
            match.start(), inner.end, replace(meaning, value=end.isoformat(), begin=end, end=end)
        )
    return Phrase(match.start(), inner.end, meaning.narrowed(begin, end))


def _share(kind: str, days: Days) -> Days:
    low, high = _SHARES[kind]
    length = (days[1] - days[0]).days
    return days[0] + timedelta(round(low * length)), days[0] + timedelta(round(high * length))


def _until_now(kind: str, days: Days, published: date | None) -> Days:
    """ "Earlier this month" ends at publication, "later this month" begins there."""
    if published is None or not days[0] <= published <= days[1]:
        return days
    return (days[0], published) if kind == "early" else (published, days[1])


def with_part(phrase: Phrase, at: Setting) -> Phrase:
    """The day with a part of it: "Tuesday night", "yesterday afternoon"."""
    found = _AND_PART.match(at.lower, phrase.end)
    if found is None or phrase.meaning.day is None or phrase.meaning.type != "DATE":
        return phrase
    return Phrase(phrase.start, found.end(), part_of(phrase.meaning.day, DAYPARTS[found["part"]]))


def clock_on(clock: Phrase, day: Phrase) -> Phrase:
    """The hour of the one on the day of the other."""
    when, value = day.meaning.day, clock.meaning.value
    hour = "T" + (value or "").partition("T")[2]
    meaning = Meaning(when.isoformat() + hour if when else None, "TIME", day=when)
    return Phrase(min(clock.start, day.start), max(clock.end, day.end), meaning)


def through(before: str, lower: str, end: int) -> int | None:
    """Where the second half of a range begins, if the words about `end` make one."""
    for opening, link in _RANGE_LINKS:
        match = link.match(lower, end) if before.endswith(opening) else None
        if match:
            return match.end() + 1
    return None
