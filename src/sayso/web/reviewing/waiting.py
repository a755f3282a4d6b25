"""What waits for a decision, in the order in which a look is worth most.

The order is worked out once for what the ledger holds, and kept; what was decided since is passed
over as it is asked for. So a queue of a hundred thousand claims costs its second page nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Lock, Thread

from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.review.decision import Decision
from sayso.review.standing import standing
from sayso.web.reviewing.order import contested, in_own_process, of_all, ordered

MANY = 5_000
"""Claims whose order nobody has to wait for."""
_SOME, _REPORTS = 60, 12
_VERDICTS = ("accept", "reject", "correct")
_KEPT = 8
"""Orders that are kept, of as many filters."""
Extent = tuple[int, ...]
_SOON: Extent = ()
"""In place of the extent of a ledger whose whole order is to come."""
Key = tuple[str, str]
"""Where the ledger is, and the filter."""


@dataclass(frozen=True, slots=True)
class _Order:
    """`extent` is the ledger's then."""

    extent: Extent
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Queue:
    """Claim ids; `decided` are those with a verdict that stands, whose place is kept. `whole` is
    False while the order of all is being worked out."""

    order: tuple[str, ...]
    decided: frozenset[str]
    whole: bool = True

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
    """The queues of one server; many threads may ask.

    Of a ledger with many claims, whoever asks first gets what is contested and what comes first,
    and the order of all is worked out meanwhile.
    """

    def __init__(self, many: int = MANY) -> None:
        self._many = many
        self._orders: OrderedDict[Key, _Order] = OrderedDict()
        self._working = set[Key]()
        self._lock = Lock()

    def queue(self, ledger: Ledger, asked: Filter) -> Queue:
        order = self._order(ledger, asked)
        with self._lock:
            known = self._orders.get((str(ledger.place), repr(asked)))
        whole = known is None or known.extent != _SOON
        return Queue(order, _decided(ledger.decisions()), whole)

    def _order(self, ledger: Ledger, asked: Filter) -> tuple[str, ...]:
        key, extent = (str(ledger.place), repr(asked)), ledger.store.extent()
        with self._lock:
            known, working = self._orders.get(key), key in self._working
        if known and (working or known.extent == extent):
            return known.claims
        if ledger.store.count(asked) <= self._many:
            return self._keep(key, extent, of_all(ledger, asked))
        self._work(key, extent, asked)
        if known:
            return known.claims
        return self._until_then(key, _first(ledger, asked) or of_all(ledger, asked))

    def _work(self, key: Key, extent: Extent, asked: Filter) -> None:
        """Has an order worked out in a process of its own, unless one is at it."""
        with self._lock:
            if key in self._working:
                return
            self._working.add(key)

        def run() -> None:
            try:
                found = in_own_process(key[0], asked)
                if found is not None:
                    self._keep(key, extent, found)
            finally:
                with self._lock:
                    self._working.discard(key)

        Thread(target=run, daemon=True).start()

    def _until_then(self, key: Key, claims: tuple[str, ...]) -> tuple[str, ...]:
        with self._lock:
            self._orders.setdefault(key, _Order(_SOON, claims))
        return claims

    def _keep(self, key: Key, extent: Extent, claims: tuple[str, ...]) -> tuple[str, ...]:
        with self._lock:
            self._orders[key] = _Order(extent, claims)
            self._orders.move_to_end(key)
            while len(self._orders) > _KEPT:
                self._orders.popitem(last=False)
        return claims


def _first(ledger: Ledger, asked: Filter) -> tuple[str, ...]:
    """Some of them, soon: what is contested, and what the newest reports say."""
    those = contested(ledger, _SOME)
    newest = [one.id for one in ledger.documents()[-_REPORTS:]]
    entries = [
        *ledger.store.entries(replace(asked, claims=those)),
        *ledger.store.entries(replace(asked, documents=newest)),
    ]
    return ordered({one.id: one for one in entries}.values(), those)


def _decided(decisions: Sequence[Decision]) -> frozenset[str]:
    found = (one for one in standing(decisions) if one.kind in _VERDICTS)
    return frozenset(target for one in found for target in one.targets)
