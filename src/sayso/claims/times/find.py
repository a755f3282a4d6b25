"""Every time expression of a text, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sayso.claims.claim import TimeExpression
from sayso.claims.times.compose import phrase_at
from sayso.claims.times.grammar import WORD
from sayso.claims.times.interval import days_of
from sayso.claims.times.meaning import Meaning, Setting
from sayso.claims.times.phrase import MODIFIER_WORDS, Phrase
from sayso.claims.times.tags import may_begin
from sayso.document.anchor import Span

_LOWER = {upper: upper + 32 for upper in range(65, 91)}
"""Of ASCII alone, so that the lower-cased text has the length of the text."""
_FIRST_YEAR, _LAST_YEAR = 1500, 2500
"""Of publication; beyond them stands a slip of the pen, and years lose their four digits."""
_WRAP = re.compile(r"(?<=[a-z,])\n(?=[a-z\d])")
"""A line break inside a sentence, as in a hard-wrapped file; any other ends a phrase."""


def find_times(text: str, published: str | None) -> tuple[TimeExpression, ...]:
    """Every DATE, TIME, DURATION and SET of `text`, in order, with its TIMEX3 value.

    `published` is an ISO 8601 date or date-time. Without it whatever leans on the day of
    publication has the value None; a `published` that is no date counts as none.
    """
    at = Setting(_WRAP.sub(" ", text).translate(_LOWER), text, _day(published))
    return tuple(_expression(phrase, text) for phrase in _phrases(at))


def _day(published: str | None) -> date | None:
    try:
        day = date.fromisoformat((published or "")[:10])
    except ValueError:
        return None
    return day if _FIRST_YEAR <= day.year <= _LAST_YEAR else None


def _phrases(at: Setting) -> Iterator[Phrase]:
    done = 0
    words = [(match.start(), match[0]) for match in WORD.finditer(at.lower)]
    for start in may_begin(words, MODIFIER_WORDS):
        phrase = phrase_at(at, start) if start >= done else None
        if phrase is None:
            continue
        phrase = _settled(phrase, at)
        if not _is_dateline(phrase, at):
            yield phrase
        done = phrase.end
        at = _after(at, phrase.meaning)


def _settled(phrase: Phrase, at: Setting) -> Phrase:
    """An hour without a day of its own is of the day in hand."""
    value = phrase.meaning.value or ""
    if not value.startswith("T"):
        return phrase
    day = at.anchor
    meaning = Meaning(day.isoformat() + value if day else None, "TIME", day=day)
    return Phrase(phrase.start, phrase.end, meaning)


def _is_dateline(phrase: Phrase, at: Setting) -> bool:
    """Whether it is the publication day alone on its line, which dates the report, nothing else."""
    if at.published is None or phrase.meaning.value != at.published.isoformat():
        return False
    before = at.lower[phrase.start - 1 : phrase.start]
    return before in {"\n", ""} and at.lower[phrase.end : phrase.end + 1] in {"\n", "\r", ""}


def _after(at: Setting, meaning: Meaning) -> Setting:
    """The setting once this has been read: later phrases may lean on its day."""
    days = days_of(meaning.value) if meaning.type != "DURATION" else None
    if days is None:
        return at
    return replace(at, named=meaning.day or at.named, mentioned=days[0])


def _expression(phrase: Phrase, text: str) -> TimeExpression:
    meaning = phrase.meaning
    days = days_of(meaning.value)
    begin, end = meaning.begin or (days and days[0]), meaning.end or (days and days[1])
    return TimeExpression(
        Span.of(text, phrase.start, phrase.end),
        meaning.value,
        begin.isoformat() if begin else None,
        end.isoformat() if end else None,
        type=meaning.type,
    )
