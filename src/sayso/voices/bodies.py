"""Whether two names of bodies are one body's."""

from __future__ import annotations

from sayso.claims.nations import iso_of

from .agreement import Evidence, agreement, different_countries
from .body_name import BodyName
from .node import Node

_FEW = 2
"""Letters of initials that too many bodies share, so that something else must agree."""


def same_body(short: Node, full: Node) -> Evidence | None:
    """Why they are one; None where they aren't, or too little shows it.

    The words of the name are the same, and the country where one is named; or one goes by the
    other's initials.
    """
    if short.body is None or full.body is None:
        return None
    if short.body.words == full.body.words:
        return _same_words(short, full)
    if short.body.short and not full.body.short and short.body.initials == full.body.initials:
        return _initials(short, full)
    return None


def _same_words(one: Node, other: Node) -> Evidence | None:
    name, beside = _called(other), agreement(one, other)
    nations = {n.body.nation for n in (one, other) if n.body and n.body.nation}
    if len(nations) > 1 or _generic(one.body) or _generic(other.body):
        return None
    if nations and different_countries(one, other):
        return None
    return Evidence((f"same name {name}", *beside), sure=True)


def _generic(name: BodyName | None) -> bool:
    return name is not None and name.generic


def _initials(short: Node, full: Node) -> Evidence | None:
    letters, name = _called(short), _called(full)
    beside = agreement(short, full)
    apart = short.parties and full.parties and not short.parties & full.parties
    if apart and any(map(iso_of, short.parties | full.parties)):
        return None
    if len(short.body.words[0] if short.body else "") <= _FEW and not beside:
        return None
    return Evidence((f"{letters} are the initials of {name}", *beside), sure=False)


def _called(node: Node) -> str:
    speaker = node.entries[0].claim.speaker
    return speaker.name if speaker else node.entries[0].report.outlet or ""
