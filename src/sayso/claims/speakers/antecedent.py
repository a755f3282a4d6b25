"""Whom a pronoun that speaks stands for."""

from __future__ import annotations

import re

from .given_names import Gender
from .identity import Identity
from .named import of_naming, of_person
from .person import Person
from .pronoun import (
    Candidate,
    gender_of_pronoun,
    is_first_person,
    is_plural_pronoun,
    ranked,
)
from .stage import Identify, Stage

_OBLIQUE = re.compile(r"\b(?:of|with|for|to|by|on|against|from|about|and|than|under|in) $")
_ASSURED = 0.2
"""How far the best candidate must be ahead of the next to be taken."""
_NEAR = 3
"""Sentences back to which "it" and "they" reach."""
_RELATIVE = 60
"""Characters between "who" and the name that it follows."""


def antecedent(stage: Stage, pronoun: str, at: int, identify: Identify | None) -> Identity | None:
    """The one meant by a pronoun at offset `at`, or None where that can't be told."""
    if is_first_person(pronoun):
        return _quoted_speaker(stage, at, identify)
    if gender_of_pronoun(pronoun):
        return _he_or_she(stage, pronoun, at)
    if pronoun in {"who", "which", "whose", "that"}:
        return _just_named(stage, at)
    return _they(stage, at) if is_plural_pronoun(pronoun) else _it(stage, at)


def _quoted_speaker(stage: Stage, at: int, identify: Identify | None) -> Identity | None:
    """ "I" is the source of the content that it stands in."""
    for mention in stage.mentions:
        around = any(c.start <= at < c.end for c in mention.content)
        if around and identify and not mention.span.start <= at < mention.span.end:
            return identify(mention.span.start, mention.span.end)
    if not stage.scene.layout.quoted(at):
        return None
    place, last = stage.said[-1] if stage.said else (0, None)
    layout = stage.scene.layout
    near = layout.paragraph(at) - layout.paragraph(place) <= 1
    return last if last and last.is_person and near else None


def _just_named(stage: Stage, at: int) -> Identity | None:
    persons = stage.scene.persons
    before = [n for n in stage.scene.namings if at - _RELATIVE < n.end <= at and persons.of(n)]
    if not before or stage.scene.layout.sentence(before[-1].start) != stage.scene.layout.sentence(at):
        return None
    return of_naming(stage.scene, before[-1], before[-1].begin, before[-1].end)


def _gap(stage: Stage, earlier: int, at: int) -> int:
    layout = stage.scene.layout
    return layout.sentence(at) - layout.sentence(earlier)


def _they(stage: Stage, at: int) -> Identity | None:
    for place, one in reversed(stage.said):
        if one.plural and one.kind not in ("document", "media") and _gap(stage, place, at) <= _NEAR:
            return one
    for place, one in reversed(stage.said):
        if one.kind in ("government", "group", "organisation") and _gap(stage, place, at) <= _NEAR:
            return one
    return None


def _it(stage: Stage, at: int) -> Identity | None:
    for place, one in reversed(stage.said):
        thing = one.kind in ("organisation", "government", "media", "document") and not one.plural
        if thing and _gap(stage, place, at) <= _NEAR:
            return one
    return None


def _he_or_she(stage: Stage, pronoun: str, at: int) -> Identity | None:
    who, candidates = candidates_for(stage, pronoun, at)
    best = ranked(candidates, at, stage.scene.layout)
    if not best or (len(best) > 1 and best[0][0] - best[1][0] < _ASSURED):
        return None
    one = who[best[0][1].key]
    return of_person(stage.scene, one) if isinstance(one, Person) else one


def candidates_for(
    stage: Stage, pronoun: str, at: int
) -> tuple[list[Person | Identity], list[Candidate]]:
    """Everybody of the pronoun's gender named before it, or after in its own sentence."""
    gender = gender_of_pronoun(pronoun)
    said = {one.name: place for place, one in stage.said if _may_be(one, gender)}
    last = next((one.name for _, one in reversed(stage.said) if _may_be(one, gender)), None)
    who: list[Person | Identity] = []
    found: list[Candidate] = []
    for person in stage.scene.persons.all:
        before = [n.start for n in person.namings if n.end <= at]
        if before and (stage.scene.gender_of(person) or gender) == gender:
            place = max(before[-1], said.get(person.name, 0))
            found.append(
                _candidate(stage, len(who), place, person.gender, person.name in said,
                           person.name == last, before, said.get(person.name, -1), at, person.name)
            )  # fmt: skip
            who.append(person)
    named = {person.name for person in stage.scene.persons.all}
    for name, place in said.items():
        if name not in named:
            one = next(i for _, i in reversed(stage.said) if i.name == name)
            found.append(
                _candidate(stage, len(who), place, one.gender, True, name == last, [place], place, at, name)
            )
            who.append(one)
    return who, found


def _may_be(one: Identity, gender: Gender | None) -> bool:
    return one.is_person and one.gender in (gender, None)


def _candidate(
    stage: Stage, key: int, at: int, gender: Gender | None, said: bool, last: bool, before: list[int],
    spoken: int, here: int, name: str
) -> Candidate:
    layout = stage.scene.layout
    subject = at - layout.sentence_start(at) < 25
    sentence = layout.sentence(here)
    near = sum(sentence - layout.sentence(b) <= 4 for b in before)
    reported = any(c.start <= at < c.end for m in stage.mentions for c in m.content)
    oblique = bool(_OBLIQUE.search(stage.text, max(0, at - 14), at))
    previous = bool(stage.said) and stage.said[-1][1].name == name
    return Candidate(key, at, gender, said, last, len(before), subject, layout.quoted(at), spoken, reported, oblique, near, previous)
