"""A claim as an assessment takes it: with its voice, its figure in the question's unit, its day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sayso.assessment import vague
from sayso.assessment.counted import Count, count
from sayso.assessment.figures import figure_of
from sayso.assessment.moments import day as day
from sayso.assessment.moments import instant as instant
from sayso.assessment.moments import said as said_on
from sayso.assessment.nearness import allowed
from sayso.assessment.units import factor
from sayso.claims.claim import Claim, Figure, Interval
from sayso.questions.question import Question, Topic
from sayso.review.entry import Entry
from sayso.voices.voice import Voice

_NEGATIVE = re.compile(
    r"^(?:\W*\w+){0,6}?\W+(?:is|are|was|were|has|have|had|does|do|did|will|would|could|can)"
    r"(?:\s+not\b|n[’']t\b|\s+never\b|\s+no\b|\s+none\b)"
    r"|^\W*(?:no|nobody|none|never|neither)\b",
    re.IGNORECASE,
)

Order = tuple[str, str, str, int, str]


@dataclass(frozen=True, slots=True)
class Statement:
    """`bounds` are those that the words allow, `allowed` those with rounding and nearness, both in
    the question's unit; None where the claim has no figure for the question. `first` and `said` are
    the first and last day on which it can have been said (ISO dates), None where unknown. `core` is
    what rounding and nearness allow around the number that the words rest on. `negative`: what is
    affirmed is put in the negative ("no gate was opened").

    Statements sort by `order`: day said, publication, document, place in the text.
    """

    entry: Entry
    voice: Voice
    figure: Figure | None
    bounds: Interval | None
    allowed: Interval | None
    first: str | None
    said: str | None
    order: Order
    core: Interval | None
    vague: bool
    negative: bool
    count: Count

    @property
    def id(self) -> str:
        return self.entry.id

    @property
    def claim(self) -> Claim:
        return self.entry.claim

    @property
    def document(self) -> str:
        return self.entry.report.id

    @property
    def own(self) -> bool:
        """Whether the report speaks for itself."""
        return self.claim.speaker is None

    @property
    def words(self) -> str:
        """The figure's words; empty where no number stands in the text."""
        return "" if self.figure is None or self.figure.implied else self.figure.span.text

    @property
    def denies(self) -> bool:
        return self.claim.stance == "denies"

    @property
    def says_no(self) -> bool:
        return self.denies or self.negative

    @property
    def number(self) -> float | None:
        """The number that the words rest on: the lower bound, else the upper."""
        if self.bounds is None:
            return None
        return self.bounds.high if self.bounds.low is None else self.bounds.low


def statements(
    question: Question, entries: Iterable[Entry], voice_of: Mapping[str, Voice]
) -> list[Statement]:
    """One for each claim of the question, in order."""
    of = set(question.claims)
    found = {entry.id: entry for entry in entries if entry.id in of}
    made = [_statement(entry, voice_of, question.topic) for entry in found.values()]
    return sorted(made, key=lambda one: one.order)


def _statement(entry: Entry, voice_of: Mapping[str, Voice], topic: Topic) -> Statement:
    claim, report = entry.claim, entry.report
    figure = figure_of(claim, topic) if topic.kind == "how many" else None
    bounds, near = _bounds(figure, topic), _allowed(figure, topic)
    first, said = said_on(entry)
    start = claim.content[0].start if claim.content else 0
    content = " ".join(span.text for span in claim.content)
    return Statement(
        entry=entry,
        voice=voice_of.get(entry.id) or _voice(entry),
        figure=figure,
        bounds=bounds,
        allowed=near,
        first=first,
        said=said,
        order=(said or "", instant(report.published) or "", report.id, start, entry.id),
        core=_core(bounds, near),
        vague=figure is not None and vague.phrase(figure.span.text) is not None,
        negative=claim.stance != "denies" and _NEGATIVE.search(content) is not None,
        count=count(figure, entry.sentence, content),
    )


def _core(bounds: Interval | None, near: Interval | None) -> Interval | None:
    if bounds is None or near is None:
        return None
    low, high = near.low, near.high
    if low is None and high is not None and bounds.high is not None:
        low = 2 * bounds.high - high
    if high is None and low is not None and bounds.low is not None:
        high = 2 * bounds.low - low
    return Interval(low, high)


def _voice(entry: Entry) -> Voice:
    """A voice of its own, for a claim that nobody has grouped."""
    speaker, report = entry.claim.speaker, entry.report
    if speaker is None:
        name = report.outlet or report.name
        return Voice(f"report:{name}", name, "document", False, None, (name,), (), (entry.id,))
    own = f"{speaker.name}@{report.id}" if speaker.anonymous else speaker.name
    return Voice(
        f"speaker:{own}", speaker.name, speaker.kind, speaker.anonymous, speaker.party,
        (speaker.name,), (speaker.role,) if speaker.role else (), (entry.id,),
    )  # fmt: skip


def converted(interval: Interval, times: float) -> Interval:
    """Both bounds multiplied; what needs no factor stays the same number."""
    if times == 1:
        return interval
    low, high = interval.low, interval.high
    return Interval(
        None if low is None else round(low * times, 6),
        None if high is None else round(high * times, 6),
    )


def _bounds(figure: Figure | None, topic: Topic) -> Interval | None:
    if figure is None:
        return None
    return converted(Interval(figure.low, figure.high), factor(figure.unit, topic.unit) or 1)


def _allowed(figure: Figure | None, topic: Topic) -> Interval | None:
    if figure is None:
        return None
    if figure.implied:
        # "A man was shot dead" doesn't say that nobody else was.
        return converted(Interval(figure.low, None), factor(figure.unit, topic.unit) or 1)
    words = figure.span.text
    near = allowed(figure.low, figure.high, words, figure.approximate, figure.unit)
    return converted(near, factor(figure.unit, topic.unit) or 1)
