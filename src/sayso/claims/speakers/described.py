"""Mentions that describe their speaker without a name: "the ministry", "his lawyer"."""

from __future__ import annotations

import re
from dataclasses import replace

from .anonymity import is_anonymous
from .bodies import BODY_NOUNS, DOCUMENT_NOUNS, FORCES, ISSUED, is_body_name
from .body_match import body_meant
from .identity import Identity
from .kind import kind_of_head
from .named import of_body, of_person
from .office_match import person_meant
from .offices import is_office, is_office_modifier
from .party import party_of, political_party
from .people import is_kin_or_staff, is_person_noun, is_plural
from .person import Person
from .phrase import Phrase, phrase_of
from .pronoun import is_first_person
from .repetition import again, fuller_phrase
from .role import without_article
from .scene import SLIGHT
from .stage import Identify, Stage
from .titles import gender_of_title

_REACH = 4_000
"""Characters back to where a document was first spoken of."""
_OF_NEWS = frozenset({"news", "press", "state", "official", "semi-official", "wire"})
_QUOTED = re.compile(r"[”\"’'][ \u00a0]$")
_VARIES = 2
"""Sentences back to a speaker who is called something else."""
_NEAR = 6
"""Sentences back to where a document's author speaks."""


def described(stage: Stage, start: int, end: int, identify: Identify | None) -> Identity:
    """Who a description means: somebody named or described elsewhere, or just what it says."""
    phrase = phrase_of(stage.text[start:end])
    if phrase.possessive:
        return _possessed(stage, phrase, start, end, identify)
    meant = None if phrase.indefinite else _known(stage, phrase, start)
    return meant or as_described(stage, stage.text[start:end], start, end)


def _known(stage: Stage, phrase: Phrase, start: int) -> Identity | None:
    """Whom the text named or described before: nameless sources first, then persons, bodies."""
    earlier = None if phrase.rest else again(phrase, stage.speakers)
    if earlier and (earlier.anonymous or earlier.kind == "document"):
        return earlier
    person = _person(stage, phrase, start) if phrase.definite or phrase.before else None
    if person:
        return of_person(stage.scene, person)
    if _varies(stage, phrase, start):
        return stage.said[-1][1]
    return None if phrase.rest else _body_or_fuller(stage, phrase, start)


def _person(stage: Stage, phrase: Phrase, start: int) -> Person | None:
    return person_meant(phrase, stage.scene.roles, start, stage.scene.layout)


def _varies(stage: Stage, phrase: Phrase, start: int) -> bool:
    """Whether the phrase, behind a quotation, is but another word for the one who just spoke, of
    whom the text tells no office: "Ann Roe said …. “…,” the Ouden professor wrote"."""
    behind = _QUOTED.search(stage.text, max(0, start - 3), start)
    if not stage.said or not behind or "the" not in phrase.determiners:
        return False
    (at, last), layout = stage.said[-1], stage.scene.layout
    office = is_office(phrase.head) and not is_kin_or_staff(phrase.head)
    told = any(w[:1].isupper() for w in (*phrase.before, phrase.rest))
    unknown = last.is_person and not last.anonymous and is_slight(last.role)
    near = layout.sentence(start) - layout.sentence(at) <= _VARIES
    return office and told and unknown and near and not is_plural(phrase.head)


def is_slight(role: str | None) -> bool:
    """Whether that tells no office: none at all, or a title such as "Dr"."""
    return role is None or role.rstrip(".").casefold() in SLIGHT


def _body_or_fuller(stage: Stage, phrase: Phrase, start: int) -> Identity | None:
    head = phrase.head.casefold()
    if phrase.definite or head in FORCES:
        body = _body(stage, phrase, start)
        if body:
            return body
    if phrase.definite and head in ISSUED:
        author = _author(stage, head, start)
        if author:
            return author
    bare = not any(w[:1].isupper() for w in phrase.before)
    span = fuller_phrase(stage.text, phrase, start) if bare else None
    if span is None or not _holds(stage.text[slice(*span)], phrase):
        return None
    return as_described(stage, stage.text[slice(*span)], *span)


