"""How a voice's figure changed: "up from 10,000 a week earlier"."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.assessment.intervals import earlier
from sayso.assessment.repeats import agree
from sayso.assessment.standing import Sifted
from sayso.assessment.statement import Statement
from sayso.assessment.superseding import REVISES, previous
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


class Revisions:
    """How each figure of one question came to be, found once."""

    def __init__(self, sifted: Sifted, topic: Topic) -> None:
        self._sifted, self._topic = sifted, topic
        self._gave_way: dict[str, list[Statement]] = {}
        self._said_that_day: dict[tuple[str, str | None], list[Statement]] = {}
        for one in sifted.heard:
            why = sifted.aside.get(one.id)
            if why is not None and why.reason == "superseded" and why.by:
                self._gave_way.setdefault(why.by, []).append(one)
            self._said_that_day.setdefault((one.voice.id, one.said), []).append(one)

    def last(self, one: Statement) -> Revision | None:
        """The last change that led to a figure."""
        replaced = self.superseded_by(one)
        if replaced and replaced[-1].bounds is not None:
            return _revision(one, replaced[-1].bounds, replaced[-1], self._topic.unit)
        for other in self._repeats(one):
            before = previous(other, self._topic)
            if before is not None:
                return _revision(one, before, self._said(before, one), self._topic.unit)
        return None

    def superseded_by(self, one: Statement) -> list[Statement]:
        """The figures that this one, or a repeat of it, has superseded, the newest last."""
        gave_way = [s for same in self._repeats(one) for s in self._gave_way.get(same.id, ())]
        changed = [s for s in gave_way if s.bounds is not None and not agree(s, one)]
        exact = [s for s in changed if s.vague == one.vague and s.claim.stance == "affirms"]
        return sorted((s for s in exact if is_revision(s, one)), key=lambda s: s.order)

    def _repeats(self, one: Statement) -> list[Statement]:
        """The claim, and those of its voice that say the same on the same day."""
        that_day = self._said_that_day.get((one.voice.id, one.said), [])
        return [other for other in that_day if other is one or agree(other, one)]

    def _said(self, before: Interval, one: Statement) -> Statement | None:
        """The newest claim of its side that gives the figure it replaces."""
        said = [
            s
            for s in self._sifted.heard
            if s.bounds == before and s.order < one.order and s.voice.party == one.voice.party
        ]
        return said[-1] if said else None


def is_revision(earlier: Statement, one: Statement) -> bool:
    """Whether a change of figure is told as one, or made on another day or in another report.

    Two figures of one voice in one report may as well count two things.
    """
    if earlier.said != one.said or earlier.document != one.document:
        return True
    return REVISES.search(one.entry.sentence.text) is not None


def _revision(
    one: Statement, before: Interval, said: Statement | None, unit: str | None
) -> Revision | None:
    then = before.high if before.low is None else before.low
    if one.number is None or then is None or one.number == then:
        return None
    up = one.number > then
    figure = one.figure
    own = figure.previous_span.text if figure and figure.previous_span else ""
    shown = bounds(before, said.words if said else own, unit)
    when = f" {earlier(said, one)}" if said else ""
    return Revision(before, up, f"{'up' if up else 'down'} from {shown}{when.rstrip()}", said)
