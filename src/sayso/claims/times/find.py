"""Every time expression of a text, from left to right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from sayso.claims.claim import TimeExpression
from sayso.claims.times.dayparts import part_of
from sayso.claims.times.grammar import HEADS, LOOSE_WORDS, longest, rules_for
from sayso.claims.times.interval import days_of
from sayso.claims.times.meaning import Meaning, Setting
from sayso.claims.times.phrase import (
    JOIN_CLOCK,
    JOIN_DAY,
    MODIFIER,
    MODIFIER_WORDS,
    WHOLE,
    Phrase,
    clock_on,
    narrowed,
    through,
    with_part,
)
from sayso.claims.times.words import DAYPARTS
from sayso.document.anchor import Span

_LOWER = {upper: upper + 32 for upper in range(65, 91)}
_WORD = re.compile(r"[a-z]+|\d+")
_WRAP = re.compile(r"(?<=[a-z,])\n(?=[a-z\d])")
"""A line break inside a sentence, as in a hard-wrapped file; any other ends a phrase."""
_REACH = 8
"""Words within which a loose beginning ("the", "a", "about") must come to a time word."""


def find_times(text: str, published: str | None) -> tuple[TimeExpression, ...]:
    """Every DATE, TIME, DURATION and SET of `text`, in order, with its TIMEX3 value.

    `published` is an ISO 8601 date or date-time. Without it whatever leans on the day of
    publication has the value None; a `published` that is no date counts as none.
    """
    lower = _WRAP.sub(" ", text).translate(_LOWER)
    at = Setting(lower, text, _day(published))
    return tuple(_expression(phrase, text) for phrase in _phrases(at))


def _day(published: str | None) -> date | None:
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


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


def _phrases(at: Setting) -> Iterator[Phrase]:
    done = 0
    for start in list(_starts(at.lower)):
        if start < done:
            continue
        phrase = _phrase_at(at, start)
        if phrase is not None:
            phrase = _settled(phrase, at)
            if not _is_dateline(phrase, at):
                yield phrase
            done = phrase.end
            at = _after(at, phrase.meaning)


def _is_dateline(phrase: Phrase, at: Setting) -> bool:
    """Whether it is the publication day alone on its line, which dates the report, nothing else."""
    if at.published is None or phrase.meaning.value != at.published.isoformat():
        return False
    before, after = at.lower[phrase.start - 1 : phrase.start], at.lower[phrase.end : phrase.end + 1]
    return before in {"\n", ""} and after in {"\n", "\r", ""}


def _starts(lower: str) -> Iterator[int]:
    """Where a time expression may begin; loose words only where a time word follows soon."""
    found = [(m.start(), m[0]) for m in _WORD.finditer(lower)]
    head = 0
    for index, (start, word) in enumerate(found):
        if word in LOOSE_WORDS:
            head = max(head, index + 1)
            while head < min(index + _REACH, len(found)) and not _is_head(found[head][1]):
                head += 1
            if head >= index + _REACH or head >= len(found):
                continue
            yield start
        elif word in MODIFIER_WORDS or rules_for(word):
            yield start


def _is_head(word: str) -> bool:
    return word in HEADS or (word[0].isdigit() and len(word) == 4)


def _phrase_at(at: Setting, start: int) -> Phrase | None:
    if not _starts_word(at.lower, start):
        return None
    phrase = _modified(at, start) or _whole(at, start) or _grown(at, start)
    return None if phrase is None else _ranged(phrase, at)


def _starts_word(lower: str, start: int) -> bool:
    return start == 0 or not (lower[start - 1].isalnum() or lower[start - 1] in "_@#/$£€")


def _modified(at: Setting, start: int) -> Phrase | None:
    match = MODIFIER.match(at.lower, start)
    if match is None:
        return None
    inner_at = match.end() + (at.lower[match.end() : match.end() + 1] == " ")
    inner = _grown(at, inner_at)
    if inner is None or inner.meaning.type in {"DURATION", "SET"}:
        return None
    value = inner.meaning.value or ""
    return None if value.endswith("_REF") else narrowed(match, inner, at)


def _whole(at: Setting, start: int) -> Phrase | None:
    """ "The night of Sept. 11", "the morning of the 12th March"."""
    match = WHOLE.match(at.lower, start)
    inner = _simple(at, match.end() + 1) if match else None
    if match is None or inner is None or inner.meaning.day is None:
        return None
    return Phrase(start, inner.end, part_of(inner.meaning.day, DAYPARTS[match["part"]]))


def _simple(at: Setting, start: int) -> Phrase | None:
    word = _WORD.match(at.lower, start)
    found = longest(at, start, rules_for(word[0])) if word else None
    return Phrase(start, found[0].end(), found[1]) if found else None


def _grown(at: Setting, start: int) -> Phrase | None:
    """The expression together with a part of the day, an hour, or the day of an hour."""
    phrase = _simple(at, start)
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
    return _simple(at, match.end() + 1)


def _ranged(phrase: Phrase, at: Setting) -> Phrase:
    """ "Between June and August", "from 1996 to 1999"."""
    before = at.lower[max(0, phrase.start - 9) : phrase.start]
    link = through(before, at.lower, phrase.end)
    other = _grown(at, link) if link else None
    if other is None:
        return phrase
    value = f"{phrase.meaning.value}/{other.meaning.value}"
    if days_of(value) is None or len(phrase.meaning.value or "") != len(other.meaning.value or ""):
        return phrase
    return Phrase(phrase.start, other.end, Meaning(value, "DATE"))


def _settled(phrase: Phrase, at: Setting) -> Phrase:
    """An hour without a day of its own is of the day in hand."""
    value = phrase.meaning.value or ""
    if not value.startswith("T"):
        return phrase
    day = at.anchor
    meaning = Meaning(day.isoformat() + value if day else None, "TIME", day=day)
    return Phrase(phrase.start, phrase.end, meaning)


def _after(at: Setting, meaning: Meaning) -> Setting:
    """The setting once this has been read: later phrases may lean on its day."""
    days = days_of(meaning.value) if meaning.type != "DURATION" else None
    if days is None:
        return at
    return replace(at, named=meaning.day or at.named, mentioned=days[0])
