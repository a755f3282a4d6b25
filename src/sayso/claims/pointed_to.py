"""Attributions that only the claims point to: speech within speech above all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sayso.claims.attributions import attribution_of
from sayso.claims.claim import Attribution
from sayso.claims.marks import words
from sayso.claims.proposition import Proposition
from sayso.document.anchor import Span
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan


def pointed_to(
    reading: Reading, found: Sequence[Proposition], outer: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """The attributions that claims point to beside `outer`: those inside the content of one,
    within it, and those where nothing is marked at all."""
    said: dict[tuple[TokenSpan, TokenSpan], list[Span]] = defaultdict(list)
    for one in found:
        if one.source and one.cue:
            said[one.source, one.cue] += [words(reading, part) for part in one.parts]
    out = []
    for (source, cue), content in said.items():
        spans = words(reading, source), words(reading, cue)
        around = _around(outer, (*spans, *content))
        if around or not _marked(outer, (spans[1], *content)):
            name = around.id if around else None
            out.append(attribution_of(spans[:1], spans[1], tuple(content), name))
    return tuple(out)


def _marked(outer: Sequence[Attribution], spans: Sequence[Span]) -> bool:
    parts = [part for one in outer for part in (*one.cue, *one.content)]
    return any(part.overlaps(span) for part in parts for span in spans)


def _around(outer: Sequence[Attribution], inner: Sequence[Span]) -> Attribution | None:
    for one in outer:
        if all(any(part.covers(span) for part in one.content) for span in inner):
            return one
    return None
