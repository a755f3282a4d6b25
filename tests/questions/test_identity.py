"""Ids survive regrouping."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.questions.identity import kept


@pytest.mark.parametrize(
    ("old", "new", "keeps", "aliases"),
    [
        ({}, ["ab"], [None], {}),
        ({"p": "ab"}, ["abc"], ["p"], {}),
        ({"p": "abc"}, ["a", "bc"], [None, "p"], {}),
        ({"p": "ab", "q": "c"}, ["abc"], ["p"], {"q": "p"}),
        ({"p": "a", "q": "b"}, ["ab"], ["p"], {"q": "p"}),
        ({"p": "ab", "q": "cd"}, ["cd", "ab"], ["q", "p"], {}),
        ({"p": "ab"}, ["c"], [None], {}),
    ],
)
def test_the_largest_overlap_keeps_the_id(
    old: dict[str, str],
    new: list[str],
    keeps: list[str | None],
    aliases: dict[str, str],
) -> None:
    found = kept({k: frozenset(v) for k, v in old.items()}, [frozenset(group) for group in new])
    assert found == (keeps, aliases)


MEMBERS = st.integers(0, 11)
PARTITION = st.dictionaries(MEMBERS, st.integers(0, 4))


def groups(partition: dict[int, int]) -> list[frozenset[str]]:
    return [
        frozenset(str(m) for m, g in partition.items() if g == name)
        for name in sorted(set(partition.values()))
    ]


@given(PARTITION, PARTITION)
def test_an_id_goes_to_one_group_and_an_alias_leads_to_one_that_is_kept(
    before: dict[int, int], after: dict[int, int]
) -> None:
    old = {f"id{n}": group for n, group in enumerate(groups(before))}
    new = groups(after)
    keeps, aliases = kept(old, new)
    ids = [name for name in keeps if name]
    assert len(ids) == len(set(ids))
    assert not set(aliases) & set(ids)
    assert set(aliases.values()) <= set(ids)
    back = kept(old, list(reversed(new)))
    assert (list(reversed(back[0])), back[1]) == (keeps, aliases)


@given(PARTITION)
def test_the_same_groups_keep_their_ids(partition: dict[int, int]) -> None:
    made = groups(partition)
    old = {f"id{n}": group for n, group in enumerate(made)}
    assert kept(old, made) == (list(old), {})
