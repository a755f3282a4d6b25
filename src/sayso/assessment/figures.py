"""Which of a claim's figures answers a question, and in the question's unit."""

from __future__ import annotations

import re

from sayso.assessment.units import factor
from sayso.claims.claim import Claim, Figure
from sayso.questions.question import Topic

_WORD = re.compile(r"[a-z]{3,}")


def figure_of(claim: Claim, topic: Topic) -> Figure | None:
    """The figure in a unit that converts into the question's whose counted words are nearest to
    what is asked; of several alike the one nearest to the event's words, then the first.

    A figure that another one in the claim is said to replace is none.
    """
    fitting = [
        figure
        for figure in claim.figures
        if factor(figure.unit, topic.unit) is not None
        and not (figure.low is None and figure.high is None)
        and not any(_replaces(other, figure) for other in claim.figures)
    ]
    asked = _words(topic.what)
    trigger = claim.event.trigger if claim.event and claim.event.type == topic.event else None

    def fit(figure: Figure) -> tuple[int, int, int]:
        counted = _words(figure.of.text) if figure.of else frozenset()
        gap = abs(figure.span.start - trigger.start) if trigger else 0
        return -len(asked & counted), gap, figure.span.start

    return min(fitting, key=fit, default=None)


def _replaces(figure: Figure, other: Figure) -> bool:
    before = figure.previous
    if before is None or figure is other:
        return False
    if figure.previous_span is not None:
        return figure.previous_span.overlaps(other.span)
    return (before.low, before.high) == (other.low, other.high)


def _words(phrase: str) -> frozenset[str]:
    return frozenset(word.rstrip("s") for word in _WORD.findall(phrase.lower()))
