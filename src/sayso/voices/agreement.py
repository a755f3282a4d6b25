"""What two speakers have in common beside the name."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.nations import iso_of

from .node import Node
from .role import Role, roles_agree

Features = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why two are one voice, in words. What is `sure` of the name counts before what isn't, and
    names beside which something agrees before those with nothing (`rank`)."""

    features: Features
    sure: bool

    @property
    def rank(self) -> tuple[bool, bool]:
        return self.sure, len(self.features) > 1


def agreement(one: Node, other: Node) -> Features:
    """What agrees, in words, strongest first: the role, the party, a document that has both."""
    found = []
    shared = _shared_role(one, other)
    if shared:
        found.append(f"role {' '.join(sorted(shared))} in both")
    parties = one.parties & other.parties
    if parties:
        found.append(f"party {min(parties)} in both")
    if one.documents.keys() & other.documents.keys():
        found.append("seen in the same document")
    return tuple(found)


def contradiction(one: Node, other: Node) -> bool:
    """Whether both have a party and these differ, or both a role and these have nothing in common.

    Of one document, roles don't contradict: a report names a person by one after the other.
    """
    if one.parties and other.parties and not one.parties & other.parties:
        return True
    if not one.roles or not other.roles or one.documents.keys() & other.documents.keys():
        return False
    return _shared_role(one, other) is None


def different_countries(one: Node, other: Node) -> bool:
    """Whether both speak for countries only, and for none in common."""
    countries = all(map(iso_of, one.parties | other.parties))
    return bool(one.parties and other.parties and countries) and not one.parties & other.parties


def _shared_role(one: Node, other: Node) -> Role | None:
    shared = [a & b for a in one.roles for b in other.roles if roles_agree(a, b)]
    return max(shared, key=lambda role: (len(role), sorted(role)), default=None)
