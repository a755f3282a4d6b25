"""One question by a method, as known now or on a date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sayso.api import folding
from sayso.api.comparing import Comparing
from sayso.api.reach import reached_from
from sayso.api.versions import no_longer_said
from sayso.api.voiced import voices_of
from sayso.assessment.assess import assess
from sayso.assessment.assessment import Assessment
from sayso.errors import NotInLedger
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.questions.group import questions
from sayso.questions.question import Question
from sayso.review.constraints import constraints, reliabilities
from sayso.review.decision import Constraint
from sayso.review.entry import Entry
from sayso.voices.group import voices
from sayso.voices.voice import Voice

METHOD = "range.v1"
"""The method whose assessments are kept in the ledger."""


@dataclass(frozen=True, slots=True)
class Assessed:
    """An assessment with all that it was made from."""

    question: Question
    assessment: Assessment
    entries: tuple[Entry, ...]
    voice_of: Mapping[str, Voice]


def assessed(store: Store, question: Question, method: str, as_of: str | None) -> Assessed:
    """By what the ledger holds now; `as_of` leaves out what was published later (ISO date)."""
    entries = folding.folded(store, Filter(claims=question.claims))
    voice_of = voices_of(store, question.claims)
    letters = reliabilities(store.decisions())
    return _assessed(store, question, entries, voice_of, method, as_of, letters)


def assessed_as_recorded(
    store: Store, question: Question, method: str, as_of: str | None, as_recorded: str
) -> Assessed:
    """By the claims and decisions that the ledger held at that moment, put together as they would
    have been then. Raises NotInLedger where it held none of the question's claims."""
    decisions = store.decisions(as_recorded=as_recorded)
    over_voices, over_questions = (
        tuple(one for one in constraints(decisions) if one.over == over)
        for over in ("voice", "question")
    )
    reached = reached_from(Comparing(store), question.claims, over_questions)
    asked = Filter(claims=reached, as_recorded=as_recorded)
    entries = tuple(e for e in folding.folded(store, asked) if e.status != "rejected")
    if not any(entry.id in question.claims for entry in entries):
        found = f"nothing on the question {question.id} had been added by {as_recorded}"
        raise NotInLedger(store.where, found, "give a later date")
    voice_of = {claim: one for one in voices(entries, over_voices) for claim in one.claims}
    question = _then(question, entries, voice_of, over_questions)
    kept = tuple(entry for entry in entries if entry.id in question.claims)
    letters = reliabilities(decisions)
    return _assessed(store, question, kept, voice_of, method, as_of, letters)


def _then(
    now: Question,
    entries: Sequence[Entry],
    voice_of: Mapping[str, Voice],
    over_questions: Sequence[Constraint],
) -> Question:
    """The question as those entries alone make it, under the id that it has now: the one with most
    of its claims."""
    made = questions(entries, voice_of, over_questions)
    return replace(max(made, key=lambda one: len({*one.claims} & {*now.claims})), id=now.id)


def _assessed(
    store: Store,
    question: Question,
    entries: tuple[Entry, ...],
    voice_of: Mapping[str, Voice],
    method: str,
    as_of: str | None,
    reliability: Mapping[str, str],
) -> Assessed:
    copies = store.copies.group_of({entry.report.id for entry in entries})
    withdrawn = no_longer_said(store, entries) if copies and as_of is None else {}
    made = assess(question, entries, voice_of, method, as_of, copies, reliability, withdrawn)
    return Assessed(question, made, entries, voice_of)
