"""Exact copies are read once: their claims are those of the text that was read before."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from sayso.api.ledger import Ledger
from sayso.claims.read import read_document
from sayso.claims.report import Report
from sayso.claims.retelling import retold
from sayso.document.document import Document
from sayso.reading.model import Model

TEXT = (
    "The dam at Orsk broke on Tuesday night, killing at least 40 people, the governor, Anna Keld, "
    "said.\n\nRescuers said 12 were still missing. “We had no warning,” said Keld."
)
FIRST = Document(TEXT, outlet="Coastal Wire", published="2026-03-11T06:00:00+00:00")


@pytest.fixture(scope="module")
def report() -> Report:
    return read_document(FIRST)


@pytest.mark.parametrize(
    "copy",
    [
        replace(FIRST, outlet="The Harbour Post"),
        replace(FIRST, url="https://post.example/dam", title="Dam breaks"),
        replace(FIRST, published="2026-03-11T19:40:00+00:00", warnings=("a note",)),
        replace(FIRST, published="2026-03-12"),
    ],
    ids=["outlet", "address", "hour", "next day, the same Tuesday"],
)
def test_a_copy_is_told_as_it_would_be_read(report: Report, copy: Document) -> None:
    told = retold(report, copy)
    assert told == read_document(copy)
    assert told is not None
    assert {one.id for one in told.claims}.isdisjoint(one.id for one in report.claims)


@pytest.mark.parametrize(
    "other",
    [
        replace(FIRST, published="2026-03-18"),
        replace(FIRST, published=None),
        replace(FIRST, text=TEXT + " "),
    ],
    ids=["another Tuesday", "no date", "another text"],
)
def test_what_may_mean_something_else_has_to_be_read(report: Report, other: Document) -> None:
    assert retold(report, other) is None


def test_adding_copies_reads_each_text_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    run = Model.tokens

    def counted(model: Model, text: str):  # type: ignore[no-untyped-def]
        read.append(text)
        return run(model, text)

    monkeypatch.setattr(Model, "tokens", counted)
    here, later, much_later = tmp_path / "a.jsonl", tmp_path / "b.jsonl", tmp_path / "c.jsonl"
    write(here, ("Coastal Wire", "2026-03-11"), ("The Harbour Post", "2026-03-11"))
    write(later, ("Northern Radio", "2026-03-12"))
    write(much_later, ("Coastal Wire", "2026-04-01"))
    with Ledger(tmp_path / "one.db") as ledger:
        for path, times in ((here, 1), (later, 1), (much_later, 2)):
            assert ledger.add(path).errors == []
            assert read == [TEXT] * times
        claims = ledger.claims()
    per_document = Counter(claim.report.id for claim in claims)
    assert len(per_document) == 4
    assert len(set(per_document.values())) == 1
    assert len({claim.id for claim in claims}) == len(claims)


def write(path: Path, *copies: tuple[str, str]) -> None:
    lines = [{"text": TEXT, "outlet": outlet, "published": day} for outlet, day in copies]
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
