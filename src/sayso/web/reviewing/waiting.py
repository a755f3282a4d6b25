"""What waits for a decision, in the order in which a look is worth most.

The order is worked out once for what the ledger holds, and kept; what was decided since is passed
over as it is asked for. So a queue of a hundred thousand claims costs its second page nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock

from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.review.decision import Decision
from sayso.review.queue import queue
from sayso.review.standing import standing

_VERDICTS = ("accept", "reject", "correct")
_KEPT = 8
"""Orders that are kept, of as many filters."""


@dataclass(frozen=True, slots=True)
class Queue:
    """Claim ids; `decided` are those with a verdict that stands, whose place is kept."""

    order: tuple[str, ...]
    decided: frozenset[str]

    def __len__(self) -> int:
        """How many wait."""
        return len(self.order) - len(self.decided.intersection(self.order))

    @property
    def first(self) -> str | None:
        return self._next_from(0)

    def after(self, claim: str) -> str | None:
        """The next that waits, from the beginning again after the last; None where no other
        does."""
        at = self._place(claim)
        found = self._next_from(at + 1) or self._next_from(0)
        return found if found != claim else None

    def before(self, claim: str) -> str | None:
        at = self._place(claim)
        found = (id_ for id_ in reversed(self.order[: max(at, 0)]) if id_ not in self.decided)
        return next(found, None)

    def around(self, claim: str | None, count: int) -> tuple[str, ...]:
        """So many that wait, the claim among them: a few before it, the rest after."""
        at = max(0, self._place(claim)) if claim else 0
        ahead = [id_ for id_ in reversed(self.order[:at]) if id_ not in self.decided][:3][::-1]
        rest = (id_ for id_ in self.order[at:] if id_ == claim or id_ not in self.decided)
        return (*ahead, *(id_ for _, id_ in zip(range(count - len(ahead)), rest, strict=False)))

    def _next_from(self, at: int) -> str | None:
        return next((id_ for id_ in self.order[at:] if id_ not in self.decided), None)

    def _place(self, claim: str) -> int:
        return self.order.index(claim) if claim in self.order else -1


class Waiting:
    """The queues of one server; many threads may ask."""

    def __init__(self) -> None:
        self._orders: OrderedDict[tuple[object, ...], tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def queue(self, ledger: Ledger, asked: Filter) -> Queue:
        return Queue(self._order(ledger, asked), _decided(ledger.decisions()))

    def _order(self, ledger: Ledger, asked: Filter) -> tuple[str, ...]:
        key = (str(ledger.place), ledger.store.count(), repr(asked))
        with self._lock:
            if key in self._orders:
                self._orders.move_to_end(key)
                return self._orders[key]
        found = _worked_out(ledger, asked)
        with self._lock:
            self._orders[key] = found
            while len(self._orders) > _KEPT:
                self._orders.popitem(last=False)
        return found


def _worked_out(ledger: Ledger, asked: Filter) -> tuple[str, ...]:
    """As if nothing were decided, so that what is taken back has its place again."""
    contested = {
        claim
        for one in ledger.store.conclusions.questions(contested=True, least=2)
        for claim in one.claims
    }
    return tuple(entry.id for entry in queue(ledger.store.entries(asked), (), contested=contested))


def _decided(decisions: Sequence[Decision]) -> frozenset[str]:
    found = (one for one in standing(decisions) if one.kind in _VERDICTS)
    return frozenset(target for one in found for target in one.targets)
