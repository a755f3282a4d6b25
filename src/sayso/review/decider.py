"""What a place to review at needs of a ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sayso.review.decision import Decision
from sayso.review.entry import Entry


class Decider(Protocol):
    """Claims as they were read, and decisions, which are kept the moment they are made.

    `entries` are unfolded and don't change while somebody reviews; `decisions` has everybody's,
    also those made since. The ledger's own (`sayso.cli.review`) draws conclusions again only when
    the review ends, so that each key is answered at once.
    """

    def entries(self) -> Sequence[Entry]: ...

    def decisions(self) -> Sequence[Decision]: ...

    def decide(self, decision: Decision) -> None: ...
