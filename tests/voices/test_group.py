"""Voices as a whole: the order of entries, blocks, ids and what reviewers said."""

from __future__ import annotations

from collections.abc import Sequence

import hypothesis.strategies as st
import pytest
from hypothesis import given

from sayso.claims.claim import SpeakerKind
from sayso.review.decision import Constraint
from sayso.review.entry import Entry
from sayso.voices.blocks import block_keys
from sayso.voices.group import voices
from tests.voices.made import apart, body, person, said, together

NAMES: list[tuple[str | None, SpeakerKind, bool]] = [
    ("Tessa Maro", "person", False),
    ("Tessa B. Maro", "person", False),
    ("Tessa C. Maro", "person", False),
    ("T. Maro", "person", False),
    ("Nils Maro", "person", False),
    ("Maro", "person", False),
    ("Minister Maro", "person", False),
    ("Volodymyr Ostrensky", "person", False),
    ("Volodymyr Ostrenskyy", "person", False),
    ("Ostrenskiy", "person", False),
    ("John Smith", "person", False),
    ("Smith", "person", False),
    ("water minister", "person", False),
    ("Harbury Relief Fund", "organisation", False),
    ("Highland Rescue Force", "organisation", False),
    ("HRF", "organisation", False),
    ("interior ministry", "government", False),
    ("Norway", "government", False),
    ("Oslo", "government", False),
    ("officials", "group", True),
    ("Tessa Maro; HRF", "group", False),
    (None, "unknown", False),
]


@st.composite
def entry_lists(draw: st.DrawFn) -> list[Entry]:
    rows = draw(
        st.lists(
            st.tuples(
                st.sampled_from(NAMES),
                st.sampled_from([None, "minister", "water minister", "judge"]),
                st.sampled_from([None, "Norway", "Chile", "Harbury Relief Fund"]),
                st.sampled_from(["one", "two", "three", "four"]),
            ),
            max_size=14,
        )
    )
    return [
        said(
            f"c{i:02}", name, report, role=role, party=party, kind=kind, anonymous=anonymous,
            outlet="HRF" if report == "one" else None,
        )
        for i, ((name, kind, anonymous), role, party, report) in enumerate(rows)
    ]  # fmt: skip


def constraint_lists(entries: Sequence[Entry]) -> st.SearchStrategy[list[Constraint]]:
    if not entries:
        return st.just([])
    ids = st.sampled_from([entry.id for entry in entries])
    return st.lists(st.builds(Constraint, st.just("voice"), st.booleans(), ids, ids), max_size=4)


@given(st.data())
def test_the_order_of_entries_and_constraints_changes_nothing(data: st.DataObject) -> None:
    entries = data.draw(entry_lists())
    constraints = data.draw(constraint_lists(entries))
    turned = data.draw(st.permutations(entries))
    assert voices(turned, data.draw(st.permutations(constraints))) == voices(entries, constraints)


@given(entry_lists())
def test_every_claim_is_in_one_voice(entries: list[Entry]) -> None:
    found = [claim for voice in voices(entries) for claim in voice.claims]
    assert sorted(found) == [entry.id for entry in entries]


@given(entry_lists())
def test_a_block_groups_alike_without_the_others(entries: list[Entry]) -> None:
    """So that a block touched by one more document can be grouped again alone."""
    blocks: dict[frozenset[str], list[Entry]] = {}
    for entry in entries:
        blocks.setdefault(block_keys(entry), []).append(entry)
    alone = [voice for block in blocks.values() for voice in voices(block)]
    assert sorted(alone, key=lambda voice: voice.id) == list(voices(entries))


