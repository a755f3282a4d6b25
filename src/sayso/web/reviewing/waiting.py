"""What waits for a decision, in the order in which a look is worth most.

The order is worked out once for what the ledger holds, and kept; what was decided since is left out
as it is asked for. So a queue of a hundred thousand claims costs its second page nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from threading import Lock

from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.review.decision import Decision
from sayso.review.queue import queue
from sayso.review.standing import standing

_VERDICTS = ("accept", "reject", "correct")
_KEPT = 8
"""Orders that are kept, of as many filters."""


class Waiting:
    """For one server; many threads may ask."""

    def __init__(self) -> None:
        self._orders: OrderedDict[tuple[object, ...], tuple[str, ...]] = OrderedDict()
        self._lock = Lock()

    def order(self, ledger: Ledger, asked: Filter) -> tuple[str, ...]:
        """Every claim that the filter lets through and nobody has decided about, worth most
        first."""
        decided = _decided(ledger.decisions())
        return tuple(id_ for id_ in self._order(ledger, asked) if id_ not in decided)

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
    entries = ledger.store.entries(asked)
    return tuple(entry.id for entry in queue(entries, (), contested=contested))


def _decided(decisions: Sequence[Decision]) -> set[str]:
    """Claims with a verdict that stands."""
    return {
        target for one in standing(decisions) if one.kind in _VERDICTS for target in one.targets
    }
