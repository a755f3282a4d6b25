"""How far a change reaches: the claims that have to be put together anew, and the blocks they are
in."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.ledger.blocks import BlockKind
from sayso.ledger.concluded import Conclusions
from sayso.questions.question import Question
from sayso.review.decision import Constraint
from sayso.voices.voice import Voice

AT_ONCE = 200
"""Blocks that are put together in one step, where they are no larger."""


@dataclass(frozen=True, slots=True)
class Reach:
    """Whole blocks: no claim in them shares a block, a group as it was, or a reviewer's constraint
    with one outside. `old` are the groups as they were."""

    keys: frozenset[str]
    claims: frozenset[str]
    old: Mapping[str, frozenset[str]]


def reaches(
    conclusions: Conclusions,
    kind: BlockKind,
    constraints: Sequence[Constraint],
    last: Sequence[str] = (),
) -> Iterator[Reach]:
    """What is dirty, in steps; each is to be saved before the next is asked for. `last` stays dirty
    though it has had its turn, which is the first."""
    partners, done = _partners(constraints), False
    while dirty := [key for key in conclusions.dirty(kind) if not done or key not in last]:
        yield _closed(conclusions, kind, frozenset(dirty[:AT_ONCE]), partners)
        done = True


def _closed(
    conclusions: Conclusions,
    kind: BlockKind,
    keys: frozenset[str],
    partners: Mapping[str, Collection[str]],
) -> Reach:
    claims: frozenset[str] = frozenset()
    while True:
        inside = frozenset(c for of in conclusions.claims_in(kind, keys).values() for c in of)
        old = _groups(conclusions, kind, inside)
        reached = inside.union(*old.values(), *(partners.get(c, ()) for c in inside))
        if reached == claims:
            return Reach(keys, claims, old)
        more = conclusions.keys_of(kind, reached - inside)
        keys, claims = keys.union(*more.values()), reached


def _groups(
    conclusions: Conclusions, kind: BlockKind, claims: Collection[str]
) -> dict[str, frozenset[str]]:
    found: Sequence[Voice | Question] = (
        conclusions.voices(claims=claims)
        if kind == "voice"
        else conclusions.questions(claims=claims)
    )
    return {group.id: frozenset(group.claims) for group in found}


def _partners(constraints: Sequence[Constraint]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in constraints:
        found.setdefault(one.a, set()).add(one.b)
        found.setdefault(one.b, set()).add(one.a)
    return found
