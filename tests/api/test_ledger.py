"""What `sayso.Ledger` gives."""

from __future__ import annotations

import io
import json
import time
from pathlib import Path

import pytest

import sayso
from sayso.api.keeping import keep
from sayso.claims.report import Report
from sayso.ledger.clock import now
from sayso.ledger.conclusions import Regrouped
from sayso.questions.question import Question, Topic
from tests.api.conftest import Filled


def test_it_makes_its_folder_and_its_file(tmp_path: Path) -> None:
    place = tmp_path / "some" / "where" / "l.db"
    with sayso.Ledger(place) as ledger:
        assert ledger.is_empty
        assert ledger.questions() == ()
    assert place.exists()


def test_the_place_that_the_environment_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAYSO_LEDGER", str(tmp_path / "mine.db"))
    with sayso.Ledger() as ledger:
        assert ledger.place == str(tmp_path / "mine.db")


def test_no_ledger_is_made_where_none_may_be(tmp_path: Path) -> None:
    with pytest.raises(sayso.NoLedger):
        sayso.Ledger(tmp_path / "none.db", create=False)


def test_every_claim_has_a_voice_and_a_question(flood: sayso.Ledger) -> None:
    claims = {entry.id for entry in flood.claims()}
    assert len(claims) > 100
    for groups in (flood.voices(), flood.questions(single=True)):
        held = [claim for group in groups for claim in group.claims]
        assert sorted(held) == sorted(claims)


def test_low_best_and_high_are_in_order_by_every_method(flood: sayso.Ledger) -> None:
    for question in flood.questions():
        for method in ("range", "ucdp", "airwars", "acled", "majority", "weighted-median"):
            made = flood.assess(question.id, method)
            bounds = [b for b in (made.low, made.best, made.high) if b is not None]
            assert bounds == sorted(bounds)


def test_filters_hold_together(flood: sayso.Ledger) -> None:
    found = flood.claims(outlet="Northline", figure=(None, None))
    assert found
    assert all(entry.report.outlet == "Northline" and entry.claim.figures for entry in found)
    late = flood.search("dam", since="2025-03-12", until="2025-03-13")
    days = {(entry.report.published or "")[:10] for entry in late}
    assert days <= {"2025-03-12", "2025-03-13"}
    voice = flood.voice("Teodor Vask")
    said = flood.claims(voice=voice.id)
    assert {entry.id for entry in said} == set(voice.claims)


def test_a_whole_name_goes_before_a_part_of_it(flood: sayso.Ledger) -> None:
    assert flood.voice("lena orsk").name == "Lena Orsk"
    with pytest.raises(sayso.UsageError, match="could be several"):
        flood.voice("o")
    with pytest.raises(sayso.NotInLedger):
        flood.voice("Nobody Known")


def test_rows_are_flat(flood: sayso.Ledger) -> None:
    rows = flood.rows("dam")
    assert rows
    assert all(
        value is None or isinstance(value, str | int | float)
        for row in rows
        for value in row.values()
    )
    out = io.BytesIO()
    assert flood.export("jsonl", out, "dam") == len(rows)
    assert [json.loads(line) for line in out.getvalue().splitlines()] == rows


def test_news_are_of_their_days(flood: sayso.Ledger) -> None:
    page = flood.news("2025-03-14")
    assert page.questions
    assert flood.news("2199-01-01").questions == ()


def test_as_recorded_takes_reports_and_decisions_back(
    reports: list[Report], filled: Filled
) -> None:
    ledger = filled([reports[:8]])
    time.sleep(0.01)
    then = now()
    question = max(ledger.questions(), key=lambda one: len(one.claims))
    before = ledger.assess(question.id)
    time.sleep(0.01)
    for report in reports[8:]:
        ledger.store.add(report)
    ledger.decide("verify", question.claims[0], author="me", what={"verification": "debunked"})
    after = ledger.assess(question.id)
    assert any(one.reason == "debunked" for one in after.set_aside)
    recorded = ledger.assess(question.id, as_recorded=then)
    assert (recorded.low, recorded.high, recorded.used) == (before.low, before.high, before.used)
    with pytest.raises(sayso.NotInLedger):
        ledger.assess(question.id, as_recorded="2020-01-01")


def test_an_id_that_was_swallowed_still_works(reports: list[Report], filled: Filled) -> None:
    ledger = filled([reports])
    one, other, *_ = (q for q in ledger.questions(single=True) if len(q.claims) == 1)
    ledger.decide("same-question", one.claims[0], other.claims[0], author="me")
    joined = ledger.question(one.id)
    assert ledger.question(other.id) == joined
    assert {*one.claims, *other.claims} <= set(joined.claims)


def question(id_: str, *claims: str) -> Question:
    return Question(id_, id_, Topic("whether", "it"), claims)


def test_ids_stay_with_most_claims_and_are_never_given_twice() -> None:
    old = {"a": frozenset("12"), "b": frozenset("3")}
    found = keep(old, [question("x", "1", "2", "3"), question("a", "4")])
    joined, new = found.groups
    assert joined.id == "a"
    assert new.id not in ("a", "b", "x")
    assert found.gone == ("b",)
    assert found.aliases == {"b": "a"}


def test_a_group_that_parts_again_gets_its_own_id_back(filled: Filled) -> None:
    """An alias gives way to a group of that id."""
    conclusions = filled([]).store.conclusions
    conclusions.save(Regrouped(questions=[question("b", "2")]))
    conclusions.save(
        Regrouped(
            questions=[question("a", "1", "2")],
            gone={"question": ["b"]},
            aliases={"question": {"b": "a"}},
        )
    )
    assert conclusions.resolve("question", "b") == "a"
    conclusions.save(Regrouped(questions=[question("a", "1"), question("b", "2")]))
    assert conclusions.resolve("question", "b") == "b"
