"""The publication date, where the text itself gives it near its top.

Only an explicit full date counts, in one of three places: after a label ("Published: 3 March
2024"), in a dateline ("LONDON, March 3, 2024 -"), or on a line of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from sayso.document.dates import FULL_DATE, day_of

TOP = 1200
"""Characters from the beginning within which a date can be the publication's."""

_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*(?i:[ap]\.?m)\b\.?)?"
_ZONE = r"(?:(?:GMT|UTC|BST|CET|CEST|IST|[ECMP][SD]?T|AEST|AEDT)\b(?:\s*[+-]\d{1,2}(?::?\d\d)?)?)"
_TIME = rf"(?:(?:\s?[,;|·•-])?\s?(?:at\s)?(?:{_CLOCK}|{_ZONE}|(?i:[ap]\.?m)\b\.?)){{1,4}}"
_FIRST = r"(?:first\s+)?(?:published|posted|publication\s+date|pubdate|released|issued|date)"
_LATER = r"(?:page\s+)?(?:last\s+)?(?:updated|modified|revised)"
_LABELLED = (
    r"(?:^|[|·•(]|\b(?:GMT|[ap]m)\s)\s*(?:LABEL)(?:\s+(?:on|at))?\s*[:;|-]?\s*(?:on\s+)?"
    rf"(?:{_TIME}[,;]?\s*)?FULL"
)
_CITY = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’/ -]{2,40}[A-ZÀ-Þ](?:,\s*[A-Z][\w. ]{1,20})?"
_END = rf"(?:{_TIME})?\s*(?:[-–—:|/(]|\s[A-Z]{{3}})"
_SHAPES = (
    rf"^\s*{_CITY}\s*(?:\([A-Za-z ]+\)\s*)?[,|:(-]?\s*FULL\)?{_END}",
    rf"{_CITY}\s*\|\s*FULL{_END}",
    rf"^[ \t]*FULL(?:{_TIME})?[ \t]*(?:$|[|·•])",
    rf"^[ \t]*FULL(?:{_TIME}|; Page \w+|\s+Last updated at {_CLOCK})\s",
    rf"{_CLOCK}(?:\s*(?:UK time|{_ZONE}))?, FULL",
    rf"FULL[,;]?\s+{_CLOCK}\s*{_ZONE}",
)
"""Datelines, a date on a line of its own, and dates with a time of day beside them."""
_SPACES = re.compile(r"\s{2,}|[^\S\n ]")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day and the words that gave it."""

    day: date
    words: str


def published_in(text: str) -> FoundDate | None:
    """The publication date that the top of `text` gives, the first of the surest kind."""
    top = _SPACES.sub(_space, text[:TOP])
    if not any(c.isdigit() for c in top):
        return None
    for pattern in _patterns():
        for match in pattern.finditer(top):
            day = day_of(match)
            if day:
                return FoundDate(day, " ".join(match.group().split()).strip(" |-–—(:"))
    return None


def _space(run: re.Match[str]) -> str:
    """One character for a run: optional blanks in the patterns would try every split of it."""
    return "\n" if "\n" in run.group() else " "


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Surest first: a label of publication, then the shapes, last a label of updates."""
    first, later = (_LABELLED.replace("LABEL", f"(?i:{label})") for label in (_FIRST, _LATER))
    return tuple(
        re.compile(pattern.replace("FULL", f"(?i:{FULL_DATE})"), re.MULTILINE)
        for pattern in (first, *_SHAPES, later)
    )
