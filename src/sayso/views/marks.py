"""Which stretches of an article are somebody's words, who says so, how many."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sayso.claims.report import Report
from sayso.document.anchor import Span

Kind = Literal["content", "source", "cue", "figure"]


@dataclass(frozen=True, slots=True)
class Run:
    """Text between two offsets with nothing in it beginning or ending.

    `claims` are the places in the report's list of those whose content this is, `begins` those
    whose content (or the next part of it) starts here.
    """

    start: int
    end: int
    kinds: frozenset[Kind]
    claims: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()


_Mark = tuple[Kind, int, Span]


def runs(report: Report) -> Iterator[Run]:
    """The whole text in runs, in order, without gaps."""
    text = report.document.text
    marks = [mark for mark in _marks(report) if mark[2].holds_in(text)]
    starts: dict[int, list[_Mark]] = {}
    for mark in marks:
        starts.setdefault(mark[2].start, []).append(mark)
    edges = {0, len(text), *starts, *(span.end for _, _, span in marks)}
    open_marks: list[_Mark] = []
    for start, end in pairwise(sorted(edges)):
        open_marks = [mark for mark in open_marks if mark[2].end > start]
        open_marks += starts.get(start, ())
        contents = {(at, span.start) for kind, at, span in open_marks if kind == "content"}
        yield Run(
            start,
            end,
            frozenset(kind for kind, _, _ in open_marks),
            tuple(sorted({at for at, _ in contents})),
            tuple(sorted({at for at, begin in contents if begin == start})),
        )


def _marks(report: Report) -> Iterator[_Mark]:
    for at, claim in enumerate(report.claims):
        yield from (("content", at, span) for span in claim.content)
        yield from (("cue", at, span) for span in claim.cue)
        yield from (("figure", at, f.span) for f in claim.figures if not f.implied)
        if claim.source is not None:
            yield "source", at, claim.source
