"""A claim as it stands in the ledger: with its report, its sentence, and what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.claims.claim import Claim
from sayso.document.anchor import Span
from sayso.document.document import Document

Status = Literal["machine", "accepted", "rejected", "corrected", "added"]
Verification = Literal["unverified", "verified", "debunked"]


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """What is known of a report, its text apart. `published` is an ISO 8601 date or date-time."""

    id: str
    name: str
    title: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: str | None = None
    credit: str | None = None
    language: str | None = None

    @classmethod
    def of(cls, document: Document) -> ReportFacts:
        return cls(
            document.id, document.name, document.title, document.outlet, document.url,
            document.published, document.credit, document.language,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim of one report, in the form in which every later stage takes it.

    `sentence` is the sentence (or sentences) around the claim, anchored in the report's text;
    `added` is when the ledger took it in (ISO 8601, UTC); `reader` is versioned ("small.v1").
    Claim ids are hashes of document, anchor and reader, unique over a ledger. `status` and
    `verification` come from decisions.
    """

    claim: Claim
    report: ReportFacts
    sentence: Span
    added: str
    reader: str
    status: Status = "machine"
    verification: Verification | None = None
    notes: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        return self.claim.id
