"""The first page: what is new, what is contested, which reports came last."""

from __future__ import annotations

from datetime import date, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from sayso.api.ledger import Ledger
from sayso.api.paging import document_rows, news_page, question_rows
from sayso.ledger.clock import now
from sayso.ledger.filter import Filter
from sayso.views.days import parsed
from sayso.views.news_items import Item, items
from sayso.views.pages import NewsPage, QuestionPage
from sayso.web.forms import sent
from sayso.web.opened import opened
from sayso.web.rendering import page

LOOKED = "looked"
"""When somebody last said that all was seen (ISO 8601, UTC)."""
_DAYS = 7
_NEWS, _CONTESTED, _REPORTS = 12, 10, 8
_LINES = 4
"""Of one question."""
_KINDS = ("revised up", "revised down", "confirmed", "denied", "disputed", "retracted", "conflict")

Told = list[tuple[QuestionPage, list[Item]]]


def front(request: Request) -> Response:
    looked: str | None = request.session.get(LOOKED)
    with opened(request) as ledger:
        contested = ledger.questions(contested=True, limit=_CONTESTED)
        reports = document_rows(ledger.store, None, None, None, False, _REPORTS)
        since = _since(reports[0].report.published if reports else None)
        return page(
            request,
            "front",
            looked=looked,
            since=since,
            news=_new(ledger, looked) if looked else _told(ledger.news(since, limit=_NEWS)),
            contested=question_rows(ledger.store, contested),
            reports=reports,
            rejects=len(ledger.rejects()),
        )


def _since(newest: str | None) -> str:
    """A week up to the newest report: who has never looked is told of that."""
    day = parsed(newest) or date.today()
    return (day - timedelta(days=_DAYS - 1)).isoformat()


def _told(news: NewsPage) -> Told:
    """What is new in substance; a question without any such thing is left out."""
    found = [(one, items(one, news.since, news.until)) for one in news.questions]
    kept = [(one, [item for item in of if item.kind in _KINDS][:_LINES]) for one, of in found]
    return [(one, of) for one, of in kept if of]


def _new(ledger: Ledger, looked: str) -> Told:
    """Of the claims that were added since then."""
    came = ledger.store.entries(Filter(added_since=looked))
    days = [entry.report.published[:10] for entry in came if entry.report.published]
    if not days:
        return []
    new, first = {entry.id for entry in came}, min(days)
    news = news_page(ledger.store, first, None, _NEWS)
    told = [(one, [i for i in items(one, first, None) if i.claim in new]) for one in news.questions]
    return [(one, of[:_LINES]) for one, of in told if of]


async def seen(request: Request) -> Response:
    await sent(request)
    request.session[LOOKED] = now()
    return RedirectResponse("/", 303)


ROUTES: list[BaseRoute] = [Route("/", front), Route("/seen", seen, methods=["POST"])]