@given(entry_lists())
def test_merges_tie_each_voice_together(entries: list[Entry]) -> None:
    """From any claim, merges and reports lead to every other claim of the voice."""
    report = {entry.id: entry.report.id for entry in entries}
    for voice in voices(entries):
        reached, before = {voice.claims[0]}, set[str]()
        while reached != before:
            before = set(reached)
            near = {report[claim] for claim in reached}
            reached |= {claim for claim in voice.claims if report[claim] in near}
            for merge in voice.merges:
                if {merge.a, merge.b} & reached:
                    reached |= {merge.a, merge.b}
        assert reached == set(voice.claims)
        assert all(merge.features for merge in voice.merges)


@given(st.data())
def test_what_reviewers_set_apart_stays_apart(data: st.DataObject) -> None:
    entries = data.draw(entry_lists())
    constraints = data.draw(constraint_lists(entries))
    of = {claim: voice.id for voice in voices(entries, constraints) for claim in voice.claims}
    two = [c for c in constraints if not c.together and c.a != c.b]
    assert all(of[c.a] != of[c.b] for c in two)


@given(st.data())
def test_what_reviewers_put_together_is_together(data: st.DataObject) -> None:
    entries = data.draw(entry_lists())
    told = [Constraint("voice", True, c.a, c.b) for c in data.draw(constraint_lists(entries))]
    of = {claim: voice.id for voice in voices(entries, told) for claim in voice.claims}
    assert all(of[c.a] == of[c.b] for c in told)


def test_one_entry_has_one_block() -> None:
    assert block_keys(person("a", "Volodymyr Ostrenskyy")) == {"person:astrnsk"}
    assert block_keys(person("b", "President Ostrensky")) == {"person:astrnsk"}
    assert block_keys(body("c", "Human Rights Watch")) == block_keys(body("d", "HRW"))
    assert block_keys(said("e", "officials", "one", anonymous=True)) == {"nameless:one"}


@pytest.mark.parametrize("name", ["", " ", ".", "’s", "the", "—", "Dr.", "Jr.", "@maro", "1"])
@pytest.mark.parametrize("kind", ["person", "government", "organisation", "media", "unknown"])
def test_names_that_are_none_are_still_a_voice(name: str, kind: SpeakerKind) -> None:
    assert len(voices([said("a", name or None, kind=kind)])) == 1


def test_the_id_follows_from_the_claims() -> None:
    one, two = person("a", "Tessa Maro"), person("b", "Tessa Maro")
    assert voices([one])[0].id == voices([one, two])[0].id != voices([two])[0].id
    assert voices([]) == ()


def test_a_reviewer_joins_what_is_nameless() -> None:
    (voice,) = voices(
        [person("a", "Tessa Maro"), said("b", "an official", anonymous=True)], [together("a", "b")]
    )
    assert voice.merges[0].features == ("a reviewer said so",)
    assert (voice.name, voice.anonymous) == ("Tessa Maro", False)


def test_one_of_many_is_taken_out() -> None:
    many = [person(claim, "Tessa Maro", "water minister", "Norway") for claim in "abcd"]
    odd = person("x", "Tessa Maro", "singer")
    found = voices([*many, odd], [apart("a", "x")])
    assert sorted("".join(voice.claims) for voice in found) == ["abcd", "x"]


def test_what_is_taken_out_takes_its_report_along() -> None:
    entries = [person(claim, "Tessa Maro", report="one") for claim in "ab"]
    entries += [person(claim, "Tessa Maro", report="two") for claim in "cd"]
    found = voices(entries, [apart("a", "c")])
    assert sorted("".join(voice.claims) for voice in found) == ["ab", "cd"]


def test_apart_wins_over_together() -> None:
    two = [person("a", "Tessa Maro"), person("b", "Tessa Maro")]
    assert len(voices(two, [together("a", "b"), apart("b", "a")])) == 2


def test_constraints_on_questions_and_on_unknown_claims_are_passed_over() -> None:
    two = [person("a", "Tessa Maro"), person("b", "Tessa Maro")]
    other = Constraint("question", False, "a", "b")
    assert len(voices(two, [other, apart("a", "gone")])) == 1
