"""How a voice's figure changed: "up from 10,000 a week earlier"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.assessment.intervals import earlier
from sayso.assessment.repeats import agree
from sayso.assessment.standing import REVISES, Sifted, previous
from sayso.assessment.statement import Statement
from sayso.assessment.wording import bounds
from sayso.claims.claim import Interval
from sayso.questions.question import Topic


@dataclass(frozen=True, slots=True)
class Revision:
    """From `before` to what stands; `statement` is the earlier claim, where it is known."""

    before: Interval
    up: bool
    words: str
    statement: Statement | None


def revision(one: Statement, sifted: Sifted, topic: Topic) -> Revision | None:
    """The last change that led to a standing figure."""
    replaced = superseded(one, sifted)
    if replaced and replaced[-1].bounds is not None:
        return _revision(one, replaced[-1].bounds, replaced[-1], topic)
    for other in sifted.heard:
        before = previous(other, topic)
        if before is not None and (other is one or _repeat_of(other, one)):
            return _revision(one, before, _said(before, one, sifted), topic)
    return None


def superseded(one: Statement, sifted: Sifted) -> list[Statement]:
    """The figures that this one's claim, or a repeat of it, has superseded, the newest last."""
    same = {one.id} | {other.id for other in sifted.heard if _repeat_of(other, one)}
    replaced = [
        s
        for s in sifted.heard
        if (why := sifted.aside.get(s.id)) and why.reason == "superseded" and why.by in same
    ]
    changed = [s for s in replaced if s.bounds is not None and not agree(s, one)]
    exact = [s for s in changed if s.vague == one.vague and s.claim.stance == "affirms"]
    return [s for s in exact if is_revision(s, one)]


def is_revision(earlier: Statement, one: Statement) -> bool:
    """Whether a change of figure is told as one, or made on another day or in another report.

    Two figures of one voice in one report may as well count two things.
    """
    if earlier.said != one.said or earlier.document != one.document:
        return True
    return REVISES.search(one.entry.sentence.text) is not None


def _repeat_of(other: Statement, one: Statement) -> bool:
    return other.voice.id == one.voice.id and other.said == one.said and agree(other, one)


def _said(before: Interval, one: Statement, sifted: Sifted) -> Statement | None:
    said = [
        s
        for s in sifted.heard
        if s.bounds == before and s.order < one.order and s.voice.party == one.voice.party
    ]
    return said[-1] if said else None


def _revision(
    one: Statement, before: Interval, said: Statement | None, topic: Topic
) -> Revision | None:
    then = before.high if before.low is None else before.low
    if one.number is None or then is None or one.number == then:
        return None
    up = one.number > then
    figure = one.figure
    own = figure.previous_span.text if figure and figure.previous_span else ""
    shown = bounds(before, said.words if said else own, topic.unit)
    when = f" {earlier(said, one)}" if said else ""
    return Revision(before, up, f"{'up' if up else 'down'} from {shown}{when.rstrip()}", said)
