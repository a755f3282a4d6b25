"""Claims for other programs, with what was concluded from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import BinaryIO, Literal

from sayso.api.folding import folded
from sayso.api.redacting import redaction
from sayso.api.voiced import voices_of
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.questions.question import Question
from sayso.review.entry import Entry, ReportFacts
from sayso.views import ledger_rows
from sayso.views.claim_export import Json
from sayso.views.export import report_json
from sayso.views.gold import gold_json
from sayso.views.ledger_csv import csv_lines
from sayso.views.ledger_jsonl import json_lines
from sayso.views.ledger_parquet import write_parquet
from sayso.views.ledger_rows import Row

Form = Literal["csv", "jsonl", "parquet"]


def rows(store: Store, entries: Sequence[Entry], redact: bool) -> Iterator[Row]:
    claims = [entry.id for entry in entries]
    voices = voices_of(store, claims)
    found = ledger_rows.rows(entries, voices, questions_of(store, claims))
    return map(redaction(store, claims, voices.values()).row, found) if redact else found


def reports(
    store: Store, entries: Sequence[Entry], redact: bool
) -> Iterator[tuple[ReportFacts, Json]]:
    """Each document as it was read, with those of its claims that are among the entries."""
    of: dict[str, list[Entry]] = {}
    for entry in entries:
        of.setdefault(entry.report.id, []).append(entry)
    claims = [entry.id for entry in entries]
    names = redaction(store, claims, voices_of(store, claims).values()) if redact else None
    for document, mine in of.items():
        found = _report(store, document, mine)
        if names:
            # Names in another language or script can't be told, and so can't be taken out.
            found["document"].pop("original", None)
            found = names.document(found)
        yield mine[0].report, found


def _report(store: Store, document: str, entries: Sequence[Entry]) -> Json:
    asked = questions_of(store, [entry.id for entry in entries])
    related = store.conclusions.relations({one.id for one in asked.values()})
    report = store.report(document)
    found = report_json(replace(report, claims=tuple(entry.claim for entry in entries)))
    for claim in found["claims"]:
        claim["question"] = asked[claim["id"]].id if claim["id"] in asked else None
    mine = {entry.id for entry in entries}
    found["relations"] = [
        {"type": one.type, "from": one.a, "to": one.b}
        for of in related.values()
        for one in of
        if mine.intersection((one.a, one.b))
    ]
    return found


def reviewed(store: Store, entries: Iterable[Entry]) -> Iterator[tuple[ReportFacts, Json | None]]:
    """Each document of these entries with all claims that stand in it, in the form of claims
    written by hand; None where one of them waits for a decision, so that nothing is taught that
    nobody looked at."""
    for facts in {entry.report.id: entry.report for entry in entries}.values():
        every = folded(store, Filter(documents=[facts.id]))
        decided = all(entry.status != "machine" for entry in every)
        yield facts, _gold(store, facts.id, every) if decided else None


def _gold(store: Store, document: str, every: Sequence[Entry]) -> Json:
    claims = [entry.claim for entry in every if entry.status != "rejected"]
    asked = questions_of(store, [claim.id for claim in claims])
    related = store.conclusions.relations({one.id for one in asked.values()}).values()
    return gold_json(
        store.report(document).document,
        claims,
        {claim: one.id for claim, one in asked.items()},
        [(one.type, one.a, one.b) for of in related for one in of],
    )


def write(form: Form, found: Iterable[Row], out: BinaryIO) -> None:
    if form == "parquet":
        write_parquet(found, out)
    else:
        out.writelines(csv_lines(found) if form == "csv" else json_lines(found))


def questions_of(store: Store, claims: Sequence[str]) -> dict[str, Question]:
    """The question of each claim that has one."""
    found = store.conclusions.questions(claims=claims)
    return {claim: one for one in found for claim in one.claims}
