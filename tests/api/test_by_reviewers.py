"""Claims that reviewers add are found like those that were read."""

from __future__ import annotations

from typing import Any

import pytest

from sayso.api.ledger import Ledger
from sayso.claims.claim import Speaker
from sayso.claims.report import Report
from sayso.document.document import Document
from sayso.ledger.words import holds
from sayso.review.adding import from_elsewhere, from_stretch
from tests.api.conftest import Filled

SAID = "At least 61 people drowned in Ulmere"


@pytest.fixture
def ledger(filled: Filled, reports: list[Report]) -> Ledger:
    return filled([reports[:2]])


def _call() -> dict[str, Any]:
    return from_elsewhere(
        SAID,
        speaker=Speaker("Rosa Venn", anonymous=False),
        source="a call to the desk",
        published="2025-03-12",
    )


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("drowned ulmere", {}),
        ('"people drowned"', {}),
        ("drown*", {"event": "killed"}),
        ("venn", {"since": "2025-03-12", "until": "2025-03-12"}),
        ("", {"figure": (60, 62)}),
        ("", {"stance": "affirms", "since": "2025-03-12"}),
    ],
)
def test_a_claim_from_a_call_is_found_first(
    ledger: Ledger, words: str, wanted: dict[str, Any]
) -> None:
    ledger.decide("add", author="Mira Lund", what=_call())
    found = ledger.search(words, **wanted)
    ours = [entry for entry in found if entry.status == "added"]
    assert [entry.claim.content[0].text for entry in ours] == [SAID]
    if words:
        assert found[0] == ours[0]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("drowned brack", {}),
        ('"drowned people"', {}),
        ("", {"stance": "denies"}),
        ("", {"until": "2025-03-11"}),
        ("", {"figure": (1, 20)}),
        ("", {"event": "injured"}),
        ("", {"outlet": "Northline"}),
    ],
)
def test_it_is_left_out_where_something_else_is_asked_for(
    ledger: Ledger, words: str, wanted: dict[str, Any]
) -> None:
    ledger.decide("add", author="Mira Lund", what=_call())
    assert "added" not in {entry.status for entry in ledger.search(words, **wanted)}


def test_it_stands_in_lists_in_exports_and_on_its_voices_page(ledger: Ledger) -> None:
    ledger.decide("add", author="Mira Lund", what=_call())
    assert [e.status for e in ledger.claims()].count("added") == 1
    assert [row["status"] for row in ledger.rows(voice="Rosa Venn")] == ["added"]
    assert [entry.claim.content[0].text for entry in ledger.search(voice="Rosa Venn")] == [SAID]


def test_taken_back_or_with_its_report_removed_it_is_gone(
    ledger: Ledger, reports: list[Report]
) -> None:
    document: Document = reports[0].document
    at = document.text.index("Dozens of people")
    made = ledger.decide(
        "add", author="Mira Lund", what=from_stretch(document, at, at + len("Dozens of people"))
    )
    assert [e.status for e in ledger.claims()].count("added") == 1
    ledger.store.remove(document.id, author="Mira Lund", reason="wrong town")
    assert "added" not in {e.status for e in ledger.claims()}
    ledger.decide("undo", made.id, author="Mira Lund")
    assert "added" not in {e.status for e in ledger.claims()}


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("cafe", "The Café burned", True),
        ("burn*", "The Café burned", True),
        ("burn", "The Café burned", False),
        ('"the cafe"', "The Café burned", True),
        ('"cafe the"', "The Café burned", False),
        ("…", "The Café burned", False),
    ],
)
def test_words_are_looked_for_as_the_index_does(words: str, text: str, found: bool) -> None:
    assert holds(words, text) is found
