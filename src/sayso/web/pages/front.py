"""The first page: what is new, what is contested, which reports came last."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.api.assessing import METHOD
from sayso.api.ledger import Ledger
from sayso.api.paging import document_rows, question_rows
from sayso.assessment.assessment import Happening
from sayso.errors import UsageError
from sayso.ledger.clock import moment, now
from sayso.ledger.filter import Filter
from sayso.views.days import parsed
from sayso.views.pages import QuestionRow
from sayso.web.forms import sent
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.remembered import remember, remembered
from sayso.web.rendering import page

LOOKED = "looked"
"""When somebody last said that all was seen (ISO 8601, UTC)."""
_DAYS = 7
_NEWS, _CONTESTED, _REPORTS = 12, 10, 8
_LINES = 4
"""Of one question."""
_HAPPENED = 1000
"""Happenings that are looked through."""

Told = list[tuple[QuestionRow, list[Happening]]]


def front(request: Request) -> Response:
    looked = _looked(request)
    with opened(request) as ledger:
        contested = ledger.questions(contested=True, limit=_CONTESTED)
        reports = document_rows(ledger.store, None, None, None, False, _REPORTS)
        newest = max((one.report.published or "" for one in reports), default="")[:10]
        return page(
            request,
            "front",
            looked=looked,
            newest=newest or None,
            news=_since(ledger, looked) if looked else _of_the_week(ledger, newest),
            contested=question_rows(ledger.store, contested),
            reports=reports,
            rejects=len(ledger.rejects()),
        )


def _of_the_week(ledger: Ledger, newest: str) -> Told:
    """For who has never looked: the days up to the newest report."""
    first = ((parsed(newest) or date.today()) - timedelta(days=_DAYS - 1)).isoformat()
    return _told(ledger, ledger.store.conclusions.happenings(first, METHOD, limit=_HAPPENED))


def _since(ledger: Ledger, looked: str) -> Told:
    """What claims did that were added since then, on whatever day they were said."""
    came = [entry.id for entry in ledger.store.entries(Filter(added_since=looked))]
    found = ledger.store.conclusions.happenings("", METHOD, claims=came, limit=_HAPPENED)
    return _told(ledger, found) if came else []


def _told(ledger: Ledger, happened: Sequence[tuple[str, Happening]]) -> Told:
    """By question: where somebody changed or opposed a figure before where somebody only
    confirmed it, then the newest; a first report alone is no news of substance."""
    of: dict[str, list[Happening]] = {}
    for question, one in happened:
        if one.kind != "first reported":
            of.setdefault(question, []).append(one)
    ids = sorted(of, key=lambda id_: not any(_moved(one) for one in of[id_]))[:_NEWS]
    rows = question_rows(ledger.store, ledger.store.conclusions.questions(ids=ids))
    ordered = sorted(rows, key=lambda row: ids.index(row.question.id))
    return [(row, of[row.question.id][:_LINES]) for row in ordered]


def _moved(one: Happening) -> bool:
    return one.kind not in {"confirmed", "first reported"}


async def seen(request: Request) -> Response:
    await sent(request)
    answer = RedirectResponse("/", 303)
    remember(answer, LOOKED, now())
    return answer


def _looked(request: Request) -> str | None:
    said = remembered(request, LOOKED)
    try:
        return said and moment(said)
    except UsageError:
        return None


ROUTES: list[BaseRoute] = [Route("/", kept(front, LOOKED)), Route("/seen", seen, methods=["POST"])]
