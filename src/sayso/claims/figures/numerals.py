"""Every number of a text, with digits or in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sayso.claims.figures import absence, multiple, share, vague
from sayso.claims.figures.absence import absence_at
from sayso.claims.figures.cardinal import (
    DIGITS,
    ONES,
    SCALES,
    TENS,
    WORDS,
    of_digits,
    of_words,
    tidy,
)
from sayso.claims.figures.multiple import multiple_at
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.setting import counts_nothing
from sayso.claims.figures.share import ratio_at, share_at
from sayso.claims.figures.vague import vague_at

_START = re.compile(r"[^\W\d_]+|\d|[½¼¾⅓⅔⅛]|\.(?=\d)")
_MINUS = re.compile(r"(?:(?:^|[\s(])[-−]|(?<!or )(?<!or-)\bminus[\s-]+)$")
_PAIR = re.compile(r"(?P<pair>a\s+(?:pair|couple)\s+of|twin)(?=\s+(?:[a-z]+\s+){0,3}[a-z]+s(?![a-z]))", re.I)
_PERIOD = re.compile(r"\s+(?:days|weeks|months|years|hours|minutes|decades|times|things|ways)")
_SKIP = re.compile(
    r"https?://\S+|www\.\S+|\d{4}-\d\d-\d\d\S*|\d{1,2}/\d{1,2}/\d{2,4}|9/11|24/7|50[/-]50|\d+(?:\.\d+){2,}"
    r"|\d{3}\)\s?\d{3}-\w{4}|911(?=\s(?:after|to|about|and|call|at|when|disp|oper)|[.,])|\+?\d[\d() ]{2,}[- ]\d{3}[- ]\d{3,}|\d{1,2}:\d\d(?:\.\d+)?(?::\d\d)?|\d{1,2}\.\d\d\s?[ap]\.?m\b"
)


def _words(text: str, at: int) -> Numeral | None:
    found = WORDS.match(text, at)
    if not found or found.end() == at:
        return _pair(text, at)
    value, scale = of_words(found[0])
    return Numeral(at, found.end(), value, value, scale, "words")


def _pair(text: str, at: int) -> Numeral | None:
    found = _PAIR.match(text, at)
    if not found or _PERIOD.match(text, found.end()):
        return None
    end = found.end() - 3 if found[0].lower().endswith(" of") else found.end()
    return Numeral(at, end, 2, 2, 1, "words")


_READERS: tuple[tuple[frozenset[str], Callable[[str, int], Numeral | None]], ...] = (
    (absence.LEADS, absence_at),
    (frozenset({"a", "an", "half", *ONES}), share_at),
    (vague.LEADS, vague_at),
    (multiple.LEADS, multiple_at),
    (frozenset({"a", "an", "half", "quarter", "twin", *ONES, *TENS, *SCALES}), _words),
)
_LEADS = frozenset().union(*(leads for leads, _ in _READERS))


def numerals(text: str) -> Iterator[Numeral]:
    """The numbers of `text` in order, those of dates, names and codes left out."""
    at = 0
    for start in _START.finditer(text):
        if start.start() < at:
            continue
        word = start[0]
        if word[0].isalpha():
            numeral = _in_words(text, start.start(), word.lower()) if len(word) < 13 else None
        elif skip := _SKIP.match(text, start.start()):
            at, numeral = skip.end(), None
        else:
            numeral = _in_digits(text, start.start())
        if numeral is None:
            continue
        at = numeral.end
        if not counts_nothing(text, numeral):
            numeral = ratio_at(text, numeral) or numeral
            at = numeral.end
            yield numeral


def _in_words(text: str, at: int, word: str) -> Numeral | None:
    if word not in _LEADS or text[at - 1 : at].isalnum():
        return None
    for leads, read in _READERS:
        if word in leads and (numeral := read(text, at)):
            return numeral
    return None


def _in_digits(text: str, at: int) -> Numeral | None:
    found = DIGITS.match(text, at)
    if not found:
        return None
    value, scale = of_digits(found[0], found["scale"])
    start, end = at, found.end()
    if minus := _MINUS.search(text[:at], max(0, at - 11)):
        start = minus.start() + len(minus[0]) - len(minus[0].lstrip(" (\n"))
        value = -value
    if found["scale"] is None and "½" not in found[0] and _plain_fraction(found[0]):
        return Numeral(start, end, tidy(value), tidy(value), 1, "share")
    return Numeral(start, end, value, value, scale, "digits")


def _plain_fraction(digits: str) -> bool:
    return "/" in digits and " " not in digits and "-" not in digits
