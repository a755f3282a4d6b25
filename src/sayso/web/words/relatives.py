"""Other reports of the same text: copies elsewhere, and versions at the same address."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.api.ledger import Ledger
from sayso.api.versions import versions_page
from sayso.document.document import Document
from sayso.review.entry import ReportFacts
from sayso.views.pages import Edit

MOST = 60


@dataclass(frozen=True, slots=True)
class Relatives:
    """`copies` by the day they were published; `edits` lead from each version to the next."""

    copies: tuple[ReportFacts, ...] = ()
    edits: tuple[Edit, ...] = ()


def relatives(ledger: Ledger, document: Document) -> Relatives:
    group = ledger.store.copies.group_of([document.id]).get(document.id)
    if group is None:
        return Relatives()
    facts = ledger.store.documents(among=ledger.store.copies.members(group))
    others = [one for one in facts if one.id != document.id]
    same = any(one.url is not None and one.url == document.url for one in others)
    copies = tuple(one for one in others if one.url is None or one.url != document.url)
    edits = versions_page(ledger.store, document).edits if same else ()
    return Relatives(copies[:MOST], edits)
