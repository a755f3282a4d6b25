"""The same facts give the same conclusions, however they came in."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sayso.api.ledger import Ledger
from sayso.api.regroup import Regrouping, is_settled
from sayso.claims.report import Report
from sayso.ledger.codec import to_json
from sayso.questions.incident import Incident
from sayso.questions.question import Question
from sayso.voices.voice import Voice
from tests.api.conftest import Filled

Stretches = list[list[Report]]


def conclusions(ledger: Ledger) -> list[str]:
    """All that was concluded, as text, each group under the least of its claims."""
    made = ledger.store.conclusions
    questions, voices, incidents = made.questions(), made.voices(), made.incidents()
    groups: list[Question | Voice | Incident] = [*questions, *voices, *incidents]
    ids = [one.id for one in questions]
    values: list[Any] = [
        *questions,
        *voices,
        *(replace(one, questions=()) for one in incidents),
        *made.assessments(ids, "range.v1").values(),
        *(relation for of in made.relations(ids).values() for relation in of),
    ]
    names = {one.id: f"{type(one).__name__} {min(one.claims)}" for one in groups}
    values += [sorted(names[id_] for id_ in one.questions) for one in incidents]
    return sorted(_renamed(to_json(value), names) for value in values)


def _renamed(text: str, names: dict[str, str]) -> str:
    for id_, name in names.items():
        text = text.replace(f'"{id_}"', f'"{name}"')
    return text


def in_stretches(reports: Sequence[Report], cuts: Iterable[int]) -> Stretches:
    ends = [0, *sorted(set(cuts)), len(reports)]
    return [list(reports[a:b]) for a, b in pairwise(ends) if a < b]


@pytest.mark.full
@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_the_order_of_adding_changes_nothing(
    data: st.DataObject, reports: list[Report], filled: Filled, flood: Ledger
) -> None:
    order = data.draw(st.permutations(reports))
    cuts = data.draw(st.lists(st.integers(1, len(reports) - 1), max_size=4))
    assert conclusions(filled(in_stretches(order, cuts))) == conclusions(flood)


def test_one_by_one_and_backwards(reports: list[Report], filled: Filled, flood: Ledger) -> None:
    assert conclusions(filled([[report] for report in reversed(reports)])) == conclusions(flood)


def test_ids_survive_what_is_added(reports: list[Report], filled: Filled) -> None:
    ledger = filled([reports[:6]])
    before = {question.id: set(question.claims) for question in ledger.questions()}
    for report in reports[6:]:
        ledger.store.add(report)
    for id_, claims in before.items():
        now = ledger.question(id_)
        assert claims & set(now.claims)
    assert len(ledger.questions()) > len(before)


def test_rebuilding_gives_the_same(reports: list[Report], filled: Filled, flood: Ledger) -> None:
    ledger = filled([[report] for report in reports])
    ledger.rebuild()
    assert conclusions(ledger) == conclusions(flood)


def test_regrouping_again_changes_no_byte(flood: Ledger) -> None:
    before = [to_json(one) for one in flood.questions(single=True)]
    flood.regroup()
    assert [to_json(one) for one in flood.questions(single=True)] == before


STEPS = ("_voices", "_questions", "_incidents")


@pytest.mark.parametrize("step", STEPS)
def test_what_was_cut_off_is_finished_by_who_asks_next(
    step: str,
    reports: list[Report],
    filled: Filled,
    flood: Ledger,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ledger = filled([reports[:4]])
    for report in reports[4:]:
        ledger.store.add(report)
    with monkeypatch.context() as patch:
        patch.setattr(Regrouping, step, _interrupted)
        with pytest.raises(KeyboardInterrupt):
            ledger.regroup()
    assert not is_settled(ledger.store)
    ledger.questions()
    assert is_settled(ledger.store)
    assert conclusions(ledger) == conclusions(flood)


def _interrupted(*_: object) -> None:
    raise KeyboardInterrupt


def test_a_removed_report_leaves_what_would_be_without_it(
    reports: list[Report], filled: Filled
) -> None:
    ledger, without = filled([reports]), filled([reports[:7] + reports[8:]])
    id_ = reports[7].document.id
    ledger.remove(id_, reason="a hoax", author="me")
    assert conclusions(ledger) == conclusions(without)
    ledger.bring_back(id_, author="me")
    assert conclusions(ledger) == conclusions(filled([reports]))


def test_a_purged_report_leaves_what_would_be_without_it(
    reports: list[Report], filled: Filled
) -> None:
    ledger, without = filled([reports]), filled([reports[1:]])
    ledger.purge(reports[0].document.id, reason="asked for", author="me")
    assert conclusions(ledger) == conclusions(without)


def test_a_rejected_claim_counts_nowhere(reports: list[Report], filled: Filled) -> None:
    ledger = filled([reports])
    question = max(ledger.questions(), key=lambda one: len(one.claims))
    claim = random.Random(4).choice(question.claims)
    made = ledger.decide("reject", claim, author="me", reason="misread")
    assert claim not in ledger.question(question.id).claims
    assert all(claim not in voice.claims for voice in ledger.voices())
    ledger.decide("undo", made.id, author="me")
    assert claim in ledger.question(question.id).claims


def test_reviewers_part_and_join(reports: list[Report], filled: Filled, flood: Ledger) -> None:
    ledger = filled([reports])
    question = max(ledger.questions(), key=lambda one: len(one.claims))
    a, b = question.claims[:2]
    other = next(one for one in ledger.questions(single=True) if one.id != question.id).claims[0]
    parted = ledger.decide("other-question", a, b, author="me")
    joined = ledger.decide("same-question", a, other, author="me")
    found = {claim: one.id for one in ledger.questions(single=True) for claim in one.claims}
    assert found[a] != found[b]
    assert found[a] == found[other]
    for made in (parted, joined):
        ledger.decide("undo", made.id, author="me")
    assert conclusions(ledger) == conclusions(flood)
