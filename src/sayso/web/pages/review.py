"""Reviewing: what waits at the left, its report in the middle, the claim at the right.

Every key is a button or a field of a form. What is sent says which steps of the claim's history its
page knew; where there are others since, nothing is changed, and the page says what they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.api import folding
from sayso.api.ledger import Ledger
from sayso.errors import LedgerBusy, NotInLedger, UsageError
from sayso.views.claim_decisions import decided
from sayso.web import links
from sayso.web.forms import sent, word
from sayso.web.made import in_turn
from sayso.web.opened import opened, settling_of
from sayso.web.remembered import remember
from sayso.web.rendering import page
from sayso.web.reviewing import acts
from sayso.web.reviewing.card import Card, adrift, card
from sayso.web.reviewing.deciding import Overtaken
from sayso.web.reviewing.desk import AUTHOR, author, waiting_of
from sayso.web.reviewing.fields import FIELDS
from sayso.web.reviewing.filters import filter_of, kept
from sayso.web.reviewing.waiting import Queue
from sayso.web.words.report import Excerpt, excerpt

_LISTED = 40
TOLD = "told"
"""What the last request did, for the next page to say."""


def review(request: Request) -> Response:
    """The claim that the address names; without one, the first that waits."""
    claim = request.query_params.get("claim")
    if not claim:
        asked = kept(request.query_params)
        with opened(request) as ledger:
            first = waiting_of(request).queue(ledger, filter_of(ledger, asked)).first
        if first:
            return RedirectResponse(to(first, asked), 303)
    return _page(request, claim)


def _page(
    request: Request,
    claim: str | None,
    status: int = 200,
    said: str = "",
    typed: Mapping[str, str] | None = None,
    meanwhile: Overtaken | None = None,
    query: Mapping[str, str] | None = None,
) -> Response:
    """`typed` is what stands in the fields where a decision was refused."""
    asked = kept(request.query_params if query is None else query)
    with opened(request) as ledger:
        queue = waiting_of(request).queue(ledger, filter_of(ledger, asked))
        chosen = ledger.claim(claim).id if claim else queue.first
        mine = card(ledger, chosen) if chosen else None
        return page(
            request,
            "review",
            status,
            filters=asked,
            queue=queue,
            listed=_listed(ledger, queue, chosen),
            card=mine,
            text=_text(ledger, mine, asked),
            previous=queue.before(chosen) if chosen else None,
            next=queue.after(chosen) if chosen else None,
            adrift=[decided(one).plain for one in adrift(ledger)],
            author=author(request),
            told=request.session.pop(TOLD, ""),
            said=said,
            typed=typed or {},
            meanwhile=[decided(step.decision).plain for step in meanwhile.steps]
            if meanwhile
            else [],
            decided=lambda decision: decided(decision).plain,
            to=lambda id_: to(id_, asked),
        )


def to(claim: str | None, asked: Mapping[str, str]) -> str:
    """The page with this claim in hand, its words in view."""
    where = links.with_asked("/review", asked, claim=claim)
    return f"{where}#claim-{claim}" if claim else where


def _listed(ledger: Ledger, queue: Queue, chosen: str | None) -> list[Any]:
    ids = queue.around(chosen, _LISTED)
    found = folding.by_id(ledger.store, ids)
    return [found[id_] for id_ in ids if id_ in found]


def _text(ledger: Ledger, mine: Card | None, asked: Mapping[str, str]) -> Excerpt | None:
    """The report; None for a claim from elsewhere, which stands in none."""
    if mine is None:
        return None
    try:
        document = ledger.document(mine.entry.report.id)
    except NotInLedger:
        return None
    return excerpt(ledger, document, mine.entry.id, lambda id_: to(id_, asked))


async def decide(request: Request) -> Response:
    form = await sent(request)
    return await run_in_threadpool(_decide, request, form)


def _decide(request: Request, form: FormData) -> Response:
    claim, asked = word(form, "claim"), _asked(form)
    try:
        with opened(request) as ledger:
            act = acts.act(ledger, form, author(request))
            queue = waiting_of(request).queue(ledger, filter_of(ledger, asked))
            onward = queue.after(claim) if act.goes_on else claim
    except Overtaken as error:
        return _page(request, claim, 409, str(error), _typed(form), error, asked)
    except (LedgerBusy, UsageError) as error:
        status = 400 if isinstance(error, UsageError) else 503
        return _page(request, claim or None, status, str(error), _typed(form), None, asked)
    settling_of(request).soon()
    request.session[TOLD] = act.told
    return RedirectResponse(to(onward, asked), 303)


async def undo(request: Request) -> Response:
    form = await sent(request)
    return await run_in_threadpool(_undo, request, form)


def _undo(request: Request, form: FormData) -> Response:
    asked, claim = _asked(form), word(form, "claim")
    with opened(request) as ledger:
        back = acts.undo(ledger, author(request), word(form, "decision") or None)
    settling_of(request).soon()
    request.session[TOLD] = (
        f"Taken back: {decided(back).plain}" if back else "There is nothing of yours to take back."
    )
    about = back.targets[0] if back and back.targets and back.kind != "add" else claim
    return RedirectResponse(to(about or None, asked), 303)


async def be(request: Request) -> Response:
    """Who reviews in this browser."""
    form = await sent(request)
    answer = RedirectResponse(to(word(form, "claim") or None, _asked(form)), 303)
    remember(answer, AUTHOR, word(form, "author"))
    return answer


def again(_request: Request) -> Response:
    """A page that refused a decision, loaded again."""
    return RedirectResponse("/review", 303)


def _asked(form: FormData) -> dict[str, str]:
    """The page's filters, which its forms carry."""
    return kept({name[2:]: word(form, name) for name in form if name.startswith("f-")})


def _typed(form: FormData) -> dict[str, str]:
    names = (*(field.name for field in FIELDS), "reason", "other", "words", "speaker", "from")
    return {name: word(form, name) for name in names if name in form}


ROUTES: list[BaseRoute] = [
    Route("/review", in_turn(review)),
    Route("/review/decide", decide, methods=["POST"]),
    Route("/review/decide", again),
    Route("/review/undo", undo, methods=["POST"]),
    Route("/review/author", be, methods=["POST"]),
]
