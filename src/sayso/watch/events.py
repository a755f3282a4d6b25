"""What new reports brought in substance: revisions, confirmations, denials, conflicts, edits."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any

from sayso.api.assessing import METHOD
from sayso.api.paging import question_page
from sayso.api.versions import versions_page
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.entry import ReportFacts
from sayso.views.news_items import items
from sayso.views.pages import QuestionPage

FORM = "sayso.event/1"
_FIRST = "first reported"
_EVER = "0001-01-01"


@dataclass(frozen=True, slots=True)
class Event:
    """Something new on a question's line, or a report that says something else than it did. `kind`
    is "revised up", "revised down", "confirmed", "denied", "disputed", "retracted", "conflict" or
    "edited"; `claim` and `question` are ids, None of an edit."""

    kind: str
    words: str
    report: ReportFacts
    day: str | None = None
    claim: str | None = None
    question: str | None = None
    title: str | None = None

    @property
    def id(self) -> str:
        """The same for the same event, whenever it is found."""
        return hashlib.sha256(f"{self.kind}\x1f{self._about}".encode()).hexdigest()[:16]

    @property
    def _about(self) -> str:
        return self.claim or self.report.id

    def to_json(self) -> dict[str, Any]:
        one = self.report
        report = {"id": one.id, "title": one.title, "outlet": one.outlet, "url": one.url}
        question = {"id": self.question, "title": self.title} if self.question else None
        return {
            "form": FORM,
            "id": self.id,
            "kind": self.kind,
            "words": self.words,
            "day": self.day,
            "claim": self.claim,
            "question": question,
            "document": {**report, "published": one.published},
        }


def events_of(store: Store, documents: Collection[str]) -> list[Event]:
    """What these documents brought, each event once, by question; conclusions are up to date."""
    claims = {entry.id for entry in store.entries(Filter(documents=documents))}
    found = {event.id: event for event in _edits(store, documents)}
    for question in store.conclusions.questions(claims=claims) if claims else ():
        page = question_page(store, question, METHOD, None, None)
        for event in _on(page, claims):
            found.setdefault(event.id, event)
    return list(found.values())


def _on(page: QuestionPage, claims: Collection[str]) -> Iterator[Event]:
    """A report that comes late makes news of earlier ones: either side of it may be new."""
    entries = {entry.id: entry for entry in page.entries}
    told = page.assessment.happenings
    new: set[tuple[str, str]] = {
        (one.kind, one.claim) for one in told if one.claim in claims or one.earlier in claims
    }
    both = page.assessment.conflicts
    new |= {("conflict", one.a) for one in both if one.a in claims or one.b in claims}
    for item in items(page, _EVER, None):
        if item.kind != _FIRST and (item.kind, item.claim) in new and item.claim in entries:
            report, asked = entries[item.claim].report, page.question
            yield Event(item.kind, item.words, report, item.day, item.claim, asked.id, asked.title)


def _edits(store: Store, documents: Collection[str]) -> Iterator[Event]:
    for facts in store.documents(among=documents):
        page = versions_page(store, store.document(facts.id))
        for edit in page.edits:
            if edit.later.id == facts.id:
                counts = {
                    "appeared": len(edit.appeared),
                    "vanished": len(edit.vanished),
                    "changed": len(edit.changed),
                }
                told = [f"{count} {what}" for what, count in counts.items() if count]
                words = f"claims: {', '.join(told)}" if told else "no claim changed"
                yield Event("edited", words, edit.later, edit.later.published)
