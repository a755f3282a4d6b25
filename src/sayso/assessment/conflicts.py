"""Which standing claims of different origins can't both be right.

Two figures conflict only where nothing reconciles them: not rounding, not nearness, not another
unit, place, time or scope, and not a toll that may have grown between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from sayso.assessment.assessment import Conflict
from sayso.assessment.counted import part_of, same_things, total
from sayso.assessment.nearness import overlap
from sayso.assessment.origins import origin_key
from sayso.assessment.scope import (
    GROWING,
    STEADY,
    days_apart,
    same_country,
    same_place,
    same_time,
    settled,
)
from sayso.assessment.statement import Order, Statement
from sayso.assessment.wording import amount
from sayso.questions.question import Topic

FEW = 10
"""Beyond it a toll isn't at odds with one case."""


def conflicts(
    standing: Sequence[Statement], denials: Sequence[Statement], topic: Topic
) -> tuple[Conflict, ...]:
    """Each pair once, the later claim first; `denials` are those that no later claim supersedes."""
    pairs = [(b, a) for a, b in combinations(standing, 2)]
    pairs += [(max(d, s, key=_order), min(d, s, key=_order)) for d in denials for s in standing]
    found = []
    for later, earlier in pairs:
        why = conflict(earlier, later, topic)
        if why:
            found.append(Conflict(later.id, earlier.id, why))
    return tuple(dict.fromkeys(found))


def _order(one: Statement) -> Order:
    return one.order


def conflict(earlier: Statement, later: Statement, topic: Topic) -> str | None:
    """Why two claims can't both be right, in words; None where they can."""
    if origin_key(earlier.voice) == origin_key(later.voice):
        return None
    denied = [one for one in (earlier, later) if one.denies]
    if topic.kind == "how many" and not denied and _overlaps(earlier, later):
        return None
    where = same_country if topic.kind == "whether" else same_place
    if not (same_time(earlier, later, topic) and where(earlier, later)):
        return None
    if topic.kind == "whether":
        # Two claims in the negative, or one beside a denial, may well say the same.
        opposed = len(denied) == 1 and not (earlier.negative or later.negative)
        return "one affirms what the other denies" if opposed else None
    if denied:
        return _against_denial(earlier, later) if len(denied) == 1 else None
    return _of_figures(earlier, later, topic)


def _against_denial(earlier: Statement, later: Statement) -> str | None:
    if earlier.core is None or later.core is None or earlier.figure is None:
        return None
    near = overlap(earlier.core, later.core) and same_things(earlier.count, later.count)
    return f"one denies the figure of {amount(earlier.figure)}" if near else None


def _of_figures(earlier: Statement, later: Statement, topic: Topic) -> str | None:
    if earlier.figure is None or later.figure is None:
        return None
    above = _above(earlier, later)
    below = earlier if above is later else later
    if _reconciled(above, below) or not _comparable_when(earlier, later, above, topic):
        return None
    return f"{amount(later.figure)} and {amount(earlier.figure)} can't both be right"


def _reconciled(above: Statement, below: Statement) -> bool:
    """Whether what they count accounts for the difference."""
    more, less = above.count, below.count
    if not (total(more) and total(less)):
        return True
    if not same_things(more, less) and not part_of(more, less):
        return True
    if less.confirmed and not more.confirmed:
        return True
    return less.case and (above.number or 0) > FEW


def _overlaps(a: Statement, b: Statement) -> bool:
    return a.allowed is None or b.allowed is None or overlap(a.allowed, b.allowed)


def _above(a: Statement, b: Statement) -> Statement:
    """The one whose least is more than the other's most."""
    assert a.allowed is not None
    assert b.allowed is not None
    low, high = a.allowed.low, b.allowed.high
    return a if low is not None and high is not None and low > high else b


def _comparable_when(earlier: Statement, later: Statement, above: Statement, topic: Topic) -> bool:
    days = days_apart(earlier, later)
    party = earlier.voice.party
    if days and party is not None and party == later.voice.party:
        return False  # its own side may have learned more since
    if not days or (settled(earlier, topic) and settled(later, topic)):
        return True
    if topic.event == "missing":
        return False
    if topic.event in GROWING and above is later:
        return False
    return topic.event in GROWING or days <= STEADY
