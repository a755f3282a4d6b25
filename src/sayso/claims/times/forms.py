"""Pieces of pattern that the rules are put together from, over lower-cased text.

A blank stands for the gap between two words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sayso.claims.times.words import (
    DAYPARTS,
    DECADES,
    MONTHS,
    ORDINALS,
    SEASONS,
    SMALL,
    TENS,
    UNITS,
    WEEKDAYS,
)


def either(words: Iterable[str]) -> str:
    """Alternatives, longest first, so that "sept" is not read as "sep"."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("\\ ", " ") for word in longest_first)


_CARDINAL = either([*SMALL, *TENS])
_FULL = r")(?<!".join(["uary", "arch", "pril", "may", "june", "july", "gust", "mber", "ober"])
MONTH = rf"(?P<month>{either(MONTHS)})(?![a-z])(?:(?<!{_FULL})\.)?"
WEEKDAY = rf"(?P<weekday>{either(WEEKDAYS)})(?![a-z])(?:(?<!day)\.)?"
DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%]|[.,/]\d)"
YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?![\d%]|[.,:/]\d|-year)"
SEASON = rf"(?P<season>{either(SEASONS)})"
DAYPART = rf"(?P<part>{either(DAYPARTS)})"
ORDINAL = rf"(?P<ordinal>{either(ORDINALS)}|\d{{1,2}}(?:st|nd|rd|th))"
DECADE = rf"(?P<decade>{either(DECADES)})"
_UNIT_WORDS = [u for u in UNITS if u not in {"weekend", "night"}]
UNIT = rf"(?P<unit>{either(_UNIT_WORDS)})"
UNITS_ = rf"(?P<unit>{either([*_UNIT_WORDS, 'centurie', 'night', 'weekend'])})s?"
PERIOD = r"(?P<unit>week|month|year|quarter|decade|century)"
NUMBER = (
    rf"(?P<number>(?:\d{{1,3}}(?:,\d{{3}})?(?:\.\d)?(?:(?: )?½| \d/\d)?|½"
    rf"|an? (?:hundred|thousand|dozen|half-dozen)"
    rf"|(?:{_CARDINAL})(?:(?: |-)(?:{_CARDINAL}|hundred|thousand|dozen)){{0,3}})"
    r"(?: and a half)?)"
)
FEW = r"(?P<few>a few|a couple of|a couple|several|some|many|few)"
ABOUT = (
    r"(?:(?:about|around|approximately|roughly|nearly|almost|over|at least|at most|up to|more than"
    r"|less than|fewer than|just over|just under|no more than|a little more than|just more than"
    r"|well over) )?"
)

_END = r"(?:(?![a-z0-9]|-(?:ago|earlier|old|on|over|round|end)\b)|(?<=-))"
_GAP = r"[ \t\xa0]{1,2}"


def pattern(form: str) -> re.Pattern[str]:
    """The form as a pattern: blanks become gaps, and it ends where a word ends."""
    return re.compile(f"(?:{form.replace(' ', _GAP)})" + _END)
