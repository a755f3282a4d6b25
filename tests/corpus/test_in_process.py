"""Many documents at once: the same reports as one by one, in the same order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sayso.claims.read import read_document
from sayso.corpus import read_all
from sayso.document.document import Document
from sayso.errors import BadRecord, InputError

DOCUMENTS = [
    Document(f"The mayor of Marl said that {n} people were missing. " * (1 + n % 7), name=f"{n}")
    for n in range(12)
]


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_reports_are_those_of_single_documents_in_order(threads: int) -> None:
    outcomes = [outcome for _, outcome in read_all(DOCUMENTS, threads=threads)]
    assert outcomes == [read_document(document) for document in DOCUMENTS]


def test_what_could_not_be_read_keeps_its_place() -> None:
    broken = BadRecord("reports.jsonl, line 2", "no text")
    items: list[Document | InputError] = [DOCUMENTS[0], broken, DOCUMENTS[1]]
    outcomes = [outcome for _, outcome in read_all(items)]
    assert outcomes[1] is broken
    assert outcomes[2] == read_document(DOCUMENTS[1])


def test_no_more_is_taken_in_than_needed() -> None:
    taken: list[str] = []

    def documents() -> Iterator[Document]:
        for document in DOCUMENTS:
            taken.append(document.name)
            yield document

    reading = read_all(documents(), threads=1)
    next(reading)
    assert len(taken) <= 4


def test_nothing_gives_nothing() -> None:
    assert list(read_all([])) == []
