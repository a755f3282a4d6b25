"""Claims by their words and by what is in them, with facets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.api.ledger import Ledger
from sayso.review.entry import Entry
from sayso.web.asked import a_number
from sayso.web.found import found as claims_found
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page

PAGE = 50
_LOOKED_AT = 1000
"""Claims that the facets count."""
_SHOWN = 8

Facets = dict[str, list[tuple[str, int]]]
Topic = tuple[str, str, int]
"""Id, title or name, and how many claims."""


def search(request: Request) -> Response:
    asked = request.query_params
    number = a_number(asked.get("page"), 1, _LOOKED_AT // PAGE)
    with opened(request) as ledger:
        found = claims_found(ledger, asked, _LOOKED_AT)
        topics = _topics(ledger, asked.get("question"), found)
        voices = _voices(ledger, asked.get("voice"), found)
    first = (number - 1) * PAGE
    return page(
        request,
        "search",
        found=found[first : first + PAGE],
        total=len(found),
        cut=len(found) == _LOOKED_AT,
        number=number,
        pages=-(-len(found) // PAGE),
        facets=_facets(found),
        topics=topics,
        voices=voices,
    )


_OF: dict[str, Callable[[Entry], str | None]] = {
    "party": lambda one: one.claim.speaker.party if one.claim.speaker else None,
    "place": lambda one: next((place.name for place in one.claim.places if place.name), None),
    "event": lambda one: one.claim.event.type if one.claim.event else None,
    "outlet": lambda one: one.report.outlet,
    "stance": lambda one: one.claim.stance,
    "certainty": lambda one: one.claim.certainty,
    "status": lambda one: one.status,
}


def _topics(ledger: Ledger, chosen: str | None, found: Sequence[Entry]) -> list[Topic]:
    """Questions that the claims answer, each with its id; one that is chosen stands alone."""
    if chosen:
        question = ledger.question(chosen)
        return [(question.id, question.title, len(found))]
    return list(ledger.store.conclusions.topics([one.id for one in found], _SHOWN))


def _voices(ledger: Ledger, chosen: str | None, found: Sequence[Entry]) -> list[Topic]:
    """Who says them, each with its id; one that is chosen stands alone."""
    if chosen:
        voice = ledger.voice(chosen)
        return [(voice.id, voice.name, len(found))]
    return list(ledger.store.conclusions.speakers([one.id for one in found], _SHOWN))


def _facets(found: Sequence[Entry]) -> Facets:
    """Filter -> its values among what was found, those of most claims first."""
    counted = {name: Counter(map(value, found)) for name, value in _OF.items()}
    return {
        name: [(value, times) for value, times in of.most_common(_SHOWN) if value]
        for name, of in counted.items()
    }


ROUTES: list[BaseRoute] = [Route("/search", kept(search))]
