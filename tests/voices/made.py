"""Entries that hold no more than who speaks in which report."""

from __future__ import annotations

from sayso.claims.claim import Claim, Speaker, SpeakerKind
from sayso.document.anchor import Span
from sayso.review.decision import Constraint
from sayso.review.entry import Entry, ReportFacts

WORDS = "The dam at Korva holds."


def said(
    claim_id: str,
    name: str | None,
    report: str = "",
    *,
    role: str | None = None,
    party: str | None = None,
    kind: SpeakerKind = "unknown",
    anonymous: bool = False,
    outlet: str | None = None,
) -> Entry:
    """What `name` (None: the report itself) says in a report, by default one of its own."""
    speaker = Speaker(name, anonymous, role, party, kind) if name else None
    whole = Span.of(WORDS, 0, len(WORDS))
    claim = Claim(claim_id, (whole,), None, speaker, (), "indirect", "affirms", "certain", "actual")
    facts = ReportFacts(
        report or f"report of {claim_id}", f"{report or claim_id}.txt", outlet=outlet
    )
    return Entry(claim, facts, whole, "2026-03-01T00:00:00Z", "small.v1")


def person(
    claim_id: str, name: str, role: str | None = None, party: str | None = None, report: str = ""
) -> Entry:
    return said(claim_id, name, report, role=role, party=party, kind="person")


def body(claim_id: str, name: str, party: str | None = None, report: str = "") -> Entry:
    return said(claim_id, name, report, party=party, kind="organisation")


def apart(a: str, b: str) -> Constraint:
    return Constraint("voice", False, a, b)


def together(a: str, b: str) -> Constraint:
    return Constraint("voice", True, a, b)
