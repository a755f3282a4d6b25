"""Claims that add no figure, or no position: denied, conditional, future or uncommitted ones.

A claim counts while its stance is affirms, its frame actual and its certainty at least probable.
"""

from __future__ import annotations

from collections.abc import Sequence

from sayso.assessment.assessment import SetAside, SetAsideReason
from sayso.assessment.statement import Statement
from sayso.questions.question import Topic


def adds_none(one: Statement, topic: Topic) -> SetAside | None:
    """Why the claim adds no figure to what stands; None where it does."""
    if one.claim.stance == "denies":
        return SetAside(one.id, "denied", words="the source denies it")
    if why := _unsettled(one):
        return why
    if one.bounds is None:
        words = "no figure in the question's unit" if one.claim.figures else "states no figure"
        return SetAside(one.id, "no figure", words=words)
    if _outside(one, topic):
        return SetAside(one.id, "outside the asked time", words="dates what it counts otherwise")
    return None


def adds_no_position(one: Statement, others: Sequence[Statement]) -> SetAside | None:
    """Why the claim takes no position on a yes/no matter; None where it does.

    Where nobody speaks of it as past or present, what is said of the future is a position.
    """
    if one.claim.frame == "future" and all(other.claim.frame != "actual" for other in others):
        return _doubtful(one)
    return _unsettled(one)


def _unsettled(one: Statement) -> SetAside | None:
    frames: dict[str, tuple[SetAsideReason, str]] = {
        "hypothetical": ("hypothetical", "said under a condition"),
        "future": ("future", "said of what is still to come"),
    }
    if one.claim.frame in frames:
        reason, words = frames[one.claim.frame]
        return SetAside(one.id, reason, words=words)
    return _doubtful(one)


def _doubtful(one: Statement) -> SetAside | None:
    if one.claim.stance == "uncertain":
        return SetAside(one.id, "uncertain", words="the source leaves it open")
    if one.claim.certainty == "possible":
        return SetAside(one.id, "uncertain", words="the source calls it no more than possible")
    return None


def _outside(one: Statement, topic: Topic) -> bool:
    """Whether a count of a period is dated wholly before or after it."""
    if topic.scope != "period" or not (topic.begin or topic.end):
        return False
    spans = [(t.begin, t.end) for t in one.claim.times if t.of == "event" and t.begin and t.end]
    return bool(spans) and all(_apart(begin, end, topic) for begin, end in spans)


def _apart(begin: str | None, end: str | None, topic: Topic) -> bool:
    before = bool(end and topic.begin and end[:10] < topic.begin[:10])
    after = bool(begin and topic.end and begin[:10] > topic.end[:10])
    return before or after
