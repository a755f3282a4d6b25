"""Claims that a reviewer takes out of a question, all at once."""

from __future__ import annotations

from collections.abc import Collection
from itertools import product

from sayso.api.regroup import regroup
from sayso.errors import UsageError
from sayso.ledger.clock import now
from sayso.ledger.store import Store
from sayso.questions.question import Question
from sayso.review.decide import decision
from sayso.review.decision import Decision


def part(
    store: Store, question: Question, chosen: Collection[str], author: str, reason: str | None
) -> tuple[Decision, ...]:
    """Keeps the decisions that `parted` gives, and draws conclusions again."""
    made = parted(question, chosen, author, reason)
    store.decide(*made)
    regroup(store)
    return made


def parted(
    question: Question, chosen: Collection[str], author: str, reason: str | None
) -> tuple[Decision, ...]:
    """Sets the chosen claims apart from each other one of the question: one decision a pair, so
    that each can be taken back. Raises UsageError where none is left on either side."""
    mine = [claim for claim in question.claims if claim in chosen]
    rest = [claim for claim in question.claims if claim not in chosen]
    if not mine or not rest:
        raise UsageError("choose the claims that don't belong here, and leave at least one")
    at = now()
    return tuple(
        decision("other-question", pair, author, at, reason, {}) for pair in product(mine, rest)
    )
