"""Which claims a page is about, as its address says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sayso.api.asked import asked_for
from sayso.api.ledger import Ledger
from sayso.ledger.filter import Filter
from sayso.web.asked import FILTERS, wanted

GROUPS = ("document",)


def kept(query: Mapping[str, str]) -> dict[str, str]:
    """What of an address filters, for the links of its page."""
    said = ((name, query.get(name, "").strip()) for name in (*FILTERS, *GROUPS))
    return {name: value for name, value in said if value}


def filter_of(ledger: Ledger, query: Mapping[str, str]) -> Filter:
    """Raises UsageError for a value that can't be, NotInLedger for what isn't there."""
    said = kept(query)
    document = said.get("document")
    return replace(
        asked_for(ledger.store, **wanted(said)),
        documents=[ledger.document(document).id] if document else None,
    )
