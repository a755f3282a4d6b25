"""The noun phrase that a quantity is said of: "the death toll in the north has risen to 45"."""

from __future__ import annotations

import re

from sayso.claims.figures.closed_class import TIMES, barred
from sayso.claims.figures.pattern import any_of, words
from sayso.document.anchor import Span

_LINKS = words("of in for on from among at the a an")
_NO_SUBJECT = words("it's it’s that's that’s this")
_WORD = re.compile(r"[^\s,;:()“”\"—–]+")
_COUNTING = re.compile(
    "(?:"
    + any_of(
        "the an? of in for on from among at number total count tally amount estimates? level size"
    )
    + r"\s+)+",
    re.IGNORECASE,
)
_PREDICATE = any_of(
    """
    more_than nearly that which who has have had was were is are be been being will would could may
    might now currently also already then not still stood stands? remain\\w* reach\\w* hits? top\\w*
    exceed\\w* pass\\w* surpass\\w* total\\w* number\\w* at to by r[oi]se[ns]? rising
    f[ae]ll(?:s|en|ing)? increas\\w+ decreas\\w+ dropp\\w+ gr[eo]w\\w* jump\\w* climb\\w*
    gain\\w* lost
    declin\\w* went up down plung\\w+ dipp\\w+ peak\\w* soar\\w* slip\\w* closed cost\\w*
    cost\\w*_(?:it|them|us|him|her|you) cover\\w*
    weigh\\w* about worth valued estimated put from low high a of between makes? made comprise\\w*
    account\\w* for level\\w* measur\\w+ averag\\w+ spiked doubled bringing steady expected forecast
    thought believed going gone continue\\w* projected set
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    [\\d.,]+_(?:percent|per_cent) [\\d.,]+%
    """
)
_SAID_OF = re.compile(rf"(?P<gap>\s+(?:{_PREDICATE}\s+){{0,6}})$", re.IGNORECASE)
_REACHES = re.compile(r"(?:topp|exceed|pass|surpass)\w+\s", re.IGNORECASE)
_OWNS = words("has have had")


def subject(text: str, start: int, *, bare: bool = False) -> Span | None:
    """What the quantity at `start` is said of, in its sentence.

    `bare` for a quantity that is a verb itself ("cases doubled"): nothing need stand between.
    """
    ends = (text.rfind(mark, max(0, start - 160), start) for mark in (". ", "\n", "? ", "! "))
    found = _SAID_OF.search(text, max(max(ends) + 1, start - 70), start)
    if not found:
        return None
    predicate = found["gap"].lower().split()
    if not (bare or _REACHES.match(text, start)) and (not predicate or predicate[-1] in _OWNS):
        return None
    return phrase_before(text, found.start("gap"))


def phrase_before(text: str, at: int) -> Span | None:
    """The noun phrase that ends at `at`, with what is joined to it by "of", "in" and the like."""
    shift = max(0, at - 90)
    start = end = at
    for word in reversed(list(_WORD.finditer(text[shift:at]))):
        gap = text[shift + word.end() : start]
        if gap.strip() or "\n" in gap or not _continues(word[0], start == end):
            break
        start = shift + word.start()
    return _without_count(text, start, end)


def _continues(word: str, last: bool) -> bool:
    """Whether a phrase goes on backwards over `word`, which is its `last` or not."""
    lower = word.lower()
    if lower in _LINKS:
        return not last
    if not word[0].isalpha() or barred(word) or (word[-1] == "." and "." not in word[:-1]):
        return False
    if not last:
        return True
    return lower not in TIMES | _NO_SUBJECT and not lower.endswith(("ed", "ing", "ly"))


def _without_count(text: str, start: int, end: int) -> Span | None:
    """Without "the number of" before it."""
    if found := _COUNTING.match(text, start, end):
        start = found.end()
    return Span.of(text, start, end) if text[start:end].strip() else None
