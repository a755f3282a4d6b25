"""A person's name: given names, surname and suffix, and whether two names may be one person's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sayso.claims.nations import demonyms, nation_of
from sayso.claims.speakers.bodies import is_acronym
from sayso.claims.speakers.given_names import formal, gender_of_given_name, is_given_name
from sayso.claims.speakers.offices import is_office, is_office_modifier
from sayso.claims.speakers.titles import is_courtesy, is_short_office, is_suffix

from .family_names import is_family_name_first
from .role import Role, role_words
from .spelling import folded, spelled_alike, without_article

_PARTICLES_LISTED = "al el de del della di da dos von van der den bin ibn bint la le"
_PARTICLES = frozenset(_PARTICLES_LISTED.split())

Fit = Literal["same", "fuller", "short form", "initial", "other spelling", "middle name"]
"""How one name fits another; with "same" and "fuller" nothing else need agree."""
_SIDES_LISTED = "Republican Republicans Democrat Democrats Democratic Conservative GOP"
_SIDES = frozenset(_SIDES_LISTED.split())
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


@dataclass(frozen=True, slots=True)
class PersonName:
    """Folded words: `given` may hold initials and is empty for a bare surname; `titles` are what
    role the words before the name tell ("President")."""

    given: tuple[str, ...]
    surname: str
    suffix: str = ""
    titles: Role = frozenset()

    @property
    def fullness(self) -> int:
        """Higher for more given names; an initial is half of one; 0 for a bare surname."""
        return sum(1 if len(word) == 1 else 2 for word in self.given) + bool(self.suffix)

    @property
    def key(self) -> tuple[str, ...]:
        return (*self.given, self.surname, self.suffix)


@lru_cache(maxsize=65536)
def person_name(words: str) -> PersonName | None:
    """The name in `words`, titles and forms of address taken off; None where none is left.

    "Gov. Tessa B. Maro Jr." is ("tessa", "b"), "maro", "jr". Names from East Asia that begin with
    the surname are told by it ("Kim Yo Jong").
    """
    titles, own = _titles(re.sub(r"[’'\u02bc]", "", words).replace(",", " ").split())
    last = folded(own.pop()) if len(own) > 1 and is_suffix(own[-1]) else ""
    if not own or not all(map(_is_name, own)) or _is_office(own):
        return None
    offices = " ".join(title for title in titles if not is_courtesy(title))
    return _ordered(own, last if last in _SUFFIXES else "", role_words(offices))


def _titles(parts: list[str]) -> tuple[list[str], list[str]]:
    """The titles that open a name, and the rest. "Dean" may be a given name: what is known as one
    is no title."""
    at = end = 0
    while at < len(parts) and (_is_title(parts[at]) or is_office_modifier(parts[at].casefold())):
        at += 1
        end = at if _is_title(parts[at - 1]) else end
    if len(parts) > 2 and not end and _is_country(parts[0]):
        end = 1
    return parts[:end], parts[end:]


def _is_title(word: str) -> bool:
    if is_courtesy(word) or is_short_office(word) or word in _SIDES:
        return True
    return is_office(word.casefold()) and not is_given_name(word)


def _is_country(word: str) -> bool:
    """ "U.N. Susan Maro", "Norwegian Tessa Maro"."""
    people = word.casefold() in demonyms() and not is_given_name(word)
    return people or (is_acronym(word) and nation_of(word) is not None) or word in ("UN", "U.N.")


def _is_name(word: str) -> bool:
    low = word.casefold()
    return word[0].isupper() or low in _PARTICLES or low.split("-")[0] in _PARTICLES


def _is_office(own: Sequence[str]) -> bool:
    """ "Deputy Security Adviser" names nobody; "John Major" does."""
    return len(own) > 1 and is_office(own[-1].casefold()) and not is_given_name(own[0])


def _ordered(own: Sequence[str], suffix: str, titles: Role) -> PersonName:
    if is_family_name_first(own):
        given = folded("".join(own[1:]).replace("-", ""))
        return PersonName((given,), folded(own[0]), suffix, titles)
    cut = len(own) - 1
    while cut > 0 and own[cut - 1].casefold() in _PARTICLES:
        cut -= 1
    surname = folded(without_article("-".join(own[cut:]))).replace(" ", "")
    names = (folded(part) for word in own[:cut] for part in _given_parts(word))
    return PersonName(tuple(part for part in names if part), surname, suffix, titles)


def _given_parts(word: str) -> list[str]:
    """ "J.B." and "JB" are two initials, "Ki-moon" is one name."""
    bare = without_article(word).replace("-", "")
    capitals = bare.replace(".", "")
    if "." in bare[:-1] or (len(capitals) == 2 and capitals.isupper()):
        return [*capitals] if len(capitals) <= 3 else bare.split(".")
    return [bare]


def fits(short: PersonName, full: PersonName) -> Fit | None:
    """How `short`, a name with a given name or initial, fits a `full` one that is no less full;
    None where they differ: in a given name, in the surname, in "Jr." and "Sr."."""
    if not spelled_alike(short.surname, full.surname):
        return None
    if short.suffix and full.suffix and short.suffix != full.suffix:
        return None
    given = _given_fit(short.given, full.given)
    if given in ("same", "fuller") and short.surname != full.surname:
        return "other spelling"
    return "fuller" if given == "same" and short.suffix != full.suffix else given


def _given_fit(short: Sequence[str], full: Sequence[str]) -> Fit | None:
    if tuple(short) == tuple(full):
        return "same"
    pairs = [_word_fit(a, b) for a, b in zip(short, full, strict=False)]
    found = [fit for fit in pairs if fit]
    if found and len(found) == len(pairs):
        rest = (fit for fit in found[1:] if fit not in ("same", "initial"))
        worst = next(rest, found[0])
        return "fuller" if worst == "same" else worst
    return "middle name" if _within(short, full) else None


def _word_fit(one: str, other: str) -> Fit | None:
    if one == other:
        return "same"
    if min(len(one), len(other)) == 1:
        return "initial" if one[0] == other[0] else None
    if formal(one) == formal(other):
        return "short form"
    genders = {gender_of_given_name(one), gender_of_given_name(other)} - {None}
    return "other spelling" if len(genders) < 2 and spelled_alike(one, other) else None


def _within(short: Sequence[str], full: Sequence[str]) -> bool:
    """Whether all of the names are among the others in their order: "Tayyip", "Recep Tayyip"."""
    rest = iter(full)
    return all(len(word) > 1 and word in rest for word in short)
