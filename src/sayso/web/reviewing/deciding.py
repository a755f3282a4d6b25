"""Decisions that overwrite nobody's: whoever decides says what was the last they saw.

A page says of its claim how many steps its history had. A decision that comes with another number
is refused, and the page shows what was decided meanwhile.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sayso.api import folding
from sayso.api.ledger import Ledger
from sayso.errors import SaysoError
from sayso.ledger.clock import now
from sayso.review.corrections import corrected
from sayso.review.decide import decision
from sayso.review.decision import Decision, DecisionKind
from sayso.review.history import Step, history
from sayso.review.standing import standing


class Overtaken(SaysoError):
    """Somebody else decided about the claim meanwhile; `steps` are what they did."""

    def __init__(self, steps: Sequence[Step]) -> None:
        who = ", ".join(dict.fromkeys(step.decision.author for step in steps))
        super().__init__(f"{who} decided about this claim meanwhile; nothing was changed")
        self.steps = tuple(steps)


def steps_of(ledger: Ledger, claim: str) -> tuple[Step, ...]:
    """Everything that was decided about a claim, what was taken back, too."""
    return history(claim, folding.over(ledger.store, {claim}))


def decide(
    ledger: Ledger,
    kind: DecisionKind,
    targets: Sequence[str],
    *,
    author: str,
    seen: int | None,
    reason: str | None = None,
    what: Mapping[str, Any] | None = None,
) -> Decision:
    """Keeps a decision about the first target, if its history has `seen` steps (None: however
    many). Conclusions are drawn again by whoever asks for them next.

    Raises Overtaken, and UsageError for what makes no sense; nothing is kept then.
    """
    made = decision(kind, targets, author, now(), reason, what)
    with ledger.store.writing("deciding"):
        if seen is not None and kind not in ("add", "undo"):
            steps = steps_of(ledger, made.targets[0])
            if len(steps) != seen:
                raise Overtaken(steps[seen:] or steps[-1:])
        if kind == "correct":
            corrected(ledger.claim(made.targets[0]).claim, made.what)
        ledger.store.decide(made)
    return made


def undo(ledger: Ledger, author: str, which: str | None = None) -> Decision | None:
    """Takes back one decision, by default the author's last that stands; gives it, None where
    there is none."""
    mine = [
        one
        for one in standing(ledger.decisions())
        if one.id == which or (which is None and one.author == author)
    ]
    if not mine:
        return None
    last = mine[-1]
    decide(ledger, "undo", [last.id], author=author, seen=None)
    return last
