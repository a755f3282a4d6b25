"""Whether two claims are about one place and time, so that they can conflict."""

from __future__ import annotations

from datetime import date

from sayso.assessment.statement import Statement
from sayso.claims.figures.pattern import words
from sayso.questions.question import Topic

GROWING = words("""
    killed injured casualties infected hospitalised displaced evacuated rescued kidnapped
    detained released charged sentenced destroyed damaged spilled
""")
"""Events whose counts can only grow while they are being counted."""

SETTLED = 30
"""Days after what is counted from which a count no longer grows."""
STEADY = 7
"""Days within which a state (soldiers in a place) or a rate is taken to be the same."""


def same_country(a: Statement, b: Statement) -> bool:
    """Whether both name a place in one country; yes where unknown."""
    x, y = ({p.country for p in one.claim.places if p.country} for one in (a, b))
    return not x or not y or bool(x & y)


def same_place(a: Statement, b: Statement) -> bool:
    """Whether a place of the one is, or is a part of, a place of the other; yes where unknown."""
    x, y = ([p.name or p.span.text for p in one.claim.places] for one in (a, b))
    if not x or not y:
        return True
    return any(_within(p.lower(), q.lower()) for p in x for q in y)


def _within(p: str, q: str) -> bool:
    return p == q or f" {p} " in f" {q} " or f" {q} " in f" {p} "


def same_time(a: Statement, b: Statement, topic: Topic) -> bool:
    """Whether what both say of is at the same time, as far as they date it."""
    x, y = _dated(a), _dated(b)
    if x is None or y is None:
        return topic.kind == "how many" or not (_long_ago(x, b) or _long_ago(y, a))
    return (x[0] <= y[1] and y[0] <= x[1]) or (topic.scope == "total" and x[1] != y[1])


def _long_ago(days: tuple[str, str] | None, undated: Statement) -> bool:
    """Whether they lie long before what is said without a date, and so of about now."""
    if days is None or undated.said is None:
        return False
    gap = date.fromisoformat(undated.said) - date.fromisoformat(days[1][:10])
    return gap.days > SETTLED


def _dated(one: Statement) -> tuple[str, str] | None:
    spans = [(t.begin, t.end) for t in one.claim.times if t.of == "event"]
    begins = [begin for begin, _ in spans if begin]
    ends = [end for _, end in spans if end]
    return (min(begins), max(ends)) if begins and ends else None


def days_apart(a: Statement, b: Statement) -> int | None:
    """Days from when `a` was said to when `b` was; None where one isn't known."""
    if a.said is None or b.said is None:
        return None
    return (date.fromisoformat(b.said) - date.fromisoformat(a.said)).days


def settled(one: Statement, topic: Topic) -> bool:
    """Whether it was said so long after the asked time that the count had ended.

    A running total ("since February") has no end.
    """
    if topic.end is None or one.said is None or topic.scope == "total":
        return False
    try:
        end = date.fromisoformat(topic.end[:10])
    except ValueError:
        return False
    days = (date.fromisoformat(one.said) - end).days
    return days >= (1 if topic.scope == "period" else SETTLED)
