"""The body that a chain of capitalised words names, its office words aside."""

from __future__ import annotations

import re

from .bodies import BODY_NOUNS, FORCES, is_body_name, is_media_name
from .function_words import TIME_ZONES
from .home import NOWHERE, Home
from .leaders import SHARED, state_led_by
from .offices import is_office, is_office_modifier
from .people import is_person_noun
from .state import states_in
from .titles import is_courtesy, is_short_office

_WORD = r"(?:(?:al|el|ul|ash|as|an)-)?[A-Z][\w.&]*(?:[’'-](?!s\b)\w+)*"
_CHAIN = re.compile(
    rf"(?:People[’']s )?{_WORD}(?:[ \u00a0](?:(?:of|for|and)(?: the)?[ \u00a0])?{_WORD})*"
)
_CIVIL_WORDS = """
University Union Institute Institution College Club Committee Association Foundation Center
Centre Society School Schools Bank Group Party League Academy Church Hospital Conference Fund
Federation
"""
_CIVIL = frozenset(_CIVIL_WORDS.split())
_GRADES_WORDS = """
Acting Assistant Associate Campaign Chief Communications Defence Defense Deputy Economy
Executive Finance Foreign Former General Health Home House Interior Justice Majority Managing
Minority Rear News Permanent Press Prime Senate Senior Special Vice
"""
_GRADES = frozenset(_GRADES_WORDS.split())
_FIELDS = _GRADES | frozenset(
    ["Affairs", "Coastguard", "Commonwealth", "Counterterrorism", "Development", "Environment",
     "External", "High", "Homeland", "Intelligence", "International", "Investigation", "National",
     "Public", "School", "Security", "Trade", "Transport"]
)  # fmt: skip
"""Words that tell the field of an office, and no body's name by themselves."""
_LINKS = TIME_ZONES | {"of", "for", "and", "the", "Then", "Outgoing", "Incoming"}
_NO_NAME_WORDS = """
information site rear preliminary numerous early initial local various unconfirmed separate recent
earlier internal official independent private public culture water sports press petroleum planning
as arab western foreign muslim islamic christian jewish black white new then now
"""
_NO_NAMES = frozenset(_NO_NAME_WORDS.split())
"""Words that begin a phrase, or tell an office's field, and name no body."""


def body_named(words: str, home: Home = NOWHERE, private: bool = False) -> str | None:
    """The states or the organisation that a phrase names: "BP", "Libya", "Acme Institute".

    The country of a `private` person ("a Chinese virologist") is no party.
    """
    for chain in _CHAIN.finditer(words):
        found = _body_of_chain(chain.group(), home, private)
        if found:
            return found
    return None


def _body_of_chain(chain: str, home: Home, private: bool) -> str | None:
    if is_media_name(tuple(chain.split())):
        return chain
    name = _without_offices(chain)
    tokens = tuple(name.split())
    if len(tokens) > 1 and tokens[-1] in _CIVIL and not _FIELDS.issuperset(tokens):
        return name
    states = states_in(chain)
    if states:
        return None if private else "; ".join(states)
    if set(tokens) & {"Ministry", "Government"} and home.state:
        return home.state
    if (
        not name
        or _common(name)
        or _FIELDS.issuperset(tokens)
        or (private and not is_body_name(tokens))
    ):
        return None
    return _led_by(name) or name.removesuffix(" Metropolitan")


def _led_by(name: str) -> str | None:
    """The country whose leader is named: his aides and his government speak for it."""
    surname = name.split()[-1]
    alone = surname == name
    return state_led_by(surname) if not (alone and surname in SHARED) else None


def _common(name: str) -> bool:
    """Whether a single capitalised word only begins its phrase: "Board", "Band", "Police"."""
    low = name.casefold()
    listed = low in FORCES or low in BODY_NOUNS or is_person_noun(low) or is_office_modifier(low)
    return listed or low in _NO_NAMES or low.endswith("ist")


def _without_offices(chain: str) -> str:
    """A chain of capitals without the office words at its edges and before "of"."""
    tokens = re.sub(r"(?:Secretary|Minister|Chief) (?:of|for) .*", "", chain.rstrip(",")).split()
    tokens = _without_last_offices(tokens)
    if tokens and tokens[-1] in _CIVIL:
        return " ".join(tokens)
    last = max((i for i, w in enumerate(tokens) if is_office(w)), default=-1)
    if last >= 0 and not states_in(" ".join(tokens[: last + 1])):
        tokens = tokens[last + 1 :]
    while tokens and (tokens[0] in _GRADES or tokens[0] in _LINKS):
        tokens = tokens[1:]
    while tokens and tokens[-1] in _LINKS:
        tokens.pop()
    return " ".join(tokens).rstrip(".") if len(tokens) == 1 else " ".join(tokens)


def _without_last_offices(tokens: list[str]) -> list[str]:
    while tokens and _office_like(tokens[-1]):
        tokens = tokens[:-1]
        while len(tokens) > 1 and tokens[-1] in _GRADES and tokens[-2] != "White":
            tokens = tokens[:-1]
    return tokens


def _office_like(word: str) -> bool:
    return is_office(word) or is_courtesy(word) or is_short_office(word)
