"""Claims as flat rows, for spreadsheets and data frames: the columns of `ledger_columns`."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

from sayso.assessment.figures import figure_of
from sayso.assessment.statement import day
from sayso.claims.claim import Claim, Figure
from sayso.questions.question import Question
from sayso.review.entry import Entry
from sayso.views import amounts
from sayso.views.ledger_columns import COLUMNS
from sayso.views.plain import joined, one_line
from sayso.voices.voice import Voice

Cell = str | float | int | bool | None
Row = dict[str, Cell]
"""Column -> value, in the columns' order; every column is there."""


def rows(
    entries: Iterable[Entry],
    voice_of: Mapping[str, Voice] | None = None,
    question_of: Mapping[str, Question] | None = None,
) -> Iterator[Row]:
    """One row an entry, in their order. The mappings are from claim ids."""
    voices, questions = voice_of or {}, question_of or {}
    for entry in entries:
        yield row(entry, voices.get(entry.id), questions.get(entry.id))


def row(entry: Entry, voice: Voice | None = None, question: Question | None = None) -> Row:
    """The figure is the one that answers the question; without a question, the first."""
    found: Row = {
        **_decided(entry),
        **_grouped(voice, question),
        **_speaker(entry.claim),
        **_sure(entry.claim),
        **_figure(_chosen(entry.claim, question), entry.claim),
        **_times(entry),
        **_places(entry.claim),
        **_words(entry),
        **_report(entry),
    }
    return {column.name: _clean(found[column.name]) for column in COLUMNS}


def _clean(value: Cell) -> Cell:
    """Words in one line; no amount without bound."""
    if isinstance(value, str):
        return one_line(value) or None
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _decided(entry: Entry) -> Row:
    return {
        "claim_id": entry.id,
        "status": entry.status,
        "verification": entry.verification,
        "notes": " | ".join(entry.notes),
    }


def _grouped(voice: Voice | None, question: Question | None) -> Row:
    return {
        "question_id": question.id if question else None,
        "question": question.title if question else None,
        "voice_id": voice.id if voice else None,
        "voice": voice.name if voice else None,
    }


def _speaker(claim: Claim) -> Row:
    speaker = claim.speaker
    return {
        "speaker": speaker.name if speaker else None,
        "role": speaker.role if speaker else None,
        "party": speaker.party if speaker else None,
        "speaker_kind": speaker.kind if speaker else "document",
        "anonymous": bool(speaker and speaker.anonymous),
    }


def _sure(claim: Claim) -> Row:
    return {
        "stance": claim.stance,
        "certainty": claim.certainty,
        "frame": claim.frame,
        "event": claim.event.type if claim.event else None,
    }


def _chosen(claim: Claim, question: Question | None) -> Figure | None:
    if question is not None and question.topic.kind == "how many":
        return figure_of(claim, question.topic)
    return next(iter(amounts.apart(claim.figures)), None)


def _figure(figure: Figure | None, claim: Claim) -> Row:
    before = figure.previous if figure else None
    return {
        "low": figure.low if figure else None,
        "high": figure.high if figure else None,
        "unit": figure.unit if figure else None,
        "of": figure.of.text if figure and figure.of else None,
        "approximate": bool(figure and figure.approximate),
        "implied": bool(figure and figure.implied),
        "previous_low": before.low if before else None,
        "previous_high": before.high if before else None,
        "figures": "; ".join(map(amounts.in_words, amounts.apart(claim.figures))),
    }


def _times(entry: Entry) -> Row:
    """The first time of the event; the day said is the text's own, else the report's."""
    times = entry.claim.times
    event = next((t for t in times if t.of != "statement" and (t.begin or t.end)), None)
    stated = next((t.end or t.begin for t in times if t.of == "statement"), None)
    return {
        "begin": event.begin if event else None,
        "end": event.end if event else None,
        "said": day(stated) or day(entry.report.published),
    }


def _places(claim: Claim) -> Row:
    place = next((one for one in claim.places if one.name), None)
    return {
        "place": place.name if place else None,
        "country": place.country if place else None,
        "latitude": place.latitude if place else None,
        "longitude": place.longitude if place else None,
        "geonames_id": place.geonames_id if place else None,
        "places": "; ".join(dict.fromkeys(one_line(one.span.text) for one in claim.places)),
    }


def _words(entry: Entry) -> Row:
    claim = entry.claim
    return {
        "content": joined(claim.content),
        "content_start": claim.content[0].start,
        "content_end": claim.content[-1].end,
        "quotation": claim.quotation,
        "cue": joined(claim.cue),
        "sentence": entry.sentence.text,
    }


def _report(entry: Entry) -> Row:
    report = entry.report
    return {
        "outlet": report.outlet,
        "published": report.published,
        "title": report.title,
        "url": report.url,
        "credit": report.credit,
        "document_id": report.id,
        "document": report.name,
        "added": entry.added,
        "reader": entry.reader,
    }
