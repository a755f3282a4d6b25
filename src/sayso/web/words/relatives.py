"""Other reports of the same text."""

from __future__ import annotations

from sayso.api.ledger import Ledger
from sayso.document.document import Document
from sayso.errors import NotInLedger

MOST = 40


def copies(ledger: Ledger, document: Document) -> tuple[Document, ...]:
    """Reports that hold the text of this one, or of which it holds the text, by the day they were
    published."""
    group = ledger.store.copies.group_of([document.id]).get(document.id)
    if group is None:
        return ()
    ids = [id_ for id_, of in ledger.store.copies.group_of().items() if of == group]
    found = (_there(ledger, id_) for id_ in ids[: MOST + 1] if id_ != document.id)
    return tuple(sorted((one for one in found if one), key=lambda one: one.published or ""))


def _there(ledger: Ledger, id_: str) -> Document | None:
    try:
        return ledger.store.document(id_)
    except NotInLedger:
        return None
