"""How far a change reaches: the claims that have to be put together anew."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.api.comparing import Comparing
from sayso.ledger.concluded import Conclusions
from sayso.review.decision import Constraint

Groups = Mapping[str, frozenset[str]]
BLOCKS, CLAIMS = 200, 500
"""Dirty blocks of voices, and claims whose question is to be found, that one step begins with."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What no claim outside has a say in. `keys` are the dirty ones that are clean once this is
    put together; `old` are the groups as they were, id -> claims."""

    keys: frozenset[str]
    claims: frozenset[str]
    old: Groups


def of_voices(conclusions: Conclusions, constraints: Sequence[Constraint]) -> Iterator[Reach]:
    """Whole blocks, with those that a voice or a reviewer's constraint ties to them. What one step
    found has to be saved before the next is asked for."""
    partners = _partners(constraints)
    while dirty := conclusions.dirty("voice")[:BLOCKS]:
        keys, claims = frozenset(dirty), frozenset[str]()
        while True:
            blocks = conclusions.claims_in("voice", keys)
            inside = frozenset(claim for block in blocks.values() for claim in block)
            old = {v.id: frozenset(v.claims) for v in conclusions.voices(claims=inside)}
            reached = inside.union(*old.values(), _tied(inside, partners))
            if reached == claims:
                break
            keys = keys.union(*conclusions.keys_of("voice", reached - inside).values())
            claims = reached
        yield Reach(keys, claims, old)


def of_questions(
    comparing: Comparing, constraints: Sequence[Constraint], last: Collection[str]
) -> Iterator[Reach]:
    """Claims whose question is to be found, with all that may come together with them. `last` have
    their turn too, but stay dirty."""
    partners, done = _partners(constraints), set[str]()
    while True:
        dirty = comparing.store.conclusions.dirty("question")
        waiting = [claim for claim in dirty if claim not in done]
        if not waiting:
            return
        reach = _closed(comparing, frozenset(waiting[:CLAIMS]), partners)
        done.update(reach.claims.intersection(last))
        yield Reach(reach.keys.difference(last), reach.claims, reach.old)
        comparing.forget()


def reached_from(
    comparing: Comparing, claims: Collection[str], constraints: Sequence[Constraint]
) -> frozenset[str]:
    """All claims that may come together with these."""
    return _closed(comparing, frozenset(claims), _partners(constraints)).claims


def _closed(
    comparing: Comparing, first: frozenset[str], partners: Mapping[str, Collection[str]]
) -> Reach:
    conclusions = comparing.store.conclusions
    claims, new, old = first, first, dict[str, frozenset[str]]()
    while new:
        old |= {q.id: frozenset(q.claims) for q in conclusions.questions(claims=new)}
        reached = claims.union(*old.values(), _tied(new, partners), comparing.alike(new))
        claims, new = reached, reached - claims
    return Reach(claims, claims, old)


def _tied(claims: Collection[str], partners: Mapping[str, Collection[str]]) -> set[str]:
    return {other for claim in claims for other in partners.get(claim, ())}


def _partners(constraints: Sequence[Constraint]) -> dict[str, set[str]]:
    """The claims that a reviewer put together with each, or set apart from it."""
    found: dict[str, set[str]] = {}
    for one in constraints:
        found.setdefault(one.a, set()).add(one.b)
        found.setdefault(one.b, set()).add(one.a)
    return found
