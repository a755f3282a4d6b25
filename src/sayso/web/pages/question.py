"""One question: who says what, by which method, as known when; and what a reviewer changes."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.api.ledger import Ledger
from sayso.api.paging import question_page
from sayso.api.parting import parted
from sayso.assessment.methods.registry import METHODS, versioned
from sayso.ledger.clock import now
from sayso.questions.question import Question
from sayso.review.decide import decision
from sayso.review.decision import Decision
from sayso.views.pages import QuestionPage
from sayso.views.told import Told, told
from sayso.web.asked import a_day
from sayso.web.charts import question_chart, question_svg, symbols
from sayso.web.forms import back, sent, word, words
from sayso.web.made import in_turn, kept
from sayso.web.opened import opened, settling_of
from sayso.web.pictures import picture_file
from sayso.web.rendering import page
from sayso.web.reviewing.desk import author

AT_ONCE = 5_000
"""Claims of a ledger whose conclusions are drawn again while the reviewer waits."""


def question(request: Request) -> Response:
    found = _page(request)
    claims = told(found)
    return page(
        request,
        "question",
        one=found,
        chart=question_chart(found, said=claims),
        voices=_voices(claims),
        claims={claim.statement.id: claim for claim in claims},
        symbol=symbols(claims),
        methods=[full.rpartition(".v")[0] for full in METHODS],
        days=days_of(found),
    )


def _page(request: Request) -> QuestionPage:
    asked = request.query_params
    method = versioned(asked.get("method") or "range")
    with opened(request) as ledger:
        return question_page(
            ledger.store,
            ledger.question(request.path_params["id"]),
            method,
            a_day(asked.get("as-of")),
            a_day(asked.get("as-recorded")),
        )


def days_of(found: QuestionPage) -> list[str]:
    """The days on which something was published, for the slider."""
    days = {entry.report.published[:10] for entry in found.entries if entry.report.published}
    return sorted(days)


def _voices(claims: tuple[Told, ...]) -> list[list[Told]]:
    """Each voice's claims, the newest first; those with one that stands before the others."""
    groups: dict[str, list[Told]] = {}
    for one in reversed(claims):
        groups.setdefault(one.statement.voice.id, []).append(one)
    for group in groups.values():
        group.sort(key=lambda one: one.aside is not None)
    return sorted(groups.values(), key=lambda group: group[0].aside is not None)


def chart(request: Request) -> Response:
    """The chart as a file."""
    found = _page(request)
    name = f"sayso-{found.question.id[:8]}"
    return picture_file(question_svg(found), request.path_params["form"], name)


async def split(request: Request) -> Response:
    """Sets the chosen claims apart from the rest, or puts another question's claims to these."""
    form = await sent(request)
    return await run_in_threadpool(_split, request, form)


def _split(request: Request, form: FormData) -> Response:
    where = request.url.path.removesuffix("/claims")
    with opened(request) as ledger:
        found = ledger.question(request.path_params["id"])
        ledger.store.decide(*_decided(ledger, found, form, author(request)))
        if ledger.store.count() <= AT_ONCE:
            ledger.regroup()
            return back(form, where)
    settling_of(request).now()
    return RedirectResponse(f"{where}?kept=1", 303)


def _decided(ledger: Ledger, found: Question, form: FormData, author_: str) -> tuple[Decision, ...]:
    chosen, with_, reason = words(form, "claim"), word(form, "with"), word(form, "reason") or None
    if not with_:
        return parted(found, chosen, author_, reason)
    pair = (found.claims[0], ledger.question(with_).claims[0])
    return (decision("same-question", pair, author_, now(), reason, {}),)


ROUTES: list[BaseRoute] = [
    Route("/question/{id}", kept(question)),
    Route("/question/{id}/chart.{form}", in_turn(chart)),
    Route("/question/{id}/claims", split, methods=["POST"]),
]
