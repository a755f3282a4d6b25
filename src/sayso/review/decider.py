"""What a place to review at needs of a ledger."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from sayso.document.document import Document
from sayso.review.decision import Decision
from sayso.review.entry import Entry


class Decider(Protocol):
    """Claims as they were read, and decisions, which are kept the moment they are made.

    `entries` are unfolded; `decisions` has everybody's. `contested` are the ids of claims whose
    questions have answers that can't all be right. `claim` gives the whole id for one cut short.
    Raises SaysoError where something can't be kept or isn't there.
    """

    def entries(self) -> Sequence[Entry]: ...

    def decisions(self) -> Sequence[Decision]: ...

    def contested(self) -> Collection[str]: ...

    def document(self, id_: str) -> Document: ...

    def claim(self, id_: str) -> str: ...

    def decide(self, decision: Decision) -> None: ...
