"""The order of all that waits, worked out in a process of its own: of a hundred thousand claims it
takes many seconds of a processor, which readers of other pages would wait for.

The filter comes on standard input, as JSON; the ids leave on standard output, one in a line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

from sayso.api.ledger import Ledger
from sayso.ledger.codec import from_json, to_json
from sayso.ledger.filter import Filter
from sayso.review.entry import Entry
from sayso.review.queue import queue
from sayso.web.opened import beside

_COMMAND = "from sayso.web.reviewing.order import main; main()"
_LATER = 10
"""How much this process stands back behind others (nice)."""


def in_own_process(place: str, asked: Filter) -> tuple[str, ...] | None:
    """Claim ids, the first to be looked at first; None where that failed."""
    found = beside(_COMMAND, place, to_json(asked, ascii_only=True))
    return None if found is None else tuple(found.split())


def main() -> None:
    if hasattr(os, "nice"):
        os.nice(_LATER)
    asked = from_json(Filter, sys.stdin.read())
    with Ledger(create=False) as ledger:
        print("\n".join(of_all(ledger, asked)))  # noqa: T201 - what the server waits for


def of_all(ledger: Ledger, asked: Filter) -> tuple[str, ...]:
    """As if nothing were decided, so that what is taken back has its place again."""
    return ordered(ledger.store.entries(asked), contested(ledger))


def ordered(entries: Iterable[Entry], those: set[str]) -> tuple[str, ...]:
    return tuple(entry.id for entry in queue(entries, (), contested=those))


def contested(ledger: Ledger, limit: int | None = None) -> set[str]:
    """Claims of questions whose answers can't all be right."""
    found = ledger.store.conclusions.questions(contested=True, least=2, limit=limit)
    return {claim for one in found for claim in one.claims}
