"""`sayso review`: claims one after another, decided upon key by key."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

from sayso.cli.author import by_author
from sayso.cli.filters import filtered
from sayso.cli.ledgers import on_ledger, opened
from sayso.cli.messages import counted, say

if TYPE_CHECKING:
    from sayso.api.ledger import Ledger
    from sayso.document.document import Document
    from sayso.ledger.filter import Filter
    from sayso.review.decision import Decision
    from sayso.review.entry import Entry
    from sayso.review.session import Session


class LedgerDecider:
    """A ledger as `sayso.review.decider.Decider`: each decision is stored at once, conclusions are
    drawn again when the review ends."""

    def __init__(self, ledger: Ledger, asked: Filter) -> None:
        self._ledger, self._asked = ledger, asked

    def entries(self) -> Sequence[Entry]:
        return self._ledger.store.entries(self._asked)

    def decisions(self) -> Sequence[Decision]:
        return self._ledger.decisions()

    def contested(self) -> Collection[str]:
        return {id_ for one in self._ledger.questions(contested=True) for id_ in one.claims}

    def document(self, id_: str) -> Document:
        return self._ledger.document(id_)

    def claim(self, id_: str) -> str:
        return self._ledger.claim(id_).id

    def decide(self, decision: Decision) -> None:
        self._ledger.store.decide(decision)


@click.command(short_help="Go through claims and decide, key by key.")
@click.option("--document", metavar="ID", help="Only what this document says.")
@click.option("--alone", is_flag=True, help="Without what others decided: to code independently.")
@filtered
@by_author
@on_ledger
def review(
    document: str | None,
    alone: bool,
    author: str,
    where: str | None,
    **wanted: Any,
) -> int:
    """Shows the claims that nobody has decided about, one at a time, those where a look is worth
    most first: uncertain readings, contested figures, named speakers. A key decides; ? shows all
    of them. Each decision is kept at once, so that you can stop at any time.

    Keys may also be piped in.
    """
    from sayso.cli.review_keys import open_keys
    from sayso.cli.review_loop import review as go_through
    from sayso.review.session import Session
    from sayso.views.console import open_console

    with opened(where) as ledger:
        asked = _asked_for(ledger, document, wanted)
        session = Session(LedgerDecider(ledger, asked), author, alone=alone)
        try:
            go_through(session, open_keys(), open_console())
        finally:
            _tell(session)
        ledger.regroup()
    return 0


def _asked_for(ledger: Ledger, document: str | None, wanted: dict[str, Any]) -> Filter:
    from sayso.api.asked import asked_for

    return replace(
        asked_for(ledger.store, **wanted),
        documents=[ledger.document(document).id] if document else None,
    )


def _tell(session: Session) -> None:
    made = counted(session.kept(), "decision")
    say(f"{made} by {session.author}; {counted(session.waiting(), 'claim')} left to decide")
