"""What the speaker of an entry is, as far as that entry alone tells: the key that it is known by
and the block that it falls into."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from sayso.claims.claim import Speaker, SpeakerKind
from sayso.claims.nations import nation_of
from sayso.claims.speakers.pronoun import pronoun_in
from sayso.claims.speakers.state import state_of
from sayso.review.entry import Entry

from .body_name import BodyName, body_name, state_meant
from .family_names import is_shared, is_shared_surname
from .person_name import PersonName, person_name
from .role import Role, role_words
from .sort import Sort, sort_of
from .spelling import folded, skeleton

_SECTION = re.compile(r"(?<=\w) (?:\(.*\)|- .*)$")
"""What archives add to an outlet: "Harbury Post (Online News)", "Harbury Post - Opinion"."""
_TELLING = 3
"""Words from which a general name tells which body it is: "Democratic National Committee"."""
_PASSING = frozenset({"administration"})
"""Bodies that change with who leads them, so that the country doesn't tell which."""

Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """Entries with the same `key` have the same speaker; only those of one `block` may turn out to.

    `name` is the parsed name of a person or body; `place` is the country, town or body that a
    generic name needs.
    """

    sort: Sort
    key: Key
    block: str
    name: PersonName | BodyName | None = None
    party: str | None = None
    roles: frozenset[Role] = frozenset()


def subject(entry: Entry) -> Subject:
    speaker = entry.claim.speaker
    if speaker is None:
        return _report(entry.report.outlet, entry.report.id)
    return _speaker(
        speaker.name, speaker.anonymous, speaker.role, speaker.party, speaker.kind, entry.report.id
    )


@lru_cache(maxsize=65536)
def _report(outlet: str | None, document: str) -> Subject:
    name = body_name(_SECTION.sub("", outlet or ""), named=True)
    if not name.words:
        return Subject("report", ("report", document), f"report:{document}")
    return _body(name, None, document)


@lru_cache(maxsize=65536)
def _speaker(
    name: str,
    anonymous: bool,
    role: str | None,
    told: str | None,
    kind: SpeakerKind,
    document: str,
) -> Subject:
    speaker = Speaker(name, anonymous, role, told, kind)
    sort, party = sort_of(speaker), _party(speaker.party)
    if pronoun_in(name):
        sort = "nameless"
    if sort == "person":
        person = person_name(name)
        if person:
            return _person(person, role, party, document)
        sort = "office"
    if sort == "state":
        state = state_meant(name) or party or ""
        return Subject("state", ("state", state), f"state:{state}", party=state)
    if sort == "office":
        return _office(speaker, party, document)
    if sort == "body":
        return _named_body(speaker, party, document)
    if sort == "several":
        key = ("several", *sorted(folded(part) for part in name.split(";")))
        return Subject("several", key, ":".join(key), party=party)
    key = (sort, document, _described(name))
    return Subject(sort, key, f"{sort}:{document}", party=party)


def _party(party: str | None) -> str | None:
    return (nation_of(party) or party) if party else None


def _described(name: str) -> str:
    return folded(name).removeprefix("the ").removeprefix("a ").removeprefix("an ")


def _person(name: PersonName, role: str | None, party: str | None, document: str) -> Subject:
    """A bare surname is known by role and party as well, or by its document where these don't
    tell; a name that many bear by its party."""
    roles = frozenset(r for r in (name.titles, role_words(role or "")) if r)
    key: Key = ("person", *name.key)
    if not name.given:
        told = party or (roles and not is_shared_surname(name.surname))
        said = (" ".join(sorted(r)) for r in sorted(roles, key=sorted))
        key += ("" if told else document, party or "", *said)
    elif is_shared(name.given, name.surname):
        key += (party or "",)
    return Subject("person", key, f"person:{skeleton(name.surname)}", name, party, roles)


def _office(speaker: Speaker, party: str | None, document: str) -> Subject:
    words = role_words(speaker.name) or frozenset({_described(speaker.name)})
    whose = f"party {party}" if party else f"document {document}"
    key = ("office", whose, *sorted(words))
    return Subject("office", key, f"office:{whose}", party=party, roles=frozenset({words}))


def _named_body(speaker: Speaker, party: str | None, document: str) -> Subject:
    media = speaker.kind == "media" and speaker.name[:1].isupper()
    name = body_name(speaker.name, named=media)
    town = party if party and not nation_of(party) else None
    if town and name.generic and "police" in name.words and folded(town) not in name.words:
        name = body_name(f"{town} police")
    whose = party or (state_of(speaker.name) if speaker.name[:1].isupper() else None)
    if speaker.name.islower():
        name = replace(name, generic=True)
    return _body(name, whose, document)


def _body(name: BodyName, party: str | None, document: str) -> Subject:
    """A generic name without a country or town is known by its document, like words that are no
    name at all; so is one of less than three words that the reader has speak for itself."""
    place = name.nation or ""
    if name.generic:
        own = party and len(name.words) < _TELLING and body_name(party).words == name.words
        whose = place or (None if own or _PASSING.intersection(name.words) else party)
        place = whose or f"document {document}"
    key = ("body", *name.words, place)
    return Subject("body", key, f"body:{name.initials}", name, name.nation or party)
