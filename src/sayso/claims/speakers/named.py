"""Mentions that hold the name of their speaker."""

from __future__ import annotations

import re

from sayso.claims.nations import demonyms

from .bodies import is_body_name, is_body_noun, is_outlet
from .chain import body_named
from .fullest import spelled_out
from .given_names import is_given_name
from .identity import Identity
from .kind import kind_of_name
from .naming import Naming
from .office_holder import party_of_person
from .offices import is_office, is_office_modifier
from .party import party_of_body, political_party
from .people import is_person_noun
from .person import Person
from .phrase import phrase_of
from .role import as_given, role_after, role_before
from .scene import Scene
from .stage import Stage
from .state import CAPITALS, state_of
from .titles import gender_of_title

_PREPOSITION = re.compile(
    r"\b(?:of|for|at|from|to|with|in|by|on|about|near|inside|(?-i:who)|whose|whom|that|which|is|was|has|had"
    r"|representing|including|like|said|told|than|among|via|speaking|writing|himself|herself|also"
    r"|familiar|close|working|using|named|called|identified|known|against|charging|accusing|naming"
    r"|showing|describing|concerning|regarding|alleging|into)\b",
    re.IGNORECASE,
)  # fmt: skip
_OWNER = re.compile(r"((?:[A-Z][\w.-]* )*[A-Z][\w.-]*[’']s)[ \u00a0]$")
_OFFICER = re.compile(r"((?:[A-Z][\w.-]* )+[a-z]+[’']s)[ \u00a0]$")
"""Whose office it is: "the U.S. attorney's Office"."""
_MEMBER = re.compile(r"[ \u00a0](?:of|with|from|at) (?:the )?([A-Z][^,.;:\n]{2,60})")
_BEFORE, _AFTER = 60, 16
"""Characters before and after a name that may tell its party."""
_LAST_WORD = re.compile(r"([\w-]+)\s*$")


def named(stage: Stage, start: int, end: int) -> Identity | None:
    """The speaker by a name in the mention; None where the mention only describes."""
    scene = stage.scene
    heads = [n for n in scene.within(start, end) if is_head(scene, n, start, end)]
    if not heads or _are_some(scene.text[start:end]):
        return None
    persons = [n for n in heads if scene.persons.of(n)]
    # "Dayton, Ohio, Mayor Ann Roe": the first word may be taken for somebody's name.
    full = (n for n in persons if n.title or len(n.words) > 1)
    naming = next(full, (persons or heads)[0])
    return of_naming(scene, naming, start, end)


def _are_some(words: str) -> bool:
    """Whether a mention is of some people by their nation or party: "other Syrians"."""
    phrase = phrase_of(words)
    low = phrase.head.casefold()
    people = low.removesuffix("s") in demonyms() or political_party(phrase.head) is not None
    return phrase.indefinite and low.endswith("s") and people and not phrase.before


def is_head(scene: Scene, naming: Naming, start: int, end: int) -> bool:
    """Whether a name inside a mention is what the mention is about."""
    after = scene.text[naming.end : end]
    if re.match(r"[’']s?\s+\S|[–/-]", after):
        return False
    if re.match(r"[ \u00a0]+\w", after) and not _PREPOSITION.match(after.lstrip()):
        known = len(naming.words) > 1 and is_given_name(naming.words[0])
        return known and all(is_office(w) or is_office_modifier(w) for w in after.split())
    tail = scene.text[start : naming.begin].rpartition(", ")[2]
    last = _LAST_WORD.search(tail)
    before = last.group(1) if last else ""
    person = scene.persons.of(naming) is not None
    if _PREPOSITION.search(tail):
        return person and (is_office(before) or before in {"staff", "state"})
    return person or not (
        before[:1].islower() and is_person_noun(before) and not is_body_noun(before)
    )


def of_naming(scene: Scene, naming: Naming, start: int, end: int) -> Identity:
    person = scene.persons.of(naming)
    if person is None or is_outlet(person.words):
        return of_body(scene, naming)
    return of_person(scene, person, naming, start, end)


def of_person(
    scene: Scene, person: Person, naming: Naming | None = None, start: int = 0, end: int = 0
) -> Identity:
    """A named person; `naming` from `start` to `end` is the mention, whose role it may hold."""
    role = scene.role_of(person)
    if role is None and naming:
        role = role_before(scene.text, naming, start) or role_after(scene.text, naming, end)
    full = person.fullest
    told = (g for w in (role or "").split() if (g := gender_of_title(w)))
    return Identity(
        person.name,
        full.start,
        full.end,
        anonymous=scene.is_pseudonym(person),
        kind="person",
        role=as_given(role) if role else None,
        party=_party(scene, person, role),
        gender=person.gender or next(told, None),
    )


def _party(scene: Scene, person: Person, role: str | None) -> str | None:
    """By the role and what follows the name; else by what owns it: "Acme News's Ann Roe"."""
    full = person.fullest
    after = scene.text[full.end : full.end + _AFTER].split(" who")[0]
    party = party_of_person(role, after, scene.home, person.words[-1])
    if party:
        return spelled_out(party, scene.bodies)
    owner = _OWNER.search(scene.text, max(0, full.begin - _BEFORE), full.begin)
    if owner and not role:
        return body_named(owner.group(1).rstrip("s'’"), scene.home)
    member = _MEMBER.match(scene.text, full.end)
    body = body_named(member.group(1), scene.home) if member else None
    if member is None or body is None:
        return None
    listed = scene.within(member.start(1), member.end(1))
    told = listed and listed[0].start == member.start(1) and listed[0].kind == "organisation"
    return body if told or is_body_name(tuple(body.split())) else None


def _owner(scene: Scene, naming: Naming) -> str | None:
    """Whose body it is, as far as that is a part of its name: "Texas Governor's" of the Office."""
    office = naming.words[0] == "Office"
    before = max(0, naming.begin - _BEFORE), naming.begin
    found = _OWNER.search(scene.text, *before) or (office and _OFFICER.search(scene.text, *before))
    return found.group(1) if found and (office or naming.kind == "organisation") else None


def of_body(scene: Scene, naming: Naming) -> Identity:
    """A named organisation, government, outlet or other thing."""
    full = scene.fullest(naming)
    name = " ".join(full.words)
    if naming.kind == "place" and name in CAPITALS:
        name = state_of(name) or name
    owner = _owner(scene, naming) if full.words == naming.words else None
    if owner:
        name = f"{owner.removeprefix('The ')} {name}"
    kind, party = kind_of_name(full.words), party_of_body(name, scene.home)
    short = " ".join(naming.words)
    if party == name and party_of_body(short, scene.home) != short:
        party = party_of_body(short, scene.home)
    return Identity(name, full.start, full.end, kind=kind, party=party)
