"""The words that lower or raise a claim's certainty, or negate it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sayso.claims.sureness.setting import NEAR
from sayso.document.anchor import Span

Kind = Literal[
    "unknown", "denial", "possible", "probable", "condition", "future", "hearsay", "sure"
]

HEDGES: dict[Kind, str] = {
    "unknown": (
        r"(?:not|\w+n['’]t) (?:\w+ ){0,2}?(?:clear|known|certain|sure)|unclear|unknown|uncertain"
        r"|no (?:\w+ )?(?:evidence|indications?|signs?|proof)(?: (?:that|of|for))?"
        r"|(?:can(?:not|['’]t)|could(?:n['’]t| not)|unable to|yet to) (?:\w+ ){0,2}?"
        r"(?:verify|confirm(?:ed)?|determine|establish)"
        r"|(?:do|does|did)(?:n['’]t| not) know|no idea|whether"
        r"|too (?:early|soon) to (?:say|tell|know)|remains? to be seen"
    ),
    "denial": (
        r"den(?:y|ied|ies|ying)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)"
        r"|dismiss(?:es|ed|ing)?|not guilty|(?:do|does|did)(?:n['’]t| not) (?:believe|think)"
        r"|untrue|false"
    ),
    "possible": (
        r"may|might|could|possib(?:le|ly|ility)|perhaps|maybe|potential(?:ly)?|conceivabl[ey]"
        r"|fear(?:s|ed)?(?: that)?|suggest(?:s|ed|ing)?|at risk of"
    ),
    "probable": (
        r"(?:un)?likely|probabl[ye]|presumabl[ye]|presumed|apparently|appear(?:s|ed)?(?: to)?"
        r"|seem(?:s|ed)?(?: to| like)?|believ(?:e|es|ed)|thought(?: to)?|think(?:s)?"
        r"|estimat(?:e|es|ed)|expect(?:s|ed)?|suspect(?:s|ed)?|assum(?:e|es|ed)|understood to"
    ),
    "hearsay": (
        r"reportedly|allegedly|alleged|purported(?:ly)?|supposed(?:ly)?|unconfirmed|unverified"
    ),
    "condition": r"if|unless|in case|provided that|assuming|otherwise",
    "future": (
        r"will|won['’]t|shall|would(?:n['’]t)?|should|must|going to|(?:is|are) to be|set to|due to"
        r"|plan(?:s|ned|ning)? to|intend(?:s|ed)? to|promis(?:es|ed|ing)|vow(?:s|ed|ing)?"
        r"|pledg(?:es|ed|ing)|urg(?:es|ed|ing)|scheduled"
    ),
    "sure": r"certainly|definitely|undoubtedly|clearly|confirmed|no doubt|without doubt|proven",
}
"""Kinds of hedge as alternatives of a pattern; the first kind that matches at a place holds."""


@dataclass(frozen=True, slots=True)
class Hedge:
    span: Span
    kind: Kind


@cache
def _pattern() -> re.Pattern[str]:
    joined = "|".join(f"(?P<{kind}>{words})" for kind, words in HEDGES.items())
    joined = joined.replace(" ", r"\s+")
    return re.compile(rf"(?<![\w’'-])(?:{joined})(?![\w-])", re.IGNORECASE)


def hedges_of(
    text: str,
    content: tuple[Span, ...],
    cue: tuple[Span, ...] = (),
    sentence: Span | None = None,
) -> tuple[Hedge, ...]:
    """The hedges in the content, in the cue and right before the content, in order of the text.

    `sentence` is the one in which the content begins; without it only content and cue are read.
    """
    found = {
        hedge.span: hedge
        for start, end in _stretches(content, cue, sentence)
        for hedge in _within(text, start, end)
    }
    return tuple(found[span] for span in sorted(found))


def hedges(
    text: str,
    content: tuple[Span, ...],
    cue: tuple[Span, ...] = (),
    sentence: Span | None = None,
) -> tuple[Span, ...]:
    """The spans of `hedges_of`."""
    return tuple(hedge.span for hedge in hedges_of(text, content, cue, sentence))


def _stretches(
    content: tuple[Span, ...], cue: tuple[Span, ...], sentence: Span | None
) -> Iterator[tuple[int, int]]:
    for span in (*content, *cue):
        yield span.start, span.end
    if sentence is not None and content:
        first = content[0].start
        yield max(sentence.start, first - NEAR), first


def _within(text: str, start: int, end: int) -> Iterator[Hedge]:
    for match in _pattern().finditer(text, start, end):
        kind = match.lastgroup
        if kind is not None and not _is_month(text, match):
            yield Hedge(Span.of(text, match.start(), match.end()), _kind(kind))


def _is_month(text: str, match: re.Match[str]) -> bool:
    """Whether "May" stands for the month: capitalised inside a sentence, or before a day."""
    if match.group() != "May":
        return False
    before = text[: match.start()].rstrip()
    return bool(before) and (before[-1].isalnum() or text[match.end() :].lstrip()[:1].isdigit())


def _kind(name: str) -> Kind:
    return next(kind for kind in HEDGES if kind == name)
