"""Whom "he" or "she" means: every person named before it is a candidate."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from .given_names import Gender
from .identity import Identity
from .layout import Layout
from .named import of_person
from .people import is_person_noun
from .person import Person
from .pronoun import gender_of_pronoun
from .ranking import Candidate, ranked
from .stage import Stage

_ASSURED = 0.2
"""How far the best candidate must be ahead of the next to be taken."""
_OBLIQUE = re.compile(r"\b(?:of|with|for|to|by|on|against|from|about|and|than|under|in) $")
_SUBJECT = 30
"""Characters from the start of a sentence within which its subject is named."""
_SOMEBODY = re.compile(r"There(?:[’']s| is| was| had been) an?(?P<words>(?: [a-z-]+){1,4})")
_REACH = 20_000
"""Characters back that are looked at."""
_RECENT = 4
"""Sentences back in which namings count as near."""

_MEMORY = 200
"""Namings and sources back that are still in mind."""

Meant = Person | Identity


def he_or_she(stage: Stage, pronoun: str, at: int) -> Identity | None:
    """The person meant at offset `at`; None where two are about as likely."""
    candidates = dict(candidates_for(stage, pronoun, at))
    best = ranked(candidates, at, stage.scene.layout)
    if not best or (len(best) > 1 and best[0][0] - best[1][0] < _ASSURED):
        return None
    if _somebody_since(stage, best[0][1].at, at):
        return None
    one = candidates[best[0][1]]
    return of_person(stage.scene, one) if isinstance(one, Person) else one


def _somebody_since(stage: Stage, named: int, at: int) -> bool:
    """Whether the sentence begins with somebody new since the best was named: "There was a …"."""
    begin = stage.scene.layout.sentence_start(at)
    found = _SOMEBODY.match(stage.text, begin, at)
    return bool(found and named < begin and any(map(is_person_noun, found["words"].split())))


def candidates_for(stage: Stage, pronoun: str, at: int) -> Iterator[tuple[Candidate, Meant]]:
    """Everybody of the pronoun's gender who was named or has spoken before offset `at`."""
    gender = gender_of_pronoun(pronoun)
    lately = stage.said[-_MEMORY:]
    sources = [(p, one) for p, one in lately if one.is_person and one.gender in (gender, None)]
    spoken = {one.name: place for place, one in sources}
    for person in _lately_named(stage, at):
        before = person.starts[: bisect_left(person.starts, at)]
        known = stage.scene.gender_of(person)
        if before and (known or gender) == gender:
            yield _candidate(stage, person.name, known, before, spoken, at), person
    named = stage.scene.persons.names
    for name, (place, one) in {one.name: (place, one) for place, one in sources}.items():
        if name not in named:
            yield _candidate(stage, name, one.gender, [place], spoken, at), one


def _speaks(layout: Layout, at: int, spoken: int | None) -> bool:
    """Whether somebody was source of the sentence in which they were named last."""
    return spoken is not None and layout.sentence(spoken) == layout.sentence(at)


def _lately_named(stage: Stage, at: int) -> list[Person]:
    lately = stage.scene.within(max(0, at - _REACH), at)[-_MEMORY:]
    persons = (stage.scene.persons.of(n) for n in lately)
    return list({id(p): p for p in persons if p}.values())


def _candidate(
    stage: Stage,
    name: str,
    gender: Gender | None,
    namings: list[int],
    spoken: dict[str, int],
    here: int,
) -> Candidate:
    layout = stage.scene.layout
    at = max(namings[-1], spoken.get(name, 0))
    sentence = layout.sentence(here)
    return Candidate(
        name=name,
        at=at,
        gender=gender,
        spoken=spoken.get(name),
        last_said=bool(spoken) and name == max(spoken, key=lambda n: spoken[n]),
        times=len(namings),
        near=sum(sentence - layout.sentence(n) <= _RECENT for n in namings[-_RECENT:]),
        subject=at - layout.sentence_start(at) < _SUBJECT or _speaks(layout, at, spoken.get(name)),
        quoted=layout.quoted(at),
        reported=stage.reported(at),
        oblique=bool(_OBLIQUE.search(stage.text, max(0, at - 14), at)),
        previous=bool(stage.said) and stage.said[-1][1].name == name,
    )
