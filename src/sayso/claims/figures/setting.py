"""Where numbers count nothing: in dates, clock times, names, codes, results and addresses."""

from __future__ import annotations

import re

from sayso.claims.figures.dating import is_date
from sayso.claims.figures.naming import ends_name, is_code, is_kind, is_name_in_words, is_numbered
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.score import is_score

_HOUR = re.compile(
    r"\s+(?:o[’']clock|in\sthe\s(?:morning|afternoon|evening)(?=[.,;:!?”\"]|$|\s(?:on|when|and|as)\b))"
)


def counts_nothing(text: str, numeral: Numeral) -> bool:
    """Whether the number is part of a date, clock time, name, code, result or address."""
    before = text[max(0, numeral.start - 30) : numeral.start]
    after = text[numeral.end : numeral.end + 60]
    digits = text[numeral.start : numeral.end]
    if is_kind(after):
        return True
    if numeral.form == "words":
        return is_name_in_words(digits, before, after) or bool(_HOUR.match(after))
    if numeral.form != "digits":
        return False
    return (
        is_code(before, after)
        or is_date(before, after, numeral)
        or is_numbered(before, after)
        or ends_name(digits, before, after)
        or is_score(text, numeral)
    )
