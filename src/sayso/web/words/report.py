"""A report as its page shows it: paragraphs, each with the claims that begin in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from sayso.api import folding
from sayso.api.assessing import METHOD
from sayso.api.ledger import Ledger
from sayso.api.voiced import voices_of
from sayso.assessment.assessment import Assessment, SetAside
from sayso.document.document import Document
from sayso.ledger.filter import Filter
from sayso.questions.question import Question
from sayso.review.entry import Entry
from sayso.voices.voice import Voice
from sayso.web.words.marked import paragraph
from sayso.web.words.stretches import orphans, paragraphs

AROUND = 40
"""Paragraphs before and after a claim that a reviewer sees."""


@dataclass(frozen=True, slots=True)
class Note:
    """A claim beside the text: its number there, who says it, what it answers with how many
    claims, and why it is set aside there, if it is."""

    number: int
    entry: Entry
    voice: Voice | None
    question: Question | None
    aside: SetAside | None


@dataclass(frozen=True, slots=True)
class Part:
    words: Markup
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class ReportText:
    """`orphans` are claims whose words don't stand in the text where they should."""

    document: Document
    parts: tuple[Part, ...]
    orphans: tuple[Note, ...]
    claims: int


def report_text(ledger: Ledger, document: Document) -> ReportText:
    """The report with its claims as they stand."""
    entries = folding.folded(ledger.store, Filter(documents=[document.id]))
    placed = sorted(entries, key=_place)
    notes = _notes(ledger, placed)
    claims = [entry.claim for entry in placed]
    lost = {claim.id for claim in orphans(document.text, claims)}
    numbers = {id_: note.number for id_, note in notes.items()}
    parts = tuple(
        Part(
            paragraph(document.text, one, numbers),
            tuple(notes[claim.id] for claim in one.begins if claim.id not in lost),
        )
        for one in paragraphs(document.text, [c for c in claims if c.id not in lost])
    )
    return ReportText(
        document, parts, tuple(notes[id_] for id_ in numbers if id_ in lost), len(claims)
    )


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Paragraphs around a claim; `before` and `after` are how many more there are."""

    document: Document
    parts: tuple[Markup, ...]
    before: int
    after: int


def excerpt(ledger: Ledger, document: Document, claim: str, link: Callable[[str], str]) -> Excerpt:
    """The report as far as a reviewer needs it, this claim brought out."""
    placed = sorted(folding.folded(ledger.store, Filter(documents=[document.id])), key=_place)
    numbers = {entry.id: number for number, entry in enumerate(placed, 1)}
    found = list(paragraphs(document.text, [entry.claim for entry in placed]))
    at = next((n for n, one in enumerate(found) if claim in {c.id for c in one.begins}), 0)
    first, last = max(0, at - AROUND), min(len(found), at + AROUND + 1)
    parts = (
        paragraph(document.text, one, numbers, {claim}, link) for one in found[first:last]
    )  # fmt: skip
    return Excerpt(document, tuple(parts), first, len(found) - last)


def _place(entry: Entry) -> tuple[int, int, str]:
    content = entry.claim.content
    return content[0].start, content[-1].end, entry.id


def _notes(ledger: Ledger, entries: Sequence[Entry]) -> dict[str, Note]:
    ids = [entry.id for entry in entries]
    voices = voices_of(ledger.store, ids) if ids else {}
    asked = ledger.store.conclusions.questions(claims=ids) if ids else ()
    questions = {claim: one for one in asked for claim in one.claims}
    made = ledger.store.conclusions.assessments([one.id for one in asked], METHOD)
    aside = _asides(made)
    return {
        entry.id: Note(
            number, entry, voices.get(entry.id), questions.get(entry.id), aside.get(entry.id)
        )
        for number, entry in enumerate(entries, 1)
    }


def _asides(made: Mapping[str, Assessment]) -> dict[str, SetAside]:
    return {one.claim: one for of in made.values() for one in of.set_aside}
