"""A claim's cells, the same for every width."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text

from sayso.views import amounts, moments, palette, phrases, speakers, sureness
from sayso.views.days import parsed
from sayso.views.plain import joined

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from sayso.claims.claim import Claim, Figure
    from sayso.claims.report import Report


@dataclass(frozen=True, slots=True)
class Row:
    """What one row says; `figures` are never cut."""

    figures: tuple[Text, ...]
    what: Text
    when: Text
    sure: Text
    cue: Text


@dataclass(frozen=True, slots=True)
class Group:
    """Rows of one speaker that follow each other; role and party where it speaks first."""

    name: Text
    details: tuple[str, ...]
    rows: tuple[Row, ...]


def of_claims(report: Report) -> Iterator[Group]:
    """One row a claim, in the order of the text."""
    published = parsed(report.document.published)

    def cells(claim: Claim) -> Iterator[Row]:
        yield _row(claim, amounts.apart(claim.figures), phrases.phrase(claim), published)

    return _groups(report.claims, cells)


def of_figures(report: Report) -> Iterator[Group]:
    """One row a figure, in the order of the text."""
    published = parsed(report.document.published)

    def cells(claim: Claim) -> Iterator[Row]:
        for figure in amounts.apart(claim.figures):
            yield _row(claim, (figure,), phrases.counted(claim, figure), published)

    return _groups([claim for claim in report.claims if claim.figures], cells)


def _groups(claims: Iterable[Claim], cells: Callable[[Claim], Iterable[Row]]) -> Iterator[Group]:
    met = set()
    for key, run in groupby(claims, speakers.key):
        first, *more = run
        name = Text(speakers.name(first), palette.SPEAKER if first.speaker else palette.QUIET)
        details = () if key in met else speakers.details(first.speaker)
        met.add(key)
        yield Group(name, details, tuple(row for claim in (first, *more) for row in cells(claim)))


def _row(claim: Claim, figures: tuple[Figure, ...], what: Text, published: date | None) -> Row:
    cue = joined(claim.cue)
    via = joined(claim.via, ", ")
    return Row(
        figures=tuple(Text(amounts.in_words(f), palette.FIGURE) for f in figures),
        what=what,
        when=Text(moments.when(claim, published)),
        sure=Text(sureness.sureness(claim), palette.TONES[sureness.tone(claim)]),
        cue=Text(f"{cue} (via {via})" if via else cue, palette.CUE),
    )
