"""How a place is put into words: what is its name, and what says where or what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sayso.claims.places.abbreviations import CITIES, STATES
from sayso.claims.places.toponym import Kind

_DIRECTION = (
    r"(?:(?:north|south|east|west|central|upper|lower|inner|outer|far|mid|down|greater|mainland|"
    r"northern|southern|eastern|western|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|"
    r"southwest(?:ern)?|rural|coastal|downtown|occupied|war-torn|neighbou?ring|nearby)"
    r"[- ](?:and |or |to )?)"
)
_PARTS = (
    r"(?:parts?|regions?|provinces?|city|town|village|port|state|island|suburbs?|outskirts|area)"
)
_LEAD = re.compile(
    rf"^(?:the )?(?:{_DIRECTION}*{_PARTS} of (?:the )?|{_DIRECTION}+(?:of (?:the )?)?)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^the ", re.IGNORECASE)
_ARABIC = re.compile(r"^(?:al|ar|as|ash|ad|az|at|an|el)[- ]", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?:['’]s?)$")
_TAIL = re.compile(
    r" (?P<what>region|province|governorate|oblast|state|prefecture|peninsula|county|district|"
    r"area|city|metropolitan area|borders?|coast|suburbs?|outskirts|town|village|waters|territory|"
    r"capital)$",
    re.IGNORECASE,
)
_REGIONS = {"region", "province", "governorate", "oblast", "state", "prefecture"}
_AFTER = re.compile(
    r"\s?[,(]\s?(?P<name>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})"
    r"|\s+in\s+(?:the\s+)?(?:[a-z]+(?:ern|central)\s+)?(?P<inside>[A-Z][\w.]*(?:\s[A-Z][\w.]*){0,2})"
)


@dataclass(frozen=True, slots=True)
class Wording:
    """The names to look up, likeliest first, and what kind of place it is said to be.

    `around` are names of the larger place, likeliest first ("Texas" in "Paris, Texas").
    """

    names: tuple[str, ...]
    around: tuple[str, ...] = ()
    kind: Kind | None = None


def wording_of(words: str, following: str = "") -> Wording:
    """What `words` name; `following` is the text right after them."""
    head, comma, rest = words.partition(", ")
    around = tuple(_larger(rest)) if comma else tuple(_after(following))
    tail = _TAIL.search(head)
    kind: Kind | None = "region" if tail and tail["what"].lower() in _REGIONS else None
    return Wording(tuple(dict.fromkeys(_names(head))), around, kind)


def _names(head: str) -> Iterator[str]:
    """The words as they stand, then without what only says which part or what kind is meant."""
    whole = _POSSESSIVE.sub("", _ARTICLE.sub("", head))
    short = _TAIL.sub("", whole)
    yield from (names[whole] for names in (CITIES, STATES) if whole in names)
    yield whole
    for name in (short, _LEAD.sub("", whole), _LEAD.sub("", short), _ARABIC.sub("", short)):
        yield _POSSESSIVE.sub("", name)


def _after(following: str) -> Iterator[str]:
    found = _AFTER.match(following)
    if found:
        yield from _larger(found["name"] or found["inside"])


def _larger(words: str) -> Iterator[str]:
    """Every run of first words, the longest first, short forms written out."""
    parts = words.strip().split()
    for count in range(len(parts), 0, -1):
        name = " ".join(parts[:count])
        yield STATES.get(name) or STATES.get(name.rstrip(".")) or name.rstrip(".")
