"""Which kinds of time expression a word may begin, and which words make one likely."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sayso.claims.times import holidays, vague, words

Tags = Mapping[str, tuple[str, ...]]


def _words(listed: str) -> list[str]:
    return listed.split()


_RELATIVE = (
    "last past previous preceding prior latest recent next coming following upcoming this current "
    "same"
)
_ABOUT = (
    "about around approximately roughly nearly almost over at up more less fewer just no little "
    "well as only"
)
_GROUPS: Mapping[str, Iterable[str]] = {
    "month": words.MONTHS,
    "weekday": words.WEEKDAYS,
    "weekdays": [f"{day}s" for day in words.WEEKDAYS if day.endswith("day")],
    "season": words.SEASONS,
    "ordinal": words.ORDINALS,
    "number": [*words.SMALL, *words.TENS, "half"],
    "units": _words("seconds minutes hours days weeks months years decades centuries"),
    "holiday": holidays.FIRST_WORDS,
    "vague": vague.FIRST_WORDS,
    "often": _words("daily weekly monthly hourly nightly annually biweekly fortnightly"),
    "today": ["today", "yesterday", "tomorrow"],
    "tonight": ["tonight", "overnight"],
    "noon": ["noon", "midday", "midnight"],
    "relative": _words(_RELATIVE),
    "his": _words("these those his her its their our"),
    "few": _words("several some many few"),
    "about": _words(_ABOUT),
    "each": ["each", "every"],
    "fiscal": ["fiscal"],
    "quarter": ["q1", "q2", "q3", "q4"],
    "the": ["the"],
    "that": ["that"],
    "a": ["a", "an", "another"],
    "at": ["at"],
}
_FIRM = frozenset(_words("month weekday weekdays season units holiday noon"))
_REACH = 8
"""Words within which a loose beginning ("the", "a", "about") must come to a time word."""


def _tags() -> Tags:
    """A word may have several kinds: "second" is a unit and an ordinal."""
    tags: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for tag, members in _GROUPS.items():
        for word in members:
            tags[word] += (tag,)
    return dict(tags)


TAGS: Tags = _tags()

_LOOSE = frozenset(_words("the a an that about around at up more less over as no only well"))
"""Words that begin many phrases, few of them times."""
_HEADS = frozenset(
    [
        *(word for word, tags in TAGS.items() if not _FIRM.isdisjoint(tags)),
        *words.UNITS,
        *words.DAYPARTS,
        *words.DECADES,
        *_words("centuries nights weekends quarters time present past future moment point half"),
    ]
)


def may_begin(found: list[tuple[int, str]], beginnings: frozenset[str]) -> list[int]:
    """The places of those (place, word) where a time expression may begin.

    A word that begins few times counts only where a time word follows soon.
    """
    starts, head = [], 0
    for index, (start, word) in enumerate(found):
        if word in _LOOSE:
            head = max(head, index + 1)
            while head < min(index + _REACH, len(found)) and not _is_head(found[head][1]):
                head += 1
            if head < min(index + _REACH, len(found)):
                starts.append(start)
        elif word in TAGS or word in beginnings or word[0].isdigit():
            starts.append(start)
    return starts


def _is_head(word: str) -> bool:
    return word in _HEADS or (word[0].isdigit() and len(word) == 4)
