"""One voice: all it said, what it took back, with whom it agrees."""

from __future__ import annotations

from collections import Counter

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.assessing import METHOD
from sayso.api.ledger import Ledger
from sayso.api.paging import voice_page
from sayso.assessment.assessment import Assessment
from sayso.questions.question import Question
from sayso.review.entry import Entry
from sayso.views.pages import VoicePage
from sayso.voices.voice import Voice
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page

_LIMIT = 300
_SIDES = 8


def voice(request: Request) -> Response:
    with opened(request) as ledger:
        found = voice_page(ledger.store, ledger.voice(request.path_params["id"]), _LIMIT)
        agrees, against = _sides(ledger, found)
    return page(
        request,
        "voice",
        one=found,
        groups=_groups(found),
        related=_related(found),
        agrees=agrees,
        against=against,
        reasons=Counter("; ".join(merge.features) for merge in found.voice.merges).most_common(8),
    )


def _groups(found: VoicePage) -> list[tuple[Question | None, list[Entry]]]:
    """The claims of each question that others answer too, the newest first; then all others."""
    newest = sorted(found.entries, key=lambda one: one.report.published or "", reverse=True)
    groups: dict[str, tuple[Question | None, list[Entry]]] = {}
    for entry in newest:
        asked = found.question_of.get(entry.id)
        shared = asked if asked and len(asked.claims) > 1 else None
        groups.setdefault(shared.id if shared else "", (shared, []))[1].append(entry)
    return sorted(groups.values(), key=lambda group: group[0] is None)


def _related(found: VoicePage) -> dict[str, list[str]]:
    """Claim -> what it does to earlier ones, in words."""
    words: dict[str, list[str]] = {}
    for one in found.relations:
        words.setdefault(one.a, []).append(f"{one.type} an earlier claim: {one.why}")
    return words


Sides = list[tuple[Voice, int]]


def _sides(ledger: Ledger, found: VoicePage) -> tuple[Sides, Sides]:
    """Voices with which it shares a standing value, and those that it conflicts with; with how
    many questions each."""
    asked = {one.id: one for one in found.question_of.values() if len(one.claims) > 1}
    made = ledger.store.conclusions.assessments(list(asked), METHOD)
    mine = set(found.voice.claims)
    beside: Counter[str] = Counter()
    against: Counter[str] = Counter()
    for assessment in made.values():
        against.update(_against(assessment, mine))
        beside.update(_beside(assessment, mine))
    of = {
        claim: one
        for one in ledger.store.conclusions.voices(claims=[*beside, *against])
        for claim in one.claims
    }
    return _named(beside, of, found.voice), _named(against, of, found.voice)


def _beside(assessment: Assessment, mine: set[str]) -> set[str]:
    values = (set(value.claims) for value in assessment.values)
    return {claim for claims in values if claims & mine for claim in claims - mine}


def _against(assessment: Assessment, mine: set[str]) -> set[str]:
    pairs = ((one.a, one.b) for one in assessment.conflicts)
    return {claim for pair in pairs if mine & set(pair) for claim in set(pair) - mine}


def _named(counted: Counter[str], of: dict[str, Voice], own: Voice) -> Sides:
    voices: Counter[str] = Counter()
    for claim, times in counted.items():
        if claim in of and of[claim].id != own.id:
            voices[of[claim].id] += times
    by_id = {one.id: one for one in of.values()}
    return [(by_id[id_], times) for id_, times in voices.most_common(_SIDES)]


ROUTES: list[BaseRoute] = [Route("/voice/{id}", kept(voice))]
