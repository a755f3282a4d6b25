"""Whole phrases: an expression with its modifier, its hour or part of day, its other end."""

from __future__ import annotations

import re

from sayso.claims.times.dayparts import part_of
from sayso.claims.times.grammar import expression_at
from sayso.claims.times.interval import days_of
from sayso.claims.times.meaning import Meaning, Setting
from sayso.claims.times.phrase import (
    JOIN_CLOCK,
    JOIN_DAY,
    MODIFIER,
    WHOLE,
    Phrase,
    clock_on,
    narrowed,
    through,
    with_part,
)
from sayso.claims.times.words import DAYPARTS


def phrase_at(at: Setting, start: int) -> Phrase | None:
    """The time phrase that begins at `start`, if a word does."""
    if start and (at.lower[start - 1].isalnum() or at.lower[start - 1] in "_@#/$£€"):
        return None
    phrase = _modified(at, start) or _whole(at, start) or _grown(at, start)
    return None if phrase is None else _ranged(phrase, at)


def _modified(at: Setting, start: int) -> Phrase | None:
    """ "Early to mid October", "the end of the month", "late Friday"."""
    match = MODIFIER.match(at.lower, start)
    if match is None:
        return None
    inner = _grown(at, match.end() + (at.lower[match.end() : match.end() + 1] == " "))
    if inner is None or inner.meaning.type in {"DURATION", "SET"}:
        return None
    value = inner.meaning.value or ""
    return None if value.endswith("_REF") else narrowed(match, inner, at)


def _whole(at: Setting, start: int) -> Phrase | None:
    """ "The night of Sept. 11", "the morning of the 12th March"."""
    match = WHOLE.match(at.lower, start)
    inner = expression_at(at, match.end() + 1) if match else None
    if match is None or inner is None or inner.meaning.day is None:
        return None
    return Phrase(start, inner.end, part_of(inner.meaning.day, DAYPARTS[match["part"]]))


def _grown(at: Setting, start: int) -> Phrase | None:
    """The expression together with a part of the day, an hour, or the day of an hour."""
    phrase = expression_at(at, start)
    if phrase is None:
        return None
    if (phrase.meaning.value or "").startswith("T"):
        day = _joined(at, phrase, JOIN_DAY)
        return clock_on(phrase, day) if day and day.meaning.day else phrase
    phrase = with_part(phrase, at)
    if phrase.meaning.day is not None:
        hour = _joined(at, phrase, JOIN_CLOCK)
        if hour and (hour.meaning.value or "").startswith("T"):
            return clock_on(hour, phrase)
    return phrase


def _joined(at: Setting, phrase: Phrase, link: re.Pattern[str]) -> Phrase | None:
    match = link.match(at.lower, phrase.end)
    if match is None or at.lower[match.end() : match.end() + 1] != " ":
        return None
    return expression_at(at, match.end() + 1)


def _ranged(phrase: Phrase, at: Setting) -> Phrase:
    """ "Between June and August", "from 1996 to 1999"."""
    before = at.lower[max(0, phrase.start - 9) : phrase.start]
    link = through(before, at.lower, phrase.end)
    other = (_modified(at, link) or _grown(at, link)) if link else None
    if other is None:
        return phrase
    value = f"{phrase.meaning.value}/{other.meaning.value}"
    if days_of(value) is None or len(phrase.meaning.value or "") != len(other.meaning.value or ""):
        return phrase
    return Phrase(phrase.start, other.end, Meaning(value, "DATE"))
