"""Claims as entries: with the report's facts, and the sentence that they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.claims.claim import Claim
from sayso.claims.report import Reader, Report
from sayso.document.anchor import Span
from sayso.document.document import Document
from sayso.reading.sentences import sentence_ends
from sayso.review.entries import entries_of, sentence_around
from sayso.review.entry import ReportFacts

ADDED = "2025-06-03T08:00:00Z"
TEXT = (
    "The river rose overnight. “Two houses went. We all got out,” said the mayor, Ada Brunn.\n\n"
    "Dr. Holt counted 14 injured people."
)


def claim(*contents: str) -> Claim:
    spans = tuple(Span.of(TEXT, (at := TEXT.index(c)), at + len(c)) for c in contents)
    return Claim(
        "c1", spans, None, None, (), "none", "affirms", "certain", "actual"
    )  # fmt: skip


def report(*claims: Claim) -> Report:
    document = Document(TEXT, name="river.txt", outlet="Valley Post", published="2025-06-02")
    return Report(document, (), claims, Reader("small.v1", "1", None))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("river rose", "The river rose overnight."),
        (
            "Two houses went. We all got out",
            "“Two houses went. We all got out,” said the mayor, Ada Brunn.",
        ),
        ("Two houses went.", "“Two houses went."),
        ("14 injured people", "Dr. Holt counted 14 injured people."),
    ],
)
def test_the_sentence_is_that_around_the_claim(content: str, sentence: str) -> None:
    (entry,) = entries_of(report(claim(content)), ADDED)
    assert entry.sentence.text == sentence
    assert entry.sentence.holds_in(TEXT)


def test_the_first_stretch_decides() -> None:
    (entry,) = entries_of(report(claim("river rose", "14 injured")), ADDED)
    assert entry.sentence.text == "The river rose overnight."


def test_entries_are_the_machines_until_somebody_decides() -> None:
    (entry,) = entries_of(report(claim("river rose")), ADDED)
    assert (entry.id, entry.added, entry.reader) == ("c1", ADDED, "small.v1")
    assert (entry.status, entry.verification, entry.notes) == ("machine", None, ())
    assert entry.report == ReportFacts.of(report().document)


@given(st.text("Ab. \n“”!1", min_size=1), st.data())
def test_the_sentence_holds_all_of_the_claim(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    found = sentence_around(text, sentence_ends(text), Span.of(text, start, end))
    assert found.start <= start < end <= found.end
    assert found.holds_in(text)
