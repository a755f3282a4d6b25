"""Shares of a whole in words: "half", "two-thirds", "a quarter of the ships"."""

from __future__ import annotations

import re

from sayso.claims.figures.cardinal import ONES
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.pattern import any_of

PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
LEADS = frozenset({"a", "an", "half", *ONES})

_PART = "|".join(PARTS)
_FRACTION = re.compile(
    rf"(?P<top>an?|{'|'.join(ONES)})[\s-]+(?P<part>{_PART})(?P<plural>s?)(?![a-z-])",
    re.IGNORECASE,
)
_WHOLE = any_of(
    "of the all its their his her our my those these that as or_more or_even said were are have had"
    " believe say"
)
_HALF = re.compile(
    rf"half(?=\s+{_WHOLE}\b)"
    r"|(?<=\bin\s)half(?=[,.;:”\"]|\s+(?:by|since|over|in|from|after)\b|$)"
    r"|(?:(?<=\bby\s)|(?<=\bnearly\s)|(?<=\balmost\s))half(?![-\w])"
    r"|(?:(?<=\babout\s)|(?<=\bthan\s))half(?!-|\s+(?:an?|past|hour)\b)",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"[\s-]+(?:century|hour|mile|finals?|year|past|to\b)|\s+of\s+an?\s+(?:m|b|tr)illion"
)
_OF_WHOLE = re.compile(r"\s+(?:of|as)\b|\s+(?:more|less|fewer)\s+than\b")
_PREDICATE = re.compile(r"\s+(?:had|have|were|are|said|say)\b")
_AMOUNT_BEFORE = re.compile(r"\b(?:by|than|about|nearly|almost|only|just)\s+$", re.IGNORECASE)
_NO_NOUN = re.compile(
    r"[,.;:)”\"]|\s+(?:in|over|since|from|to|said|say|name|of|between)\b|\s*$", re.IGNORECASE
)


def share_at(text: str, at: int) -> Numeral | None:
    """The share that starts at `at`, if one does."""
    if found := _FRACTION.match(text, at):
        top = found["top"].lower()
        value = ONES.get(top, 1) / PARTS[found["part"].lower()]
        if (ONES.get(top, 1) == 1) != bool(found["plural"]) and _is_share(text, found, top):
            return Numeral(at, found.end(), value, value, form="share")
    elif found := _HALF.match(text, at):
        return Numeral(at, found.end(), 0.5, 0.5, form="share")
    return None


def _is_share(text: str, found: re.Match[str], top: str) -> bool:
    """Whether it is a part of something, and no ordinal ("a third man") or period ("a quarter")."""
    end = found.end()
    if _OTHERWISE.match(text, end):
        return False
    if top not in {"a", "an"} or _OF_WHOLE.match(text, end):
        return True
    if found["part"].lower() in {"half", "quarter"} and _PREDICATE.match(text, end):
        return True
    before = _AMOUNT_BEFORE.search(text, max(0, found.start() - 10), found.start())
    return before is not None and _NO_NOUN.match(text, end) is not None
