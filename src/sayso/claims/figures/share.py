"""Shares of a whole in words: "half", "two-thirds", "a quarter", "one in ten", "7 out of 10"."""

from __future__ import annotations

import re

from sayso.claims.figures.cardinal import DIGITS, ONES, WORDS, of_digits, of_words
from sayso.claims.figures.numeral import Numeral

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
_PARTS = "|".join(PARTS)
_FRACTION = re.compile(
    rf"(?P<top>an?|{'|'.join(ONES)})(?P<join>[\s-]+)(?P<part>{_PARTS})(?P<plural>s?)(?![a-z-])",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"half(?=\s+(?:of\b|the\b|all\b|its\b|their\b|his\b|her\b|our\b|my\b|those\b|these\b|that\b"
    r"|as\s|or\s+more\b|said\b|were\b|are\b|have\b|had\b|believe\b|say\b|or\s+even\b))"
    r"|(?<=\bin\s)half(?=[,.;:”\"]|\s+(?:by|since|over|in|from|after)\b|$)"
    r"|(?<=\bby\s)half(?![-\w])|(?<=\bnearly\s)half(?![-\w])|(?<=\balmost\s)half(?![-\w])"
    r"|(?<=\babout\s)half(?!-|\s+(?:an?|past|hour)\b)|(?<=\bthan\s)half(?!-|\s+(?:an?|past)\b)",
    re.IGNORECASE,
)
_OUT_OF = re.compile(r"\s+(?:times\s+)?(?P<link>in|out\s+of|(?:out\s+)?of\s+every|in\s+every)\s+", re.IGNORECASE)
_ROUND = {3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000}


def share_at(text: str, at: int) -> Numeral | None:
    """The share that starts at `at`, if one does."""
    if found := _FRACTION.match(text, at):
        return _fraction(text, found)
    if found := _HALF.match(text, at):
        return Numeral(at, found.end(), 0.5, 0.5, 1, "share")
    return None


def _fraction(text: str, found: re.Match[str]) -> Numeral | None:
    top, part = found["top"].lower(), found["part"].lower()
    count = 1 if top in {"a", "an"} else ONES[top]
    if (count == 1) == bool(found["plural"]) or not _partitive(text, found, top, part):
        return None
    value = count / PARTS[part]
    return Numeral(found.start(), found.end(), value, value, 1, "share")


def _partitive(text: str, found: re.Match[str], top: str, part: str) -> bool:
    """Whether it is a part of something, and no ordinal ("a third man") or period ("a quarter")."""
    after = text[found.end() : found.end() + 12]
    if re.match(r"[\s-]+(?:century|hour|mile|finals?|year|past|to\b)", after):
        return False
    if top not in {"a", "an"}:
        return True
    before = text[max(0, found.start() - 10) : found.start()].lower()
    if re.match(r"\s+of\b|\s+as\b|\s+(?:more|less|fewer)\s+than", after):
        return True
    if part in {"half", "quarter"} and re.match(r"\s+(?:had|have|were|are|said|say)\b", after):
        return True
    return bool(re.search(r"\b(?:by|than|about|nearly|almost|only|just)\s+$", before)) and bool(
        re.match(r"[,.;:)”\"]|\s+(?:in|over|since|from|to|said|say|name|of|between)\b|$", after)
    )


def ratio_at(text: str, top: Numeral) -> Numeral | None:
    """`top` read as a share of what follows ("one in 132", "four out of 10"), if it is one."""
    link = _OUT_OF.match(text, top.end)
    if not link or top.high is None:
        return None
    bottom = DIGITS.match(text, link.end()) or WORDS.match(text, link.end())
    if not bottom or text[bottom.end() : bottom.end() + 1].isalnum():
        return None
    value = (of_digits(bottom[0], bottom["scale"]) if bottom.re is DIGITS else of_words(bottom[0]))[0]
    if "out" in link["link"].lower() and 0 < top.high < value and re.match(r"\s+[a-z]", text[bottom.end() :][:3]) and value not in {3, 4, 5, 10, 100, 1000}:
        return Numeral(top.start, bottom.end(), top.low, top.high, 1, top.form)
    if not _ratio(text, link["link"].lower(), top.high, value, bottom.end()):
        return None
    share = top.high / value
    return Numeral(top.start, bottom.end(), share, share, 1, "share")


def _ratio(text: str, link: str, top: float, bottom: float, end: int) -> bool:
    if not 0 < top < bottom:
        return False
    if "every" in link:
        return True
    if link == "in":
        month = re.match(r"\s+(?:days|weeks|months|years|hours|minutes|cit|countr|state|provinc)", text[end:end + 12])
        return not month and (bottom in _ROUND or top == 1) and not 1800 <= bottom < 2100
    return bottom in {3, 4, 5, 10, 100, 1000}
