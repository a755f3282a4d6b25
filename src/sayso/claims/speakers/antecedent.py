"""Whom a pronoun that speaks stands for."""

from __future__ import annotations

from .he_or_she import he_or_she
from .identity import Identity
from .named import of_naming
from .pronoun import gender_of_pronoun, is_first_person, is_plural_pronoun
from .stage import Identify, Stage

_SUBJECT = 30
"""Characters from the start of a sentence within which its subject is named."""
_NEAR = 3
"""Sentences back to which "it" and "they" reach, paragraphs for "I"."""
_RELATIVE = 60
"""Characters between "who" and the name that it follows."""


def antecedent(stage: Stage, pronoun: str, at: int, identify: Identify | None) -> Identity | None:
    """The one meant by a pronoun at offset `at`, or None where that can't be told."""
    if is_first_person(pronoun):
        return _quoted_speaker(stage, at, identify)
    if gender_of_pronoun(pronoun):
        return he_or_she(stage, pronoun, at)
    if pronoun in {"who", "which", "whose", "that"}:
        return _just_named(stage, at, persons=pronoun == "who")
    subject = _subject_body(stage, at)
    return subject or (_they(stage, at) if is_plural_pronoun(pronoun) else _it(stage, at))


def _quoted_speaker(stage: Stage, at: int, identify: Identify | None) -> Identity | None:
    """ "I" is the source of the content that it stands in."""
    mention = stage.source_of(at)
    if mention and identify:
        return identify(mention.span.start, mention.span.end)
    if not stage.scene.layout.quoted(at):
        return None
    place, last = stage.said[-1] if stage.said else (0, None)
    layout = stage.scene.layout
    near = layout.paragraph(at) - layout.paragraph(place) <= _NEAR
    return last if last and last.is_person and near else None


def _just_named(stage: Stage, at: int, persons: bool) -> Identity | None:
    """Who is named right before "who" or "which", a role or a place between them aside."""
    scene = stage.scene
    lately = scene.within(max(0, at - _RELATIVE), at)
    before = [n for n in lately if (scene.persons.of(n) is not None) is persons]
    if not before or scene.layout.sentence(before[-1].start) != scene.layout.sentence(at):
        return None
    last = before[-1]
    if not persons and at - last.end > 2:
        return None
    return of_naming(scene, last, last.begin, last.end)


def _subject_body(stage: Stage, at: int) -> Identity | None:
    """The body that is the subject of the sentence in which "it" or "they" speaks."""
    scene = stage.scene
    begin = scene.layout.sentence_start(at)
    first = next((n for n in scene.within(begin, at) if n.start < begin + _SUBJECT), None)
    if first is None or scene.layout.quoted(first.start) or scene.persons.of(first):
        return None
    body = first.kind in ("organisation", "place")
    return of_naming(scene, first, first.begin, first.end) if body else None


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