def _holds(fuller: str, phrase: Phrase) -> bool:
    """Whether a fuller phrase says all that this one does: state officials aren't federal ones."""
    words = fuller.casefold().split()
    return all(word.casefold() in words for word in phrase.before)


def _body(stage: Stage, phrase: Phrase, start: int) -> Identity | None:
    body = body_meant(phrase, stage.scene.bodies, start, stage.speakers)
    if body is None or isinstance(body, Identity):
        return body
    return of_body(stage.scene, body) if stage.scene.persons.of(body) is None else None


def _author(stage: Stage, head: str, start: int) -> Identity | None:
    """Who was said to speak in "a statement", when "the statement" speaks later."""
    layout = stage.scene.layout
    place = stage.text.rfind(f" {head}", max(0, start - _REACH), start)
    if place < 0 or layout.sentence(start) - layout.sentence(place) > _NEAR:
        return None
    for at, one in reversed(stage.said[-_NEAR:]):
        if layout.sentence(at) == layout.sentence(place):
            return one if not one.is_person else None
    return None


def _possessed(
    stage: Stage, phrase: Phrase, start: int, end: int, identify: Identify | None
) -> Identity:
    """ "His father": a named father, else the father of the one whom "his" means."""
    kin = _person(stage, phrase, start) if is_kin_or_staff(phrase.head) else None
    if kin:
        return of_person(stage.scene, kin)
    own = stage.text[start:end]
    one = as_described(stage, own, start, end)
    word = own.split()[0]
    if identify is None or word.casefold() != phrase.possessive or is_first_person(word.casefold()):
        return one
    owner = identify(start, start + len(word))
    if owner.name == word:
        return one
    name, party = f"{owner.name}'s {one.name}", one.party or owner.party
    return replace(one, name=name, start=start, end=end, party=party)


def as_described(stage: Stage, words: str, start: int, end: int) -> Identity:
    """A speaker under its own description, short names in it made full."""
    phrase = phrase_of(words)
    name = _uncapitalised(_balanced(without_article(words))) or words
    kind = kind_of_head(phrase.head)
    if kind == "media" and phrase.head.casefold() == "agency" and _is_of_state(phrase.before):
        kind = "organisation"
    unnamed = is_anonymous(phrase, kind)
    full = _in_full(stage, name, start, end)
    return Identity(
        full,
        _start_of(name, words, start) if stage.text[start:end] == words else start,
        end,
        unnamed,
        kind,
        role=phrase.words if not unnamed and is_office(phrase.head) else None,
        party=party_of(full, stage.scene.home),
        gender=gender_of_title(phrase.head),
        plural=is_plural(phrase.head),
    )


def _balanced(words: str) -> str:
    """Without a bracket that was never closed: "spokesman for Ann Roe (D-N.Y."."""
    return re.sub(r"\s*\([^)]*$", "", words)


def _is_of_state(before: tuple[str, ...]) -> bool:
    """Whether an agency has a field of its own: the refugee agency tells no news for others."""
    field = before[-1].casefold() if before else "news"
    return field not in _OF_NEWS and field[:1].isalpha() and not before[-1][:1].isupper()


def _uncapitalised(name: str) -> str:
    """A description that only began its sentence: "residents", not "Residents"."""
    first, _, rest = name.partition(" ")
    if rest[:1].isupper() or political_party(first):
        return name
    common = is_person_noun(first) or is_office(first) or is_office_modifier(first)
    common = common or first.casefold() in DOCUMENT_NOUNS or first.casefold() in BODY_NOUNS
    return name[:1].lower() + name[1:] if common and first[1:].islower() else name


def _start_of(name: str, words: str, start: int) -> int:
    return start + max(0, words.casefold().find(name.casefold()))


def _in_full(stage: Stage, name: str, start: int, end: int) -> str:
    """The description with a person's short name in it replaced by the full one."""
    for naming in stage.scene.within(start, end):
        person = stage.scene.persons.of(naming)
        short = " ".join(naming.words)
        longer = person and len(person.words) > len(naming.words)
        if person and longer and short in name and not is_body_name(person.words):
            return re.sub(rf"\b{re.escape(short)}\b", person.name, name, count=1)
    return name
