"""Which claims and questions belong to one happening.

Within a report, claims follow one another: what names no other place and no other day is of the
happening told last. Across reports, two happenings are one where a question joins them, or where
place, days and kind agree; never where two of their claims name places or days that can't both be
right. Pairs are taken strongest first, so the order in which reports came doesn't matter.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from sayso.questions.accusations import accusations
from sayso.questions.happening import happening
from sayso.questions.incident import Incident
from sayso.questions.incident_days import date_precision
from sayso.questions.incident_links import joined
from sayso.questions.incident_title import title
from sayso.questions.question import Question
from sayso.questions.report_scenes import scenes
from sayso.questions.scene import Scene
from sayso.questions.victims import victims
from sayso.review.entry import Entry
from sayso.voices.voice import Voice


def incidents(
    questions: Sequence[Question], entries: Mapping[str, Entry], voice_of: Mapping[str, Voice]
) -> tuple[Incident, ...]:
    """The incidents of a ledger's questions, earliest first; the same whatever the input's order.

    `entries` and `voice_of` are by claim id. Claims that tell of no happening are in no incident;
    a question is in the incident that most of its claims are in.
    """
    asked = {claim: question for question in questions for claim in question.claims}
    happenings = {claim: happening(entries[claim]) for claim in asked}
    told = scenes([entries[claim] for claim in asked], happenings)
    found = [_incident(scene, asked, entries, voice_of) for scene in joined(told, asked)]
    return tuple(sorted(found, key=lambda each: (each.begin or "9999", each.place or "", each.id)))


def _incident(
    scene: Scene,
    asked: Mapping[str, Question],
    entries: Mapping[str, Entry],
    voice_of: Mapping[str, Voice],
) -> Incident:
    told = [entries[claim] for claim in scene.claims]
    place, days = scene.where, scene.days
    return Incident(
        id=hashlib.sha256("\x1f".join(("incident", *scene.claims)).encode()).hexdigest()[:16],
        title=title(told, place, days),
        place=place.words if place else None,
        country=place.country if place else None,
        place_precision=place.precision if place else None,
        begin=days.begin if days else None,
        end=days.end if days else None,
        date_precision=date_precision(days) if days else None,
        questions=_questions(scene, asked),
        claims=scene.claims,
        victims=victims(told),
        accusations=accusations(told, voice_of),
    )


def _questions(scene: Scene, asked: Mapping[str, Question]) -> tuple[str, ...]:
    here = set(scene.claims)
    found = {asked[claim].id: asked[claim] for claim in scene.claims}
    mostly = [q for q in found.values() if 2 * len(here.intersection(q.claims)) >= len(q.claims)]
    return tuple(sorted(question.id for question in mostly))
