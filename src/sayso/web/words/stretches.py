"""Stretches of a text in which nothing begins or ends, and what each of them is.

Offsets are code points of the text, as everywhere; a stretch says its own, so that what a reader
selects in the browser can be found again.
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sayso.claims.claim import Claim
from sayso.document.anchor import Span

Kind = Literal["content", "source", "cue", "figure", "time", "place"]
KINDS: tuple[Kind, ...] = ("content", "source", "cue", "figure", "time", "place")
_BREAK = re.compile("[\r\n\x0b\x0c\x85\u2028\u2029]+")
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Stretch:
    """`claims` are the ids of those of which this is a part, in the order of the text; `contents`
    how many of them say these words."""

    start: int
    end: int
    kinds: frozenset[Kind]
    claims: tuple[str, ...]
    contents: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`begins` are the claims whose words begin in it."""

    start: int
    end: int
    stretches: tuple[Stretch, ...]
    begins: tuple[Claim, ...]


_Mark = tuple[int, int, Kind, str]


def paragraphs(text: str, claims: Sequence[Claim]) -> Iterator[Paragraph]:
    """All of the text but the breaks between its paragraphs. What doesn't stand in the text where
    it says is left out: such a claim is an orphan."""
    marks = deque(sorted(_marks(text, claims)))
    waiting = deque(sorted(claims, key=_begin))
    inside: list[_Mark] = []
    for start, end in _lines(text):
        inside = [mark for mark in inside if mark[1] > start]
        inside += [mark for mark in _until(end, marks) if mark[1] > start]
        cuts = {edge for mark in inside for edge in mark[:2] if start < edge < end}
        edges = pairwise(sorted({start, end, *cuts}))
        stretches = tuple(_stretch(a, b, inside) for a, b in edges)
        begins = []
        while waiting and _begin(waiting[0]) < end:
            begins.append(waiting.popleft())
        mine = tuple(one for one in begins if _begin(one) >= start)
        yield Paragraph(start, end, stretches, mine)


def _until(end: int, marks: deque[_Mark]) -> Iterator[_Mark]:
    """Takes those that begin before that."""
    while marks and marks[0][0] < end:
        yield marks.popleft()


def orphans(text: str, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims whose words don't stand in the text where they are said to."""
    return tuple(one for one in claims if not all(span.holds_in(text) for span in one.content))


def spans(claim: Claim) -> Iterator[tuple[Kind, Span]]:
    """Everything of a claim that has a place in the text."""
    yield from (("content", span) for span in claim.content)
    yield from (("cue", span) for span in claim.cue)
    yield from (("figure", figure.span) for figure in claim.figures if not figure.implied)
    yield from (("time", time.span) for time in claim.times)
    yield from (("place", place.span) for place in claim.places)
    if claim.source is not None:
        yield "source", claim.source


def _marks(text: str, claims: Iterable[Claim]) -> Iterator[_Mark]:
    for claim in claims:
        for kind, span in spans(claim):
            if span.holds_in(text):
                yield _whole(text, span.start), _whole(text, span.end), kind, claim.id


def _whole(text: str, at: int) -> int:
    """An edge that doesn't part a letter from its marks, or an emoji in two."""
    while 0 < at < len(text) and (_follows(text[at]) or text[at - 1] == _JOINER):
        at += 1
    return at


def _follows(letter: str) -> bool:
    """Whether it belongs to the letter before it."""
    skin = "\U0001f3fb" <= letter <= "\U0001f3ff"
    return letter == _JOINER or skin or unicodedata.category(letter) in ("Mn", "Me", "Mc")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where paragraphs stand; lines of blanks are none."""
    at = 0
    for gap in _BREAK.finditer(text):
        if text[at : gap.start()].strip():
            yield at, gap.start()
        at = gap.end()
    if text[at:].strip():
        yield at, len(text)


def _stretch(start: int, end: int, marks: Iterable[_Mark]) -> Stretch:
    here = [mark for mark in marks if mark[0] <= start and mark[1] >= end]
    contents = {claim for _, _, kind, claim in here if kind == "content"}
    claims = dict.fromkeys(claim for _, _, _, claim in here)
    kinds = frozenset(kind for _, _, kind, _ in here)
    return Stretch(start, end, kinds, tuple(claims), len(contents))


def _begin(claim: Claim) -> int:
    return claim.content[0].start
