"""Conclusions: blocks that get dirty, groups that are kept, ids that lead on, all thrown away."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest

from sayso.assessment.assessment import Assessment, Happening
from sayso.errors import LedgerError
from sayso.ledger.conclusions import Regrouped
from sayso.ledger.filter import Filter
from sayso.ledger.store import Store
from sayso.questions.incident import Accusation, Incident, Victim
from sayso.questions.question import Feature, Link, Question, Relation, Topic
from sayso.review.decision import Decision
from sayso.voices.voice import Merge, Voice
from tests.ledger.reports import NEWER, flood

DEAD = [flood(n).claims[0].id for n in range(4)]
MISSING = [flood(n).claims[1].id for n in range(4)]


@pytest.fixture
def filled(store: Store) -> Store:
    for n in range(4):
        store.add(flood(n))
    return store


def voice(identity: str = "v1", *claims: str) -> Voice:
    return Voice(
        identity, "Ada Brunn", "person", False, "Harrow", ("Ada Brunn", "Mayor Brunn"), ("mayor",),
        claims, (Merge(DEAD[0], DEAD[1], ("same name",)),),
    )  # fmt: skip


def question(identity: str = "q1", *claims: str, title: str = "Dead in Harrow?") -> Question:
    topic = Topic("how many", "people", "killed", place="Harrow", country="LS", begin="2025-06-02")
    why = (Feature("same place", 0.5, "Harrow", "Harrow"),)
    links = tuple(Link(a, b, 0.9, why) for a, b in pairwise(claims))
    return Question(identity, title, topic, claims, links)


def incident(identity: str = "i1", *claims: str) -> Incident:
    return Incident(
        identity, "Dam breaks", "Harrow", "LS", 1, "2025-06-02", "2025-06-02", 1, ("q1",), claims,
        (Victim("Bo Lind", ("Bo Lind", "B. Lind"), "killed", claims[:1]),),
        (Accusation("Dam Board", claims[0], False),),
    )  # fmt: skip


def assessment(identity: str = "q1", contested: bool = True) -> Assessment:
    happening = Happening("first reported", "2025-06-03", DEAD[0], "at least 1")
    later = Happening("revised up", "2025-06-05", DEAD[1], "at least 2", DEAD[0])
    return Assessment(
        identity, "range.v1", 1.0, 1.0, 2.0, False, True, (DEAD[0],), (), (), (), (), (),
        (happening, later), "From 1 to 2.", contested, 3,
    )  # fmt: skip


def test_what_is_new_waits_then_makes_its_blocks_dirty(filled: Store) -> None:
    conclusions = filled.conclusions
    assert conclusions.waiting() == tuple(sorted(DEAD + MISSING))
    conclusions.place({"question": {claim: ["harrow|killed"] for claim in DEAD}})
    assert conclusions.waiting() == tuple(sorted(MISSING))
    assert conclusions.dirty("question") == ("harrow|killed",)
    assert conclusions.dirty("voice") == ()
    members = conclusions.claims_in("question", conclusions.dirty("question"))
    assert members == {"harrow|killed": tuple(sorted(DEAD))}
    assert conclusions.keys_of("question", DEAD[:1]) == {DEAD[0]: ("harrow|killed",)}
    conclusions.save(Regrouped(regrouped={"question": ["harrow|killed"]}))
    assert conclusions.dirty("question") == ()


def test_leaving_a_block_makes_it_dirty_too(filled: Store) -> None:
    conclusions = filled.conclusions
    conclusions.place({"voice": {DEAD[0]: ["a", "b"]}})
    conclusions.save(Regrouped(regrouped={"voice": ["a", "b"]}))
    conclusions.place({"voice": {DEAD[0]: ["b", "c"]}})
    assert conclusions.dirty("voice") == ("a", "b", "c")
    assert conclusions.claims_in("voice", ["a", "b", "c"]) == {"b": (DEAD[0],), "c": (DEAD[0],)}


@pytest.mark.parametrize("change", ["remove", "bring back", "reread"])
def test_what_touches_a_document_makes_its_blocks_dirty(filled: Store, change: str) -> None:
    identity = flood(0).document.id
    if change == "bring back":
        filled.remove(identity, "ada", "a draft")
    filled.conclusions.place({"voice": {DEAD[0]: ["brunn"]}, "question": {DEAD[0]: ["harrow"]}})
    clean = {"voice": ["brunn"], "question": ["harrow"]}
    filled.conclusions.save(Regrouped(regrouped=clean))  # type: ignore[arg-type]
    if change == "remove":
        filled.remove(identity, "ada", "a draft")
    elif change == "bring back":
        filled.bring_back(identity, "ada")
    else:
        filled.add(flood(0, NEWER), reread=True)
        assert set(filled.conclusions.waiting()) >= {claim.id for claim in flood(0, NEWER).claims}
    assert filled.conclusions.dirty("voice") == ("brunn",)
    assert filled.conclusions.dirty("question") == ("harrow",)


def test_what_was_decided_on_waits_again(filled: Store) -> None:
    filled.conclusions.place({"voice": {claim: ["a"] for claim in DEAD + MISSING}})
    assert filled.conclusions.waiting() == ()
    filled.decide(Decision("d1", "reject", (DEAD[1],), "ada", "2025-06-02T08:00:00Z"))
    assert filled.conclusions.waiting() == (DEAD[1],)
    filled.conclusions.place({"voice": {DEAD[1]: []}})
    filled.decide(Decision("d2", "undo", ("d1",), "ada", "2025-06-02T09:00:00Z"))
    assert filled.conclusions.waiting() == (DEAD[1],)


def test_what_is_saved_comes_back_as_it_was(filled: Store) -> None:
    revises = Relation("revises", DEAD[1], DEAD[0], "2 for 1")
    filled.conclusions.save(
        Regrouped(
            [voice("v1", *DEAD), voice("v2", *MISSING)], [question("q1", *DEAD)],
            [incident("i1", *DEAD)], {"q1": [revises]}, [assessment()],
        )
    )  # fmt: skip
    found = filled.conclusions
    assert found.voices() == (voice("v1", *DEAD), voice("v2", *MISSING))
    assert found.voices(["v2"]) == found.voices(claims=MISSING[:1]) == (voice("v2", *MISSING),)
    assert len(found.voices(name="mayor b")) == 2
    assert found.voices(name="mayor c") == ()
    assert found.voice_of([DEAD[0], MISSING[0]]) == {DEAD[0]: "v1", MISSING[0]: "v2"}
    assert found.members("voice", DEAD[:1]) == {"v1": tuple(DEAD)}
    assert found.questions() == found.questions(claims=DEAD[2:]) == (question("q1", *DEAD),)
    assert found.relations(["q1", "q2"]) == {"q1": (revises,)}
    assert found.assessments(["q1"], "range.v1") == {"q1": assessment()}
    assert found.assessments(["q1"], "ucdp.v1") == {}
    assert found.incidents() == found.incidents(questions=["q1"]) == (incident("i1", *DEAD),)
    assert found.count("voice") == 2
    assert {entry.id for entry in filled.entries(Filter(questions=["q1"]))} == set(DEAD)
    assert len(filled.entries(Filter(voices=["v2"]))) == 4
    assert len(filled.entries(Filter(incidents=["i1"]))) == 4


def test_questions_are_found_by_what_is_asked(filled: Store) -> None:
    other = replace(
        question("q2", *MISSING[:2], title="Who broke the 100 % dam?"), topic=Topic("whether", "x")
    )
    filled.conclusions.save(
        Regrouped(questions=[question("q1", *DEAD), other], assessments=[assessment()])
    )

    def ids(**asked: Any) -> list[str]:
        return [one.id for one in filled.conclusions.questions(**asked)]

    assert ids() == ["q1", "q2"]
    assert ids(words="HARROW dead") == ids(contested=True) == ids(least=3) == ["q1"]
    assert ids(words="100 %") == ids(contested=False) == ["q2"]
    assert ids(words="10_ dam") == []
    assert ids(since="2025-06-03") == ["q1"]  # only a report of that day or later
    assert ids(limit=1) == ["q1"]


def test_what_happened_on_a_day(filled: Store) -> None:
    filled.conclusions.save(
        Regrouped(questions=[question("q1", *DEAD)], assessments=[assessment()])
    )
    first, later = assessment().happenings
    happenings = filled.conclusions.happenings
    assert happenings("2025-06-01", "range.v1") == (("q1", later), ("q1", first))
    assert happenings("2025-06-04", "range.v1") == (("q1", later),)
    assert happenings("2025-06-01", "range.v1", until="2025-06-03") == (("q1", first),)
    assert happenings("2025-06-01", "ucdp.v1") == ()


def test_saving_a_group_again_replaces_it(filled: Store) -> None:
    save = filled.conclusions.save
    save(Regrouped(questions=[question("q1", *DEAD)], assessments=[assessment()]))
    save(Regrouped(questions=[question("q1", *DEAD[:2])]))
    assert filled.conclusions.questions() == (question("q1", *DEAD[:2]),)
    assert filled.conclusions.questions(claims=DEAD[2:]) == ()
    assert filled.conclusions.assessments(["q1"], "range.v1") == {}
    assert filled.conclusions.happenings("2025-01-01", "range.v1") == ()


def test_ids_lead_on_to_what_swallowed_them(filled: Store) -> None:
    conclusions = filled.conclusions
    conclusions.save(Regrouped(questions=[question(f"q{n}", DEAD[n]) for n in (1, 2, 3)]))
    swallowed = Regrouped(
        questions=[question("q2", *DEAD[1:3])],
        gone={"question": ["q1"]},
        aliases={"question": {"q1": "q2"}},
    )
    conclusions.save(swallowed)
    assert conclusions.resolve("question", "q1") == "q2"
    conclusions.save(Regrouped(gone={"question": ["q2"]}, aliases={"question": {"q2": "q3"}}))
    assert [conclusions.resolve("question", f"q{n}") for n in (1, 2, 3, 4)] == ["q3"] * 3 + [None]
    assert conclusions.resolve("voice", "q1") is None


def test_all_or_nothing_is_saved(filled: Store) -> None:
    wrong = Regrouped(
        questions=[question("q1", *DEAD)], relations={"none": [Relation("denies", "a", "b", "")]}
    )
    with pytest.raises(LedgerError, match="FOREIGN KEY"):
        filled.conclusions.save(wrong)
    assert filled.conclusions.questions() == ()


def test_conclusions_can_be_thrown_away(filled: Store) -> None:
    filled.conclusions.place({"voice": {claim: ["a"] for claim in DEAD + MISSING}})
    filled.conclusions.save(
        Regrouped([voice("v1", *DEAD)], [question("q1", *DEAD)], [incident("i1", *DEAD)])
    )
    filled.conclusions.discard()
    assert filled.conclusions.voices() == ()
    assert filled.conclusions.incidents() == ()
    assert filled.conclusions.dirty("voice") == ()
    assert filled.conclusions.waiting() == tuple(sorted(DEAD + MISSING))
    assert filled.check() == ()
