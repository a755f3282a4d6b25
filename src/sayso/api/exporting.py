"""Claims for other programs, with what was concluded from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, Literal

from sayso.api.voiced import voices_of
from sayso.ledger.store import Store
from sayso.questions.question import Question
from sayso.review.entry import Entry
from sayso.views import ledger_rows
from sayso.views.ledger_csv import csv_lines
from sayso.views.ledger_jsonl import json_lines
from sayso.views.ledger_parquet import write_parquet
from sayso.views.ledger_rows import Row

Form = Literal["csv", "jsonl", "parquet"]


def rows(store: Store, entries: Sequence[Entry], redact: bool) -> Iterator[Row]:
    claims = [entry.id for entry in entries]
    return ledger_rows.rows(entries, voices_of(store, claims), questions_of(store, claims))


def write(form: Form, found: Iterable[Row], out: BinaryIO) -> None:
    if form == "parquet":
        write_parquet(found, out)
    else:
        out.writelines(csv_lines(found) if form == "csv" else json_lines(found))


def questions_of(store: Store, claims: Sequence[str]) -> dict[str, Question]:
    """The question of each claim that has one."""
    found = store.conclusions.questions(claims=claims)
    return {claim: one for one in found for claim in one.claims}
