"""A report as its page shows it: paragraphs, each with the claims that begin in it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
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
from sayso.web.words.marked import beside, paragraph
from sayso.web.words.stretches import orphans, paragraphs


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


def report_text(
    ledger: Ledger,
    document: Document,
    chosen: Collection[str] = (),
    link: Callable[[str], str] = beside,
) -> ReportText:
    """The report with its claims as they stand; `chosen` ones are brought out, `link` is where a
    claim's number leads to."""
    entries = folding.folded(ledger.store, Filter(documents=[document.id]))
    placed = sorted(entries, key=_place)
    notes = _notes(ledger, placed)
    claims = [entry.claim for entry in placed]
    lost = {claim.id for claim in orphans(document.text, claims)}
    numbers = {id_: note.number for id_, note in notes.items()}
    parts = tuple(
        Part(
            paragraph(document.text, one, numbers, chosen, link),
            tuple(notes[claim.id] for claim in one.begins if claim.id not in lost),
        )
        for one in paragraphs(document.text, [c for c in claims if c.id not in lost])
    )
    return ReportText(
        document, parts, tuple(notes[id_] for id_ in numbers if id_ in lost), len(claims)
    )


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
