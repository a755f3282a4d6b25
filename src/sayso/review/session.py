"""One reviewer going through claims: where they are, what they decide, what they take back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sayso.errors import UsageError
from sayso.review.corrections import corrected
from sayso.review.decide import decision
from sayso.review.decider import Decider
from sayso.review.decision import Decision, DecisionKind
from sayso.review.entry import Entry
from sayso.review.fold import fold
from sayso.review.history import Step, history
from sayso.review.queue import queue

Now = Callable[[], datetime]


def now() -> datetime:
    return datetime.now(UTC)


class Session:
    """The claims of a queue, in its order, with the one in hand.

    Everything decided is handed to the decider at once, so that a session may end at any moment.
    With `alone`, other people's decisions are neither shown nor folded in. Raises UsageError for
    what makes no sense, and what the decider raises; the claim in hand is then still the same.
    """

    def __init__(
        self, decider: Decider, author: str, *, alone: bool = False, clock: Now = now
    ) -> None:
        self.author = author
        self._decider, self._clock = decider, clock
        self._only = author if alone else None
        self._decisions = list(decider.decisions())
        entries = decider.entries()
        waiting = queue(
            entries, self._decisions, contested=decider.contested(), author=self._only
        )  # fmt: skip
        self._read = {entry.id: entry for entry in entries}
        self.order = [entry.id for entry in waiting if entry.id in self._read]
        self._places = {id_: place for place, id_ in enumerate(self.order)}
        self.at = 0
        self.made: list[Decision] = []
        self._waiting = set(self.order)
        self._back: list[Decision] = []
        self._again: list[tuple[Decision, Decision]] = []
        self._last = datetime.min.replace(tzinfo=UTC)

    # Where we are

    @property
    def machine(self) -> Entry:
        """The claim in hand as it was read. Raises IndexError where there is none."""
        return self._read[self.order[self.at]]

    @property
    def entry(self) -> Entry:
        """The claim in hand with what was decided about it."""
        return self._folded([self.machine])[0]

    @property
    def steps(self) -> tuple[Step, ...]:
        return history(self.machine.id, self._seen())

    def waiting(self) -> int:
        """How many claims of the queue are not decided."""
        return len(self._waiting)

    def kept(self) -> int:
        """How many decisions made here still stand."""
        return len(self.made) - len(self._back)

    def move(self, by: int) -> bool:
        """To the next or previous claim; False where there is none."""
        to = self.at + by
        if not 0 <= to < len(self.order):
            return False
        self.at = to
        return True

    def next_waiting(self) -> bool:
        """To the next claim that is not decided, from the beginning again after the last; False
        where none is left."""
        count = len(self.order)
        for step in range(1, count + 1):
            to = (self.at + step) % count
            if self.order[to] in self._waiting:
                self.at = to
                return True
        return False

    # What is decided

    def decide(self, kind: DecisionKind, what: Mapping[str, Any] | None = None) -> Decision:
        """About the claim in hand."""
        if kind == "correct":
            corrected(self.entry.claim, what or {})
        return self._keep(kind, [self.machine.id], what)

    def link(self, kind: DecisionKind, other: str) -> Decision:
        """Puts the claim in hand together with another one, or keeps them apart."""
        return self._keep(kind, [self.machine.id, self._decider.claim(other)])

    def rely(self, letter: str) -> Decision:
        """Sets the reliability of the outlet of the claim in hand."""
        outlet = self.machine.report.outlet
        if not outlet:
            raise UsageError("the report names no outlet; its reliability can't be set")
        return self._keep("reliability", [], {"outlet": outlet, "letter": letter.upper()})

    def add(self, what: Mapping[str, Any]) -> Decision:
        """Adds a claim, which is not in this queue; `what` is from `sayso.review.adding`."""
        return self._keep("add", [], what)

    def document(self) -> Any:
        """The report of the claim in hand, with its text."""
        return self._decider.document(self.machine.report.id)

    def undo(self) -> Decision | None:
        """Takes back the last decision made in this session that still stands, and goes to its
        claim; gives it, None where there is none."""
        standing = [one for one in self.made if one not in self._back]
        if not standing:
            return None
        last = standing[-1]
        undo = self._keep("undo", [last.id], again=True)
        self._back.append(last)
        self._again.append((last, undo))
        self._go_to(last)
        return last

    def redo(self) -> Decision | None:
        """Brings back what was last taken back, as long as nothing else was decided since; gives
        it, None where there is nothing."""
        if not self._again:
            return None
        last, undo = self._again[-1]
        self._keep("undo", [undo.id], again=True)
        self._again.pop()
        self._back.remove(last)
        self._go_to(last)
        return last

    def _keep(
        self,
        kind: DecisionKind,
        targets: Sequence[str],
        what: Mapping[str, Any] | None = None,
        again: bool = False,
    ) -> Decision:
        one = decision(kind, targets, self.author, self._moment(), None, what)
        self._decider.decide(one)
        self._decisions.append(one)
        if not again:
            self.made.append(one)
            self._again.clear()
            self._settle(one.targets)
        return one

    def _settle(self, claims: Sequence[str]) -> None:
        """Whether these claims still wait for a decision."""
        for entry in self._folded([self._read[id_] for id_ in claims if id_ in self._places]):
            if entry.status == "machine":
                self._waiting.add(entry.id)
            else:
                self._waiting.discard(entry.id)

    def _moment(self) -> str:
        """Now, and always later than the last: two equal decisions in one millisecond would have
        one id, and be one."""
        at = self._clock().replace(tzinfo=UTC)
        at = max(at.replace(microsecond=at.microsecond // 1000 * 1000), self._last)
        self._last = at + timedelta(milliseconds=1)
        return f"{at.replace(tzinfo=None).isoformat(timespec='milliseconds')}Z"

    def _go_to(self, one: Decision) -> None:
        self._settle(one.targets)
        self.at = next((self._places[id_] for id_ in one.targets if id_ in self._places), self.at)

    def _seen(self) -> list[Decision]:
        mine = self._only
        return [one for one in self._decisions if mine is None or one.author == mine]

    def _folded(self, entries: Sequence[Entry]) -> tuple[Entry, ...]:
        """These entries folded; the claims that were added come after them, and are left out."""
        return fold(entries, self._decisions, author=self._only)[: len(entries)]
