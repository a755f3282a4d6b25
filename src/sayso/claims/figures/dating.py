"""Numbers that date: days of a month, years, clock times."""

from __future__ import annotations

import re

from sayso.claims.figures.naming import follows_name
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.pattern import any_of

# "may" and "march" in small letters are verbs.
MONTH = (
    r"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|May|June|July|March|"
    + any_of("[Jj]anuary [Ff]ebruary [Aa]pril june july [Aa]ugust [Ss]eptember")
    + "|"
    + any_of("[Oo]ctober [Nn]ovember [Dd]ecember")
    + ")"
)
_BEFORE_DAY = re.compile(
    rf"(?<![a-zA-Z]){MONTH}\s(?:the\s)?"
    r"(?:\d{1,2}(?:,?\s(?:and|or|to|through)\s|,\s|\s?[-–]\s?))?$"
)
_AFTER_DAY = re.compile(
    rf"(?:\s(?:and|or|to)\s\d{{1,2}}|[-–]\d{{1,2}})?(?:\s|-)(?:of\s)?{MONTH}(?![a-z])"
)
_BEFORE_YEAR = re.compile(rf"{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,\s?|\s)$")
_CLOCK = re.compile(
    r"(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|[AP]M\b|o[’']clock|GMT|BST|E[DS]T|P[DS]T|UTC|hrs\b|noon)"
    r"|:\d\d(?::\d\d)?|(?:\s(?:and|to|or)\s|[-–])\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\b"
)
_SPAN_OF_YEARS = re.compile(r"[-–/](?:\d\d|\d{4})(?!\d)")
_AMOUNT_BEFORE = re.compile(
    r"\b(?:than|least|nearly|some|almost|approximately|estimated|(?:average|total)\sof)\s$"
)
_EITHER_BEFORE = re.compile(r"\b(?:to|about|around|over)\s$")
_YEAR_BEFORE = re.compile(
    r"\b(?:"
    + any_of(
        "in since by until till from before after of the late early mid during for through and to"
        " year spring summer autumn fall winter AD between A\\.D\\."
    )
    + rf"|{MONTH})[\s-]$|\($"
)
_UNIT = re.compile(r"\s?%|\s(?:per\s?cent|million|people|dollars|euros)|\s?km")
_NO_NOUN = (
    "(?!"
    + any_of("was is has his its this as us states elections does says protests attacks")
    + ")"
)
_COUNTED = re.compile(
    r"\s+(?:(?!"
    + any_of(
        "of in the and as to was is has his its this states elections olympics games presidential"
        " years? protests attacks"
    )
    + rf")[a-z][\w-]*\s+)?{_NO_NOUN}"
    r"(?:[a-z]{2,}(?<!s)s|people|men|women|children|troops|police|votes|jobs)(?![\w’])"
)


def is_date(before: str, after: str, numeral: Numeral) -> bool:
    """Whether digits between `before` and `after` are a day of a month, a year or a clock time."""
    if numeral.scale != 1 or numeral.low != int(numeral.low):
        return False
    if _CLOCK.match(after):
        return True
    digits = numeral.end - numeral.start
    if numeral.low <= 31 and (_BEFORE_DAY.search(before) or _AFTER_DAY.match(after)):
        return True
    if digits == 2 and re.search(r"(?:^|\s)[’']$", before):
        return True
    if digits != 4:
        return False
    return bool(_BEFORE_YEAR.search(before)) or _is_year(before, after, numeral)


def _is_year(before: str, after: str, numeral: Numeral) -> bool:
    """Whether four digits are a year and not as many of what follows."""
    if not 1500 <= numeral.low < 2100 or _AMOUNT_BEFORE.search(before):
        return False
    counted = bool(_COUNTED.match(after))
    if counted and _EITHER_BEFORE.search(before):
        return False
    if follows_name(before) or _SPAN_OF_YEARS.match(after):
        return True
    if re.search(r"[$£€#]\s?$", before) or _UNIT.match(after):
        return False
    return bool(_YEAR_BEFORE.search(before)) or not counted
