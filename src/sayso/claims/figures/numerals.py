"""Every number of a text, with digits or in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sayso.claims.figures import absence, multiple, share, vague
from sayso.claims.figures.cardinal import (
    DIGITS,
    LARGEST,
    ONES,
    SCALES,
    TENS,
    WORDS,
    of_digits,
    of_words,
)
from sayso.claims.figures.currency import PREFIX
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.pattern import any_of
from sayso.claims.figures.ratio import ratio_at
from sayso.claims.figures.setting import counts_nothing

_START = re.compile(r"[^\W\d_]+|\d|[½¼¾⅓⅔⅛]|\.(?=\d)")
_LONGEST_WORD = 12
_MINUS = re.compile(r"(?:(?<![\w.,)%°])[-−]|(?<!or )(?<!or-)\bminus[\s-]+)$")
_PAIR = re.compile(
    r"(?:a\s+(?:pair|couple)(?=\s+of\s)|twin(?=\s))"
    r"(?!\s+of\s+(?:[a-z]+\s+)?(?:days|weeks|months|years|hours|minutes|decades|times|things|ways)\b)"
    r"(?=\s+(?:of\s+)?(?:[a-z]+\s+){0,3}[a-z]+s(?![a-z]))",
    re.IGNORECASE,
)
_METRES = re.compile(
    r"(?=[-\s]?"
    + any_of(
        """
        long high wide deep tall away above below from across sprint race dash hurdles freestyle
        relay butterfly backstroke breaststroke champion final waves? x by
        """
    )
    + r"\b)"
)
_OF_SUCH_LENGTH = re.compile(
    r"\s(?!(?:people|dollar|pound|euro|gallon|barrel|tonne|ton|litre|strong|vote|view|acre|hectare|death"
    r"|job|increase|rise|drop|fall|cut|jump|decline|gain|loss|deal|loan|fund|budget|package|bid|fee"
    r"|grant|profit|debt|plan|figure|total|population|member|user|reader|customer|subscriber|majority"
    r"|audience|shortfall|surplus|deficit|target|bill|lead|worth|year|a|per|in|of|and|or|to)"
    r"(?:s|ers?|ing)?\b)[a-z]"
)
_A = re.compile(r"(?<![a-z])an?\s$", re.IGNORECASE)
_PART_OF_UNIT = re.compile(
    r"(?P<part>half(?:\s+an?)?|(?:a\s+)?quarter(?:\s+of\s+an?)?|three[-\s]quarters\s+of\s+an?)"
    r"(?=[-\s](?:square\s)?(?:mile|kilomet|metre|meter|inch|foot|acre|hectare|tonne|ton|pound"
    r"|gallon|litre|liter|per\s?cent|percentage\spoint|degree)(?!s))",
    re.IGNORECASE,
)
_PARTS = {"h": 0.5, "a": 0.25, "q": 0.25, "t": 0.75}
_NO_NUMBER = re.compile(
    r"\d{4}-\d\d-\d\d\S*|\d{1,2}/\d{1,2}/\d{2,4}|9/11|24/7|50[/-]50|\d+(?:\.\d+){2,}"
    r"|\d{3}\)\s?\d{3}-\w{4}|\+?\d[\d() ]{2,12}[- ]\d{3}[- ]\d{3,}"
    r"|911(?=\s(?:after|to|about|and|call|at|when|disp|oper)|[.,])"
    r"|\d{1,2}:\d\d(?:\.\d+)?(?::\d\d)?|\d{1,2}\.\d\d\s?[ap]\.?m\b"
)
"""Dates, clock times, telephone numbers, versions."""


def _cardinal_at(text: str, at: int) -> Numeral | None:
    if found := WORDS.match(text, at):
        value, scale = of_words(found[0])
        return Numeral(at, found.end(), value, value, scale, "words")
    pair = _PAIR.match(text, at)
    return Numeral(at, pair.end(), 2, 2, form="words") if pair else None


def _part_at(text: str, at: int) -> Numeral | None:
    """Part of one unit: "half a mile", "a quarter of an inch"."""
    part = _PART_OF_UNIT.match(text, at)
    value = _PARTS[part[0][0].lower()] if part else 0.0
    return Numeral(at, part.end(), value, value, form="words") if part else None


_READERS: tuple[tuple[frozenset[str], Callable[[str, int], Numeral | None]], ...] = (
    (absence.LEADS, absence.absence_at),
    (frozenset({"a", "half", "quarter", "three"}), _part_at),
    (share.LEADS, share.share_at),
    (vague.LEADS, vague.vague_at),
    (multiple.LEADS, multiple.multiple_at),
    (frozenset({"a", "an", "half", "quarter", "twin", *ONES, *TENS, *SCALES}), _cardinal_at),
)
_LEADS = frozenset().union(*(leads for leads, _ in _READERS))


def numerals(text: str) -> Iterator[Numeral]:
    """The numbers of `text` in order, those of dates, names and codes left out."""
    past = 0
    for start in _START.finditer(text):
        at = start.start()
        if at < past:
            continue
        if start[0].isdigit() and (skipped := _NO_NUMBER.match(text, at)):
            past = skipped.end()
        elif numeral := _numeral_at(text, at, start[0]):
            past = numeral.end
            if abs(numeral.low) <= LARGEST and not counts_nothing(text, numeral):
                numeral = ratio_at(text, numeral) or numeral
                past = numeral.end
                yield numeral


def _numeral_at(text: str, at: int, start: str) -> Numeral | None:
    if not start[0].isalpha():
        return _digits_at(text, at)
    word = start.lower()
    if len(word) > _LONGEST_WORD or word not in _LEADS or text[at - 1 : at].isalnum():
        return None
    read = (reader(text, at) for leads, reader in _READERS if word in leads)
    return next((numeral for numeral in read if numeral), None)


def _digits_at(text: str, at: int) -> Numeral | None:
    found = DIGITS.match(text, at)
    if not found:
        return None
    end, written = found.end(), found["scale"]
    if written and _is_metres(text, found):
        end, written = found.start("scale"), None
    value, scale = of_digits(text[at:end], written)
    if minus := _MINUS.search(text, max(0, at - 7), at):
        at, value = minus.start(), -value
    fraction = "/" in found[0] and not re.search(r"[\s-]", found[0])
    return Numeral(at, end, value, value, scale, "share" if fraction else "digits")


def _is_metres(text: str, found: re.Match[str]) -> bool:
    """Whether an "m" is no million: "a 100m sprint", "8,848m", "70 m.p.h."."""
    if text[found.end() : found.end() + 4] == ".p.h":
        return True
    if found["scale"].strip() != "m" or PREFIX.search(
        text, max(0, found.start() - 8), found.start()
    ):
        return False
    thousands = len(re.sub(r"\D.*", "", found[0].replace(",", ""))) > 3
    one = _A.search(text, max(0, found.start() - 4), found.start())
    return (
        thousands
        or _METRES.match(text, found.end()) is not None
        or (one is not None and _OF_SUCH_LENGTH.match(text, found.end()) is not None)
    )
