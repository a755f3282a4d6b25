"""The name of a body: its words in one form, its country, and the initials it goes by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from sayso.claims.nations import country_named, demonyms, nation_of
from sayso.claims.speakers.bodies import BODY_NOUNS, MEDIA_NOUNS, is_acronym
from sayso.claims.speakers.offices import OFFICE_MODIFIERS
from sayso.claims.speakers.state import CAPITALS

from .spelling import folded

_SMALL_LISTED = "the a an al el of for and to at in on de la du des & s"
_SMALL = frozenset(_SMALL_LISTED.split())
_COMPANY_LISTED = "inc corp co ltd llc llp plc company corporation limited holdings"
_COMPANY = frozenset(_COMPANY_LISTED.split())
_SITES = re.compile(
    r"^(?:https?://)?(?:www\.)?|(?:\.(?:com?|org|net|gov|edu|news|info|uk|au|ca))+$"
)
_SAME_LISTED = """
organisation:organization organisations:organizations centre:center centres:centers defence:defense
labour:labor programme:program dept:department govt:government gov:government
"""
_COAST_GUARD = re.compile(r"\bcoastguard")
_SAME_WORD = dict(pair.split(":") for pair in _SAME_LISTED.split())
_FULL = {
    "cdc": "Centers for Disease Control and Prevention",
    "centers for disease control": "Centers for Disease Control and Prevention",
    "fda": "Food and Drug Administration",
    "doj": "Department of Justice",
    "dod": "Department of Defense",
    "doe": "Department of Energy",
    "dot": "Department of Transportation",
    "mod": "Ministry of Defence",
    "idf": "Israel Defense Forces",
    "icrc": "International Committee of the Red Cross",
    "msf": "Médecins Sans Frontières",
    "doctors without borders": "Médecins Sans Frontières",
    "unicef": "UN Children's Fund",
    "united nations children's fund": "UN Children's Fund",
    "unhcr": "UN High Commissioner for Refugees",
    "un refugee agency": "UN High Commissioner for Refugees",
    "british petroleum": "BP",
    "isis": "Islamic State",
    "isil": "Islamic State",
    "daesh": "Islamic State",
}
"""Folded names and initials that don't tell the usual name by their letters."""
_OF_STATE_LISTED = """
state states national federal supreme white house capitol republic royal general public central
joint staff chiefs marine corps guards guards' forces force armed troops pentagon tv statistics
treasury interior spokes revolutionary republican state-run official officials weather tax revenue
"""
_GENERIC = BODY_NOUNS | MEDIA_NOUNS | OFFICE_MODIFIERS | frozenset(_OF_STATE_LISTED.split())
_PRINTED = frozenset({"magazine", "newspaper", "website"})
_OWN_GOVERNMENT = re.compile(r"(?P<of>.+?)(?:[’']s?)? (?:[Gg]overnment|regime)")
_GOVERNMENT_OF = re.compile(r"(?:[Gg]overnment|regime) of (?:the )?(?P<of>.+)")


@dataclass(frozen=True, slots=True)
class BodyName:
    """`words` are folded and without small ones; `nation` is the country that they began with.

    A `generic` name ("interior ministry", "Supreme Court") is a name only with a country or town;
    `initials` are what it may go by, or, of a name that is initials itself (`short`), these.
    """

    words: tuple[str, ...]
    nation: str | None
    generic: bool
    short: bool
    initials: str


def state_meant(name: str) -> str | None:
    """The country whose government is named by the country, its capital or its people: "Norway",
    "Oslo", "the Norwegian government". Seats like the White House are bodies of their own."""
    bare = re.sub(r"^(?:the|The) ", "", name.strip())
    if country_named(bare) or bare in CAPITALS:
        return nation_of(bare)
    match = _GOVERNMENT_OF.fullmatch(bare) or _OWN_GOVERNMENT.fullmatch(bare)
    if not match:
        return None
    of = match["of"]
    return country_named(of) or (nation_of(of) if of.casefold() in demonyms() else None)


@lru_cache(maxsize=65536)
def body_name(name: str, named: bool = False) -> BodyName:
    """What is told by a name. `named` says that it is one however general its words are, as an
    outlet's is ("Daily News")."""
    bare = _FULL.get(re.sub("^the ", "", folded(name).replace("’", "'")), name)
    capitals = re.sub(r"[’']s?(?= |$)", "", bare.strip()).split()
    while len(capitals) > 1 and capitals[-1] in _PRINTED and capitals[-2][:1].isupper():
        capitals, named = capitals[:-1], True
    nation, rest = _nation_before(capitals)
    words = _words(" ".join(rest))
    if words[-1:] in (("news",), ("group",)) and len(rest) == 2 and is_acronym(rest[0]):
        words, rest = words[:-1], rest[:1]
    short = len(words) == 1 and is_acronym(rest[-1] if rest else "")
    generic = not named and bool(words) and not short and all(w in _GENERIC for w in words)
    initials = words[0] if len(words) == 1 else "".join(word[0] for word in words)
    return BodyName(words, nation, generic, short, initials)


def _words(name: str) -> tuple[str, ...]:
    spelled = _COAST_GUARD.sub("coast guard", folded(_SITES.sub("", name)))
    words = [word for word in spelled.split() if word not in _SMALL]
    parts = [_SAME_WORD.get(word, word) for word in words]
    while len(parts) > 1 and parts[-1] in _COMPANY:
        parts.pop()
    return tuple(_police(_department_first(parts)))


def _department_first(parts: list[str]) -> list[str]:
    """ "State Department" as "Department of State", so that both have the same initials."""
    last = parts[-1:] in (["department"], ["ministry"])
    return [parts[-1], *parts[:-1]] if last and len(parts) > 1 else parts


def _police(parts: list[str]) -> list[str]:
    """ "Harbury police" as "Harbury Police Department"."""
    if parts[:1] == ["department"] and parts[-1] == "police" and len(parts) > 2:
        return [*parts[1:], "department"]
    return [*parts, "department"] if parts[-1:] == ["police"] and len(parts) > 1 else parts


def _nation_before(parts: list[str]) -> tuple[str | None, list[str]]:
    """The country that a name begins with, and the rest, where the rest names a body without it:
    "US Coast Guard", "Norwegian army"; not "British Airways", "American Civil Liberties Union"."""
    at = 1 if parts[:1] in (["the"], ["The"]) else 0
    for size in (2, 1):
        nation, rest = nation_of(" ".join(parts[at : at + size])), parts[at + size :]
        words = folded(" ".join(rest)).split()
        if nation and words and all(word in _GENERIC | _SMALL for word in words):
            return nation, rest
        if nation and len(words) > 1 and parts[at].replace(".", "") in ("US", "UK", "UN"):
            return nation, rest
    return None, parts[at:]
