"""Events found and told: each at least once, and not again after it arrived."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.api.ledger import Ledger
from sayso.errors import OutputError
from sayso.ledger.watched import State
from sayso.watch.events import Event, events_of
from sayso.watch.pace import Pace
from sayso.watch.telling import Tell
from sayso.watch.world import World


class News:
    """Documents wait in the ledger until all that they brought is told."""

    def __init__(self, ledger: Ledger, tells: Sequence[Tell], world: World, pace: Pace) -> None:
        self._ledger, self._tells, self._world, self._pace = ledger, tells, world, pace
        self._failures: dict[tuple[str, int], int] = {}
        self._arrived: dict[str, set[int]] = {}
        self._not_before = 0.0
        self.told = 0

    def of(self, documents: Sequence[str]) -> None:
        """These documents are new: what they bring is yet to be told."""
        self._ledger.store.watched.put("document", {one: State(True) for one in documents})

    @property
    def due(self) -> float | None:
        """When there is something to tell; None where nothing waits."""
        return self._not_before if self._ledger.store.watched.waiting("document") else None

    def tell(self) -> None:
        """Tells what the waiting documents brought; what doesn't arrive is tried again later."""
        watched = self._ledger.store.watched
        documents = list(watched.waiting("document"))
        if not documents or self._world.now() < self._not_before:
            return
        self._ledger.regroup()
        events = events_of(self._ledger.store, documents)
        known = watched.among("event", [event.id for event in events])
        fresh = [event for event in events if event.id not in known]
        arrived = [self._tell(event) for event in fresh]
        if all(arrived):
            watched.drop("document", documents)
        else:
            self._not_before = self._world.now() + self._pace.first

    def _tell(self, event: Event) -> bool:
        """Whether it arrived everywhere, or was given up there."""
        arrived = self._arrived.setdefault(event.id, set())
        for number, tell in enumerate(self._tells):
            if number not in arrived and self._arrives(event, number, tell):
                arrived.add(number)
        if len(arrived) < len(self._tells):
            return False
        del self._arrived[event.id]
        self._ledger.store.watched.put("event", {event.id: State()})
        self.told += 1
        return True

    def _arrives(self, event: Event, number: int, tell: Tell) -> bool:
        key = event.id, number
        try:
            tell(event)
        except OutputError as error:
            failures = self._failures[key] = self._failures.get(key, 0) + 1
            given_up = failures >= self._pace.tries
            self._world.say(f"event {event.id} not told: {error}{'; given up' * given_up}")
            if not given_up:
                return False
        self._failures.pop(key, None)
        return True
