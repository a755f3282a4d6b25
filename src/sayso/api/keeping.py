"""Ids that survive a regrouping: a group keeps the id of the one that it came from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from sayso.questions.identity import kept
from sayso.questions.incident import Incident
from sayso.questions.question import Question
from sayso.voices.voice import Voice

Group = TypeVar("Group", Voice, Question, Incident)


@dataclass(frozen=True, slots=True)
class Kept(Generic[Group]):
    """Groups under the ids they keep, ids that no group has any more, and what swallowed them."""

    groups: tuple[Group, ...]
    gone: tuple[str, ...]
    aliases: Mapping[str, str]


def keep(old: Mapping[str, frozenset[str]], new: Sequence[Group]) -> Kept[Group]:
    """`old` is id -> claims of the groups as they were; `new` have ids of their own claims."""
    ids, aliases = kept(old, [frozenset(group.claims) for group in new])
    taken = {id_ for id_ in ids if id_}
    groups = []
    for group, id_ in zip(new, ids, strict=True):
        mine = id_ or _free(group.id, taken)
        taken.add(mine)
        groups.append(group if mine == group.id else replace(group, id=mine))
    gone = tuple(sorted(old.keys() - taken))
    return Kept(tuple(groups), gone, {was: now for was, now in aliases.items() if was not in taken})


def _free(id_: str, taken: set[str]) -> str:
    """`id_`, or where another group came by it, one made from it."""
    while id_ in taken:
        id_ = hashlib.sha256(id_.encode()).hexdigest()[: len(id_)]
    return id_
