"""Results: "3-2", "beat them 24-17". A vote of 51-49 is no result but two counts of votes."""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.pattern import any_of

_CONTEST = re.compile(
    r"\b"
    + any_of(
        """
        vot(?:e[sd]?|ing) pass(?:ed)? beat won win lost loss score[ds]? draw drew defeat(?:ed)?
        victory lead led ahead approved ruled ruling margin split decision tally down trail\\w*
        level\\w* verdict
        """
    )
    + r"\b",
    re.IGNORECASE,
)
_RESULT = re.compile(r"\s(?:win|loss|victory|defeat|draw|lead|decision|majority|ruling)")
_VOTE = re.compile(r"\svotes?\b")
_SECOND = re.compile(
    r"[-–](\d{1,3})(?!\d|[,.]\d|%|[\w-]|[-\s](?:percent|per\scent|million|billion))"
)
_FIRST = re.compile(r"(?<![\d,.$%£€-])(\d{1,3})[-–]$")


def is_score(text: str, numeral: Numeral) -> bool:
    """Whether the number is half of a result, first or second."""
    if numeral.low > 600 or numeral.end - numeral.start > 3:
        return False
    if second := _SECOND.match(text, numeral.end):
        return _pair(text, numeral.start, second.end(), int(numeral.low), int(second[1]))
    if first := _FIRST.search(text, max(0, numeral.start - 5), numeral.start):
        return _pair(text, first.start(), numeral.end, int(first[1]), int(numeral.low))
    return False


def _pair(text: str, start: int, end: int, first: int, second: int) -> bool:
    """Whether two numbers are a result: a range would rise, and nobody would win by it."""
    if _VOTE.match(text, end):
        return False
    contest = _CONTEST.search(text, max(0, start - 30), start) or _RESULT.match(text, end)
    return second <= first or contest is not None
