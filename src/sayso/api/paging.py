"""What the views show, put together from the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice

from sayso.api import folding
from sayso.api.assessing import METHOD, assessed, assessed_as_recorded
from sayso.api.versions import edits_of
from sayso.api.voiced import voices_of
from sayso.document.original import Original, Rendered, rendered
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.questions.incident import Incident
from sayso.questions.question import Question
from sayso.review.constraints import pins
from sayso.review.entry import Entry
from sayso.views.pages import (
    ClaimPage,
    DocumentRow,
    IncidentPage,
    IncidentRow,
    NewsPage,
    QuestionPage,
    QuestionRow,
    RejectRow,
    VoicePage,
)
from sayso.voices.voice import Voice

EDITS = 20
"""Reports that were changed, of which the news tells in full."""


def question_page(
    store: Store, question: Question, method: str, as_of: str | None, as_recorded: str | None
) -> QuestionPage:
    """A question by a method, as known on a date by one clock or the other."""
    found = (
        assessed(store, question, method, as_of)
        if as_recorded is None
        else assessed_as_recorded(store, question, method, as_of, as_recorded)
    )
    incidents = store.conclusions.incidents(questions=[question.id], limit=1)
    return QuestionPage(
        found.question,
        found.assessment,
        found.entries,
        found.voice_of,
        store.conclusions.relations([question.id]).get(question.id, ()),
        next(iter(incidents), None),
        bool(pinned(store, [question])),
        as_recorded,
    )


def question_rows(store: Store, questions: Sequence[Question]) -> tuple[QuestionRow, ...]:
    """Questions with what the default method made of them."""
    made = store.conclusions.assessments([one.id for one in questions], METHOD)
    newest = _published(store, [one.claims[-1] for one in questions])
    kept = pinned(store, questions)
    return tuple(
        QuestionRow(one, made[one.id], newest.get(one.claims[-1]), one.id in kept)
        for one in questions
    )


def voice_page(store: Store, voice: Voice, limit: int) -> VoicePage:
    """A voice with its newest claims."""
    entries = folding.folded(store, Filter(voices=[voice.id]))[-limit:]
    claims = [entry.id for entry in entries]
    questions = store.conclusions.questions(claims=claims)
    related = store.conclusions.relations([one.id for one in questions])
    return VoicePage(
        voice,
        entries,
        {claim: one for one in questions for claim in one.claims},
        tuple(relation for of in related.values() for relation in of),
    )


def claim_page(store: Store, claim: str) -> ClaimPage:
    entry = _standing_or_not(store, claim)
    conclusions = store.conclusions
    question = next(iter(conclusions.questions(claims=[claim])), None)
    ids = [question.id] if question else []
    related = conclusions.relations(ids).get(ids[0], ()) if ids else ()
    mine = tuple(one for one in related if claim in (one.a, one.b))
    links = (one for one in (question.links if question else ()) if claim in (one.a, one.b))
    others = {id_ for one in mine for id_ in (one.a, one.b)}
    others |= {id_ for one in links for id_ in (one.a, one.b)}
    original, rendered_by = _original(store, entry)
    return ClaimPage(
        entry,
        next(iter(conclusions.voices(claims=[claim])), None),
        question,
        conclusions.assessments(ids, METHOD).get(ids[0]) if ids else None,
        folding.over(store, {claim}),
        mine,
        folding.by_id(store, others - {claim}),
        original,
        rendered_by,
    )


def _original(store: Store, entry: Entry) -> tuple[Original | None, Rendered | None]:
    """What the claim's report is a translation of, and what of it the claim renders. A claim from
    elsewhere has no report here."""
    if not store.ids("document", entry.report.id, 1):
        return None, None
    document = store.document(entry.report.id)
    if document.original is None:
        return None, None
    start, end = entry.claim.content[0].start, entry.claim.content[-1].end
    return document.original, rendered(document.text, document.original.text, start, end)


def incident_rows(store: Store, incidents: Iterable[Incident]) -> tuple[IncidentRow, ...]:
    """Incidents with their questions that ask how many."""
    listed = list(incidents)
    ids = {id_ for one in listed for id_ in one.questions}
    rows = question_rows(store, store.conclusions.questions(ids=ids, kind="how many"))
    return tuple(
        IncidentRow(one, tuple(row for row in rows if row.question.id in of))
        for one, of in ((one, set(one.questions)) for one in listed)
    )


def incident_page(store: Store, incident: Incident) -> IncidentPage:
    questions = store.conclusions.questions(ids=incident.questions)
    claims = {claim for one in questions for claim in one.claims}.union(incident.claims)
    entries = folding.folded(store, Filter(claims=claims))
    return IncidentPage(
        incident, question_rows(store, questions), entries, voices_of(store, claims)
    )


def news_page(store: Store, since: str, until: str | None, limit: int) -> NewsPage:
    """Questions on whose line something happened in these days, the newest first."""
    happened = store.conclusions.happenings(since, METHOD, until)
    ids = list(dict.fromkeys(question for question, _ in happened))[:limit]
    found = {one.id: one for one in store.conclusions.questions(ids=ids)}
    pages = (question_page(store, found[id_], METHOD, until, None) for id_ in ids if id_ in found)
    came = store.copies.later_versions(since, until)
    newest = dict(islice(came.items(), EDITS))
    edits = edits_of(store, newest, since, until)
    return NewsPage(since, until, tuple(pages), edits, len(came) - len(newest))


def pinned(store: Store, questions: Iterable[Question]) -> set[str]:
    """Those of the questions that somebody keeps in view."""
    listed = list(questions)
    decisions = folding.over(store, {claim for one in listed for claim in one.claims})
    kept = pins(decisions)
    return {one.id for one in listed if kept.intersection(one.claims)}


def _published(store: Store, claims: Sequence[str]) -> dict[str, str | None]:
    found = store.entries(Filter(claims=claims)) if claims else ()
    return {entry.id: entry.report.published for entry in found}


def _standing_or_not(store: Store, claim: str) -> Entry:
    """Of a removed document or an earlier reader, too."""
    asked = Filter(claims=[claim], removed=True, old_readings=True)
    return next(iter(folding.folded(store, asked)), None) or store.entry(claim)


def document_rows(
    store: Store,
    outlet: str | None,
    since: str | None,
    until: str | None,
    removed: bool,
    limit: int,
) -> tuple[DocumentRow, ...]:
    """Documents, the newest first; with `removed`, those that are hidden."""
    hidden = {one.document: one.reason for one in store.removals() if one.until is None}
    listed = [
        one
        for one in store.documents(removed=removed)
        if removed == (one.id in hidden)
        and outlet in (None, one.outlet)
        and (since is None or (one.published or "") >= since)
        and (until is None or (one.published or "")[:10] <= until)
    ]
    shown = listed[::-1][:limit]
    claims = store.claims_by_document([one.id for one in shown])
    return tuple(
        DocumentRow(one, claims.get(one.id, 0), removed=hidden.get(one.id)) for one in shown
    )


def reject_rows(store: Store) -> tuple[RejectRow, ...]:
    return tuple(
        RejectRow(one.where, one.found, one.do, one.at, one.times) for one in store.rejects()
    )
