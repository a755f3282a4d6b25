"""Mentions that describe their speaker without a name: "the ministry", "his lawyer"."""

from __future__ import annotations

import re

from .bodies import DOCUMENT_NOUNS, ISSUED, FORCES
from .description import again, body_meant, fuller_phrase, person_meant
from .identity import Identity
from .kind import kind_of_head
from .named import of_body, of_person
from .offices import is_office, singular
from .party import party_of
from .people import is_kin_or_staff, is_person_noun, is_plural
from .phrase import Phrase, phrase_of
from .pronoun import is_first_person
from .role import without_article
from .stage import Identify, Stage
from .titles import gender_of_title

_NEAR = 6
"""Sentences back to where a document's author speaks."""
_UNIQUE = frozenset({"minister", "governor", "mayor", "commander", "president", "secretary",
                     "senator", "sheriff", "superintendent", "admiral", "pope", "king", "queen",
                     "leader", "chief", "director", "chairman", "chancellor", "premier"})  # fmt: skip


def described(stage: Stage, start: int, end: int, identify: Identify | None) -> Identity:
    """Who a description means: somebody named or described elsewhere, or just what it says."""
    phrase = phrase_of(stage.text[start:end])
    if phrase.possessive:
        return _possessed(stage, phrase, start, end, identify)
    if not phrase.indefinite:
        meant = _known(stage, phrase, start)
        if meant:
            return meant
    return as_described(stage, stage.text[start:end], start, end)


def _known(stage: Stage, phrase: Phrase, start: int) -> Identity | None:
    head = phrase.head.casefold()
    scene = stage.scene
    if not phrase.rest:
        earlier = again(phrase, stage.speakers)
        if earlier and earlier.anonymous:
            return earlier
    person = person_meant(phrase, scene.roles, start, scene.layout) if phrase.definite or phrase.before else None
    if person:
        return of_person(scene, person)
    if (phrase.definite or head in FORCES) and not phrase.rest:
        body = body_meant(phrase, scene.bodies, start, stage.speakers)
        if isinstance(body, Identity):
            return body
        if body and scene.persons.of(body) is None:
            return of_body(scene, body)
    if phrase.definite and not phrase.rest and head in ISSUED:
        author = _author(stage, head, start)
        if author:
            return author
    if not phrase.rest and not any(w[:1].isupper() for w in phrase.before):
        span = fuller_phrase(stage.text, phrase, start)
        if span:
            return as_described(stage, stage.text[slice(*span)], *span)
    return None


def _author(stage: Stage, head: str, start: int) -> Identity | None:
    """Who was said to speak in "a statement", when "the statement" speaks later."""
    layout = stage.scene.layout
    place = stage.text.rfind(f" {head}", 0, start)
    if place < 0 or layout.sentence(start) - layout.sentence(place) > _NEAR:
        return None
    for at, one in reversed(stage.said):
        if layout.sentence(at) == layout.sentence(place):
            return one if not one.is_person else None
    return None


def _possessed(
    stage: Stage, phrase: Phrase, start: int, end: int, identify: Identify | None
) -> Identity:
    """ "His father": a named father, else "father of" the one whom "his" means."""
    head = phrase.head.casefold()
    kin = person_meant(phrase, stage.scene.roles, start, stage.scene.layout) if is_kin_or_staff(head) else None
    if kin:
        return of_person(stage.scene, kin)
    own = stage.text[start:end]
    word = own.split()[0]
    owner = identify(start, start + len(word)) if identify and word.casefold() == phrase.possessive else None
    one = as_described(stage, own, start, end)
    if owner is None or owner.name == word or is_first_person(word.casefold()):
        return one
    from dataclasses import replace

    whose = owner.name if owner.name.endswith("s") and "; " in owner.name else f"{owner.name}'s"
    return replace(one, name=f"{whose} {one.name}", start=start, end=end, party=one.party or owner.party)


def as_described(stage: Stage, words: str, start: int, end: int) -> Identity:
    """A speaker under its own description, short names in it made full."""
    phrase = phrase_of(words)
    name = without_article(words)
    kind = kind_of_head(phrase.head)
    unnamed = is_anonymous(phrase, kind)
    role = phrase.words if not unnamed and is_office(phrase.head) else None
    full = _in_full(stage, name, start, end)
    party = party_of(full, stage.scene.home)
    at = start + words.find(name) if stage.text[start:end] == words else start
    gender = gender_of_title(phrase.head)
    return Identity(full, at, end, unnamed, kind, role, party, gender, is_plural(phrase.head))


def _in_full(stage: Stage, name: str, start: int, end: int) -> str:
    """The description with a person's short name in it replaced by the full one."""
    for naming in stage.scene.within(start, end):
        person = stage.scene.persons.of(naming)
        short = " ".join(naming.words)
        if person and len(person.words) > len(naming.words) and short in name:
            return re.sub(rf"\b{re.escape(short)}\b", person.name, name, count=1)
    return name


def is_anonymous(phrase: Phrase, kind: str) -> bool:
    """Whether a description names nobody: no body, no document, no unique office-holder."""
    head = phrase.head.casefold()
    if head in {"authorities", "media"}:
        return True
    if kind in ("government", "organisation", "media"):
        return phrase.indefinite and kind != "government"
    if kind == "document" or head in DOCUMENT_NOUNS:
        first = 0 if phrase.determiners else 1
        return not re.search(r"[A-Z]", " ".join((*phrase.before[first:], phrase.rest)))
    if is_office(phrase.head) and not is_plural(phrase.head) and not phrase.indefinite:
        return is_person_noun(phrase.head) and singular(phrase.head.casefold()) not in _UNIQUE
    return True
