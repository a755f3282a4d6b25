"""Full text: what is found, and that nothing which is typed is an error."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.ledger.words import fts5_query
from tests.ledger.reports import flood


@pytest.fixture
def filled(store: Store) -> Store:
    for n in range(5):
        store.add(flood(n))
    return store


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("drowned", 5),
        ("DROWNING", 5),  # by its stem
        ("brunn drowned", 5),  # the speaker counts
        ("brunn missing", 0),
        ('"people drowned"', 5),
        ('"drowned people"', 0),
        ("drown*", 5),
        ("anyb*", 5),
        ("anyb", 0),
        ("AND", 0),
        ("missing OR drowned", 0),
        ("content:missing", 0),
        ("!? -", 0),
        ("", 0),
        ('"', 0),
    ],
)
def test_all_words_have_to_be_there(filled: Store, words: str, found: int) -> None:
    assert filled.search(words).total == found
    assert len(filled.search(words).ids) == found


def test_what_was_found_is_of_those_asked_for(filled: Store) -> None:
    assert filled.search("drowned", Filter(low=3, high=3, figures=True)).total == 3
    assert filled.search("drowned", Filter(since="2025-06-04")).total == 2
    assert filled.search("missing", Filter(stance="affirms")).total == 0
    (best,) = filled.search("drowned", limit=1).ids
    assert best in {entry.id for entry in filled.entries(Filter(event="killed"))}


def test_documents_are_found_by_title_and_text(filled: Store) -> None:
    assert filled.search_documents("dam").total == 5
    assert filled.search_documents("officials denied").total == 5
    assert filled.search_documents('"dam 3"').ids == (flood(3).document.id,)


@given(st.text(st.characters(codec="utf-8") | st.sampled_from('"*-+^:(){}NEAR ')))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_typed_is_an_error(filled: Store, words: str) -> None:
    filled.search(words)
    filled.search_documents(words)


@pytest.mark.parametrize(
    ("words", "query"),
    [
        ("two words", '"two" "words"'),
        ('said "more than" 12', '"said" "more than" "12"'),
        ("drown*", '"drown"*'),
        ("O'Neill's", '"O Neill s"'),
        ('"never closed', '"never closed"'),
        ("- *", None),
    ],
)
def test_how_words_are_asked_for(words: str, query: str | None) -> None:
    assert fts5_query(words) == query
