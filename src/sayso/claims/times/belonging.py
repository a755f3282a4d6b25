"""Which time expressions date which claim, and whether the event or the statement of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from sayso.claims.claim import TimeExpression
from sayso.claims.times.scene import ClaimAnchor, Scene

_SENTENCE_END = re.compile(
    r"[.!?](?<!\b(?:Sen|Gov|Rep|Gen|Mrs)\.)(?<!\b(?:Mr|Ms|Dr|Lt|St)\.)(?<!\bCol\.)(?<!\b[A-Z]\.)"
    r"[\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z\d])|\n+"
)
_ADJECTIVES = frozenset({"current", "soon"})
"""Words too loose to date a claim, though TIMEX3 has them."""
_LONGEST = 1000
"""Characters after which a sentence is cut, so that a text without full stops stays quick."""
_INITIAL = 8
"""Characters into a sentence within which a time opens it."""


def times_of(
    times: Sequence[TimeExpression], text: str, claims: Sequence[ClaimAnchor]
) -> tuple[tuple[TimeExpression, ...], ...]:
    """The times of each claim, in the order of `claims`, each with what it dates in `of`.

    A time in a claim's content dates its event, one beside its source or cue the statement; how
    long or how often something was (durations, sets) dates nothing, but "the last two years" do.
    """
    ends = _sentence_ends(text)
    found: list[list[TimeExpression]] = [[] for _ in claims]
    by_sentence = _by_sentence([_sentences(claim, ends) for claim in claims])
    usable = [time for time in times if _dates(time)]
    by_place = _firm_by_sentence(usable, ends)
    for time in usable:
        number = bisect_right(ends, time.span.start)
        initial = time.span.start - (ends[number - 1] if number else 0) < _INITIAL
        near = by_sentence.get(number, [])
        scene = Scene.of(time, initial, [claims[i] for i in near], by_place.get(number, ()))
        for index in near:
            of = scene.dates(claims[index])
            if of:
                found[index].append(replace(time, of=of))
    return tuple(_distinct(each) for each in found)


def _sentence_ends(text: str) -> list[int]:
    ends: list[int] = []
    for end in (*(match.end() for match in _SENTENCE_END.finditer(text)), len(text)):
        ends.extend(range((ends[-1] if ends else 0) + _LONGEST, end, _LONGEST))
        ends.append(end)
    return ends


def _distinct(times: Sequence[TimeExpression]) -> tuple[TimeExpression, ...]:
    """In the order of the text; of those with one value, the one that dates the event."""
    kept: dict[str, TimeExpression] = {}
    unresolved = [time for time in times if time.value is None]
    for time in sorted(times, key=lambda t: (t.of != "event", t.span.start)):
        if time.value is not None:
            kept.setdefault(time.value, time)
    return tuple(sorted((*kept.values(), *unresolved), key=lambda t: t.span.start))


def _firm_by_sentence(
    times: Sequence[TimeExpression], ends: Sequence[int]
) -> dict[int, list[TimeExpression]]:
    found: dict[int, list[TimeExpression]] = {}
    for time in times:
        if time.type in {"DATE", "TIME"}:
            found.setdefault(bisect_right(ends, time.span.start), []).append(time)
    return found


def _dates(time: TimeExpression) -> bool:
    if time.span.text.lower() in _ADJECTIVES:
        return False
    return time.type in {"DATE", "TIME"} or (time.type == "DURATION" and time.begin is not None)


def _sentences(claim: ClaimAnchor, ends: Sequence[int]) -> range:
    """The numbers of the sentences from the claim's first word to its last, cue included."""
    first = min(part.start for part in claim.content)
    last = max(part.end for part in claim.content)
    numbers = range(bisect_right(ends, first), bisect_left(ends, last) + 1)
    cues = {bisect_right(ends, part.start) for part in claim.cue}
    low = numbers.start - (numbers.start - 1 in cues)
    return range(low, numbers.stop + (numbers.stop in cues))


def _by_sentence(sentences: Sequence[range]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for index, numbers in enumerate(sentences):
        for number in numbers:
            found.setdefault(number, []).append(index)
    return found
