"""Sentences told by hand, for tests of incidents: every figure and event found by the rules."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.claim import Claim, Figure, Frame, Place, Speaker, Stance, TimeExpression
from sayso.claims.events import event_of
from sayso.claims.figures import find_quantities
from sayso.claims.places import find_places
from sayso.document.anchor import Span
from sayso.questions.question import Question, Topic
from sayso.review.entry import Entry, ReportFacts

Told = tuple[str, ...]


def told(
    name: str,
    text: str,
    *,
    report: str = "r1",
    published: str = "2031-03-04",
    day: str | None = None,
    last: str | None = None,
    places: Told = (),
    speaker: Speaker | None = None,
    stance: Stance = "affirms",
    frame: Frame = "actual",
    start: int = 0,
) -> Entry:
    """One claim that is a whole sentence, at `start` in its report.

    `day` (to `last`) is when the event was.
    """
    whole = " " * start + text
    content = Span.of(whole, start, len(whole))
    time = TimeExpression(content, day, day, last or day, "event")
    claim = Claim(
        name, (content,), None, speaker, (), "indirect" if speaker else "none", stance, "certain",
        frame, figures=figures(whole), times=(time,) if day else (),
        places=tuple(find_places(whole, [span(whole, each) for each in places])),
        event=event_of(whole, (content,), speaker, stance),
    )  # fmt: skip
    return Entry(claim, ReportFacts(report, report, published=published), content, "", "hand")


def figures(whole: str) -> tuple[Figure, ...]:
    counts = (each for each in find_quantities(whole) if each.kind == "count")
    return tuple(Figure(each.span, each.low, each.high, of=each.of) for each in counts)


def span(whole: str, words: str) -> Span:
    at = whole.index(words)
    return Span.of(whole, at, at + len(words))


def asked(*entries: Entry, together: Sequence[Told] = ()) -> list[Question]:
    """A question for each claim, or for those that are given `together`."""
    joined = {claim for group in together for claim in group}
    groups = [*together, *((e.id,) for e in entries if e.id not in joined)]
    return [
        Question("q-" + group[0], group[0], Topic("how many", "people", "killed"), tuple(group))
        for group in groups
    ]


def place(words: str) -> Place:
    return find_places(words, [Span.of(words, 0, len(words))])[0]
