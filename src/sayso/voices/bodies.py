"""Whether two names of bodies are one body's."""

from __future__ import annotations

from sayso.claims.nations import iso_of

from .agreement import Features, agreement, different_countries
from .body_name import BodyName
from .node import Node

_FEW = 2
"""Letters of initials that need more than to be the only ones."""


def same_body(short: Node, full: Node) -> Features | None:
    """Why they are one, in words; None where they aren't.

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


def _same_words(one: Node, other: Node) -> Features | None:
    name, beside = _called(other), agreement(one, other)
    nations = {n.body.nation for n in (one, other) if n.body and n.body.nation}
    if len(nations) > 1 or _generic(one.body) or _generic(other.body):
        return None
    if nations and different_countries(one, other):
        return None
    return (f"same name {name}", *beside)


def _generic(name: BodyName | None) -> bool:
    return name is not None and name.generic


def _initials(short: Node, full: Node) -> Features | None:
    letters, name = _called(short), _called(full)
    countries = all(map(iso_of, short.parties | full.parties))
    apart = short.parties and full.parties and not short.parties & full.parties
    if apart and (countries or (len(letters) <= _FEW and not _own(short, full))):
        return None
    return (f"{letters} are the initials of {name}", *agreement(short, full))


def _own(short: Node, full: Node) -> bool:
    """Whether each speaks for itself only."""
    return not any(map(iso_of, short.parties | full.parties))


def _called(node: Node) -> str:
    speaker = node.entries[0].claim.speaker
    return speaker.name if speaker else node.entries[0].report.outlet or ""
