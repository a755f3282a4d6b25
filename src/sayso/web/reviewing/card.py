"""The claim in hand: its fields, what the machine had, what was decided."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.api.ledger import Ledger
from sayso.api.paging import claim_page
from sayso.ledger.filter import Filter
from sayso.review.decision import Decision
from sayso.review.entry import Entry
from sayso.review.history import Step, history, orphans
from sayso.views.pages import ClaimPage
from sayso.web.reviewing.fields import Filled, filled


@dataclass(frozen=True, slots=True)
class Card:
    """`seen` is how many steps the claim's history has: what a decision from this page says it
    knew of."""

    page: ClaimPage
    machine: Entry
    fields: tuple[Filled, ...]
    steps: tuple[Step, ...]

    @property
    def entry(self) -> Entry:
        return self.page.entry

    @property
    def seen(self) -> int:
        return len(self.steps)


def card(ledger: Ledger, claim: str) -> Card:
    """Raises NotInLedger."""
    found = claim_page(ledger.store, claim)
    as_read = ledger.store.entries(Filter(claims=[claim], removed=True, old_readings=True))
    machine = next(iter(as_read), found.entry)
    steps = history(claim, found.decisions)
    return Card(found, machine, tuple(filled(found.entry, machine)), steps)


def adrift(ledger: Ledger) -> tuple[Decision, ...]:
    """Decisions about claims that are not there."""
    decisions = ledger.decisions()
    named = {target for one in decisions for target in one.targets}
    there = ledger.store.entries(Filter(claims=named, removed=True)) if named else ()
    return orphans(there, decisions)
