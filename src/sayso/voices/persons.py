"""Whether two namings of persons may be one person: never where given names differ."""

from __future__ import annotations

from .agreement import Evidence, Features, agreement, contradiction, different_countries
from .family_names import is_shared, is_shared_surname
from .node import Node
from .person_name import Fit, PersonName, fits
from .spelling import spelled_alike

_SURE: tuple[Fit, ...] = ("same", "fuller")
_WORDS: dict[Fit, str] = {
    "same": "same name {full}",
    "fuller": "{short} fits {full}",
    "short form": "{short} may be short for {full}",
    "initial": "the initials in {short} fit {full}",
    "other spelling": "{short} may be another spelling of {full}",
    "middle name": "{short} is a part of {full}",
}


def same_person(short: Node, full: Node) -> Evidence | None:
    """Why they are one, in words; None where they aren't, or nothing beside the name shows it.

    A surname alone needs a role, a party or a document that agrees, and nothing against it; so does
    a given name that is an initial or spelled otherwise. Of names that many bear, the parties must
    agree, or the roles.
    """
    a, b = _names(short, full)
    if not a.given or not b.given:
        return _bare(short, full, a, b)
    fit = fits(a, b)
    if fit is None:
        return None
    beside = agreement(short, full)
    many = is_shared(a.given, a.surname) or is_shared(b.given, b.surname)
    against = contradiction(short, full) if many else different_countries(short, full)
    enough = fit in _SURE or (fit == "short form" and not is_shared_surname(a.surname))
    if (enough and not (many and against)) or (beside and not against) or len(beside) > 1:
        words = _WORDS[fit].format(short=_called(short), full=_called(full))
        return Evidence((words, *beside), fit in _SURE)
    return None


def different_persons(one: Node, other: Node) -> bool:
    """Whether the names alone tell that they are two."""
    a, b = _names(one, other)
    return bool(a.given and b.given) and fits(a, b) is None and fits(b, a) is None


def _bare(short: Node, full: Node, a: PersonName, b: PersonName) -> Evidence | None:
    if not spelled_alike(a.surname, b.surname) or contradiction(short, full):
        return None
    beside = agreement(short, full)
    if not beside or (is_shared_surname(a.surname) and _by_role_only(beside)):
        return None
    same = a.surname == b.surname
    name = _called(full) if not same else _surname(full)
    feature = f"same surname {name}" if same else f"surname {_called(short)} fits {name}"
    return Evidence((feature, *beside), sure=False)


def _by_role_only(beside: Features) -> bool:
    return len(beside) == 1 and beside[0].startswith("role ")


def _names(one: Node, other: Node) -> tuple[PersonName, PersonName]:
    if one.person is None or other.person is None:
        raise TypeError("persons only")
    return one.person, other.person


def _called(node: Node) -> str:
    speaker = node.entries[0].claim.speaker
    return speaker.name if speaker else ""


def _surname(node: Node) -> str:
    name = node.person
    return name.surname.title() if name else ""
