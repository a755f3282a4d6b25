"""What goes into a ledger comes out of it, once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sayso.claims.report import Report
from sayso.document.document import Document
from sayso.errors import BadRecord, NotInLedger
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.review.decision import Decision
from sayso.review.entries import entries_of
from sayso.review.entry import Entry, ReportFacts
from tests.ledger.reports import NEWER, READER, flood


def entries(*reports: Report) -> list[Entry]:
    """What the ledger should hold of them, as if it had been added at no time."""
    ordered = sorted(reports, key=lambda r: (r.document.published or "~", r.document.id))
    return [entry for report in ordered for entry in entries_of(report, "")]


def held(store: Store, asked: Filter = Filter()) -> list[Entry]:  # noqa: B008
    return [replace(entry, added="") for entry in store.entries(asked)]


def test_what_is_added_comes_out_as_it_was(store: Store) -> None:
    reports = [flood(n) for n in (3, 1, 2)]
    assert [store.add(report).outcome for report in reports] == ["new"] * 3
    assert held(store) == entries(*reports)
    for report in reports:
        assert store.report(report.document.id) == report
        assert store.document(report.document.id) == report.document
    assert set(store.documents()) == {ReportFacts.of(report.document) for report in reports}


def test_adding_again_adds_nothing(store: Store) -> None:
    first, again = store.add(flood(1)), store.add(flood(1))
    assert (first.outcome, first.claims) == ("new", 2)
    assert (again.outcome, again.claims) == ("there", 0)
    assert held(store) == entries(flood(1))


def test_copies_in_two_outlets_share_a_text(store: Store) -> None:
    reports = flood(1), flood(1, outlet="Hill Herald")
    assert {store.add(report).outcome for report in reports} == {"new"}
    assert len(store.documents()) == 2
    assert set(store.texts([r.document.id for r in reports]).values()) == {reports[0].document.text}


def test_a_document_is_known_before_it_is_read(store: Store) -> None:
    identity = flood(1).document.id
    assert not store.has(identity)
    store.add(flood(1))
    assert store.has(identity)
    assert store.has(identity, READER)
    assert not store.has(identity, NEWER)


def test_another_reader_changes_nothing_unless_asked_to(store: Store) -> None:
    store.add(flood(1))
    assert store.add(flood(1, NEWER)).outcome == "there"
    assert held(store) == entries(flood(1))


def test_reread_keeps_both_and_makes_the_newer_current(store: Store) -> None:
    store.add(flood(1))
    assert store.add(flood(1, NEWER), reread=True).outcome == "reread"
    assert store.add(flood(1, NEWER), reread=True).outcome == "there"
    assert held(store) == entries(flood(1, NEWER))
    both = held(store, Filter(old_readings=True))
    assert both == [*entries(flood(1)), *entries(flood(1, NEWER))]
    assert store.report(flood(1).document.id).reader == NEWER


def test_as_recorded_is_what_stood_then(path: Path) -> None:
    clock = iter(f"2025-06-0{day}T08:00:00.000Z" for day in range(1, 10))
    now = ["2025-06-01T00:00:00.000Z"]
    with Store.open(path, clock=lambda: now[0]) as store:
        for n, at in enumerate(clock):
            now[0] = at
            if n < 2:
                store.add(flood(n))
            elif n == 2:
                store.add(flood(0, NEWER), reread=True)
        assert held(store, Filter(as_recorded="2025-05-31")) == []
        assert held(store, Filter(as_recorded="2025-06-01")) == entries(flood(0))
        assert held(store, Filter(as_recorded="2025-06-02")) == entries(flood(0), flood(1))
        assert held(store, Filter(as_recorded="2025-06-03T07:59:59Z")) == entries(
            flood(0), flood(1)
        )
        assert held(store, Filter(as_recorded="2025-06-03")) == entries(flood(0, NEWER), flood(1))
        assert [e.added for e in store.entries(Filter(added_since="2025-06-03T00:00:00Z"))] == [
            "2025-06-03T08:00:00.000Z"
        ] * 2


def test_names_that_no_database_takes_are_kept(store: Store) -> None:
    odd = replace(flood(1).document, name="re\udcffport\0.txt", title="\ud800", outlet="a\0b")
    report = replace(flood(1), document=odd)
    assert store.add(report).outcome == "new"
    assert store.document(odd.id) == odd
    assert store.documents()[0].name == "re\ufffdport\ufffd.txt"


def test_a_text_with_odd_characters_is_kept_or_refused(store: Store) -> None:
    odd = Report(Document("A dam\0 broke, 🌊 سد e\u0301\x07."), (), (), READER)
    store.add(odd)
    assert store.report(odd.document.id) == odd
    assert store.search_documents("سد").total == 1
    assert store.check() == ()
    with pytest.raises(BadRecord, match="text: an unpaired surrogate at character 2"):
        store.add(Report(Document("ab\ud800"), (), (), READER))


def test_what_is_not_there_is_said(store: Store) -> None:
    for ask in (store.entry, store.document, store.report):
        with pytest.raises(NotInLedger, match="0000"):
            ask("0000")


def test_one_claim_by_its_id(store: Store) -> None:
    store.add(flood(1))
    wanted = entries(flood(1))[0]
    assert replace(store.entry(wanted.id), added="") == wanted


def test_decisions_are_kept_once_in_their_order(store: Store) -> None:
    store.add(flood(1))
    claims = [claim.id for claim in flood(1).claims]
    made = [
        Decision("d2", "accept", (claims[0],), "ada", "2025-06-02T08:00:00Z"),
        Decision("d1", "correct", (claims[1],), "bo", "2025-06-01T08:00:00Z", "x", {"party": "X"}),
    ]  # fmt: skip
    assert store.decide(*made) == 2
    assert store.decide(*made) == 0
    assert list(store.decisions()) == made
    assert store.decisions(over=[claims[1]]) == (made[1],)
    assert store.decisions(as_recorded="2025-01-01") == ()


def test_rejects_are_kept_until_their_source_succeeds(store: Store) -> None:
    store.reject("a.txt", "empty", "a report has some text")
    store.reject("a.txt", "empty", "a report has some text")
    store.reject("b.jsonl, line 3", "broken JSON", source="b.jsonl")
    store.reject("b.jsonl, line 5", "broken JSON", source="b.jsonl")
    assert [(r.where, r.times) for r in store.rejects()] == [
        ("a.txt", 2), ("b.jsonl, line 3", 1), ("b.jsonl, line 5", 1),
    ]  # fmt: skip
    store.add(flood(1), where="a.txt")
    store.settled("b.jsonl", failed=["b.jsonl, line 5"])
    assert [reject.where for reject in store.rejects()] == ["b.jsonl, line 5"]


def test_documents_without_claims_count_too(store: Store) -> None:
    silent = Report(Document("Nothing happened in Harrow."), (), (), READER)
    assert store.add(silent).outcome == "new"
    assert store.report(silent.document.id) == silent
