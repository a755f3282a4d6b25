"""Which time expressions date which claim, and whether the event or the statement of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from sayso.claims.claim import TimeExpression
from sayso.claims.times.adverbs import adverbs_in
from sayso.document.anchor import Span

_SENTENCE_END = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z\d])|\n+")
_NEAR = 25
"""Characters between a cue or source and the time that dates the statement."""


@dataclass(frozen=True, slots=True)
class ClaimAnchor:
    """Where a claim stands: what it says, who is its source, the words that attribute it."""

    content: tuple[Span, ...]
    source: Span | None
    cue: tuple[Span, ...]

    @property
    def attribution(self) -> tuple[Span, ...]:
        return self.cue + ((self.source,) if self.source else ())

    def holds(self, time: TimeExpression) -> bool:
        return any(part.covers(time.span) for part in self.content)


def times_of(
    times: Sequence[TimeExpression], text: str, claims: Sequence[ClaimAnchor]
) -> tuple[tuple[TimeExpression, ...], ...]:
    """The times of each claim, in the order of `claims`, each with what it dates in `of`.

    A time in a claim's content dates its event, one beside its source or cue the statement; how
    long or how often something was (durations, sets) dates nothing, but "the last two years" do.
    """
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    found: list[list[TimeExpression]] = [[] for _ in claims]
    sentences = [_sentences(claim, ends, len(text)) for claim in claims]
    by_sentence = _by_sentence(sentences)
    for time in (*times, *adverbs_in(text, times)):
        if not _dates(time):
            continue
        at = bisect_right(ends, time.span.start)
        near = [(index, claims[index]) for index in by_sentence.get(at, ())]
        for index, of in _owners(time, near):
            found[index].append(replace(time, of=of))
    return tuple(tuple(sorted(each, key=lambda t: t.span.start)) for each in found)


def _dates(time: TimeExpression) -> bool:
    return time.type in {"DATE", "TIME"} or (time.type == "DURATION" and time.begin is not None)


def _sentences(claim: ClaimAnchor, ends: Sequence[int], length: int) -> range:
    """The numbers of the sentences from the claim's first word to its last."""
    first = min(part.start for part in claim.content)
    last = max(part.end for part in claim.content)
    return range(bisect_right(ends, first), bisect_left(ends, last) + 1)


def _by_sentence(sentences: Sequence[range]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index, numbers in enumerate(sentences):
        for number in numbers:
            found.setdefault(number, []).append(index)
    return found


def _owners(
    time: TimeExpression, near: Sequence[tuple[int, ClaimAnchor]]
) -> Iterator[tuple[int, Literal["event", "statement"]]]:
    inside = [index for index, claim in near if claim.holds(time)]
    if inside:
        yield from ((index, "event") for index in inside)
        return
    beside = [index for index, claim in near if _gap(time, claim.attribution) <= _NEAR]
    if beside:
        yield from ((index, "statement") for index in beside)
    elif len(near) == 1:
        yield near[0][0], "statement" if near[0][1].attribution else "event"


def _gap(time: TimeExpression, spans: Sequence[Span]) -> int:
    """Characters between the time and the nearest of the spans."""
    gaps = (max(s.start - time.span.end, time.span.start - s.end, 0) for s in spans)
    return min(gaps, default=1_000_000)
