"""Claims that answer the same question come together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.questions.blocks import block_keys
from sayso.questions.group import questions
from sayso.questions.question import Question
from sayso.review.decision import Constraint
from sayso.review.entry import Entry
from tests.questions.made import entry, voices

DEAD = entry(
    "dead", "At least 40 people were killed by the flood in Norwick", report="r1",
    figure=("At least 40", 40, None, "people"), places=("Norwick",),
)  # fmt: skip
MORE_DEAD = entry(
    "more", "53 people had been killed by the flood in Norwick", report="r2",
    published="2031-03-05", speaker="Ada Holm", figure=("53", 53, 53, "people"),
    places=("Norwick",),
)  # fmt: skip
HURT = entry(
    "hurt", "200 people were injured by the flood in Norwick", report="r2",
    published="2031-03-05", figure=("200", 200, 200, "people"), places=("Norwick",), start=80,
)  # fmt: skip
ELSEWHERE = entry(
    "else", "a ferry strike stops all traffic to the islands", report="r3",
)  # fmt: skip
ALL = (DEAD, MORE_DEAD, HURT, ELSEWHERE)


def asked(entries: tuple[Entry, ...], *constraints: Constraint) -> set[frozenset[str]]:
    return {frozenset(q.claims) for q in questions(entries, voices(*entries), constraints)}


def test_two_tolls_of_one_flood_answer_one_question() -> None:
    assert frozenset({"dead", "more"}) in asked(ALL)


def test_what_nothing_else_answers_is_a_question_of_its_own() -> None:
    assert frozenset({"else"}) in asked(ALL)


def test_killed_and_injured_are_different_questions() -> None:
    assert not any({"hurt"} < group for group in asked(ALL))


@pytest.mark.parametrize("pair", [("dead", "more"), ("more", "dead")])
def test_what_a_reviewer_sets_apart_stays_apart(pair: tuple[str, str]) -> None:
    assert frozenset({"dead"}) in asked(ALL, Constraint("question", False, *pair))


def test_what_a_reviewer_puts_together_is_together_and_says_so() -> None:
    said = Constraint("question", True, "else", "hurt")
    found = {frozenset(q.claims): q for q in questions(ALL, voices(*ALL), [said])}
    link = found[frozenset({"else", "hurt"})].links[0]
    assert link.features[0].name == "a reviewer said so"


def test_a_reviewer_over_voices_or_over_other_claims_changes_nothing() -> None:
    over_voices = Constraint("voice", True, "else", "hurt")
    unknown = Constraint("question", True, "else", "nobody")
    assert asked(ALL, over_voices, unknown) == asked(ALL)


def test_apart_wins_over_together_by_way_of_a_third() -> None:
    found = asked(
        ALL,
        Constraint("question", True, "else", "hurt"),
        Constraint("question", True, "hurt", "dead"),
        Constraint("question", False, "else", "dead"),
    )
    assert not any({"else", "dead"} <= group for group in found)


def test_every_link_says_why() -> None:
    made = next(q for q in questions(ALL, voices(*ALL)) if len(q.claims) > 1)
    (link,) = made.links
    assert (link.a, link.b) == ("dead", "more")
    assert any("flood" in feature.a for feature in link.features)


def test_claims_are_in_the_order_of_publication() -> None:
    made = next(q for q in questions(ALL, voices(*ALL)) if len(q.claims) > 1)
    assert made.claims == ("dead", "more")


TOWNS = ("Norwick", "Easthaven", "Port Larkin")
EVENTS = ("killed", "injured", "missing", "evacuated")


@st.composite
def ledgers(draw: st.DrawFn) -> list[Entry]:
    made = []
    for number in range(draw(st.integers(0, 9))):
        town, event = draw(st.sampled_from(TOWNS)), draw(st.sampled_from(EVENTS))
        count = draw(st.integers(1, 4)) * 10
        text = f"{count} people were {event} by the flood in {town}"
        figure = (str(count), float(count), float(count), "people")
        day = f"2031-03-{draw(st.integers(1, 28)):02}"
        report = f"r{draw(st.integers(0, 3))}"
        made.append(
            entry(f"c{number}", text, report=report, published=day, figure=figure, places=(town,))
        )
    return made


@given(ledgers(), st.randoms())
def test_the_order_of_adding_changes_nothing(ledger: list[Entry], random: object) -> None:
    before = questions(ledger, voices(*ledger))
    shuffled = list(ledger)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert questions(shuffled, voices(*ledger)) == before


@given(ledgers())
def test_every_claim_is_in_one_question_that_its_links_hold_together(ledger: list[Entry]) -> None:
    made = questions(ledger, voices(*ledger))
    assert sorted(claim for q in made for claim in q.claims) == sorted(e.id for e in ledger)
    for question in made:
        assert len(question.links) == len(question.claims) - 1
        assert {e for one in question.links for e in (one.a, one.b)} <= set(question.claims)


@given(ledgers())
def test_what_shares_no_block_is_not_touched(ledger: list[Entry]) -> None:
    far = entry("far", "the opera opens with a new soprano", report="r9", published="2031-09-01")
    assert all(not block_keys(far) & block_keys(each) for each in ledger)

    def without(made: tuple[Question, ...]) -> set[Question]:
        return {question for question in made if question.claims != ("far",)}

    entries = [*ledger, far]
    assert without(questions(entries, voices(*entries))) == set(questions(ledger, voices(*ledger)))
