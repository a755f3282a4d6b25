"""A report: its text with what was read in it, the claims beside it, where it came from."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from sayso.document.document import Document
from sayso.views import said
from sayso.web.made import kept
from sayso.web.opened import opened
from sayso.web.rendering import page
from sayso.web.words.differences import rows
from sayso.web.words.relatives import relatives
from sayso.web.words.report import report_text
from sayso.web.words.stretches import KINDS

_FROM = {
    "given": "as was said when it was added",
    "metadata": "by its own metadata",
    "url": "by its address",
    "text": "by its text",
}


def report(request: Request) -> Response:
    with opened(request) as ledger:
        document = ledger.document(request.path_params["id"])
        shown = report_text(ledger, document)
        others = relatives(ledger, document)
        gone = [one for one in ledger.store.removals() if one.document == document.id]
    hidden = gone[-1] if gone and gone[-1].until is None else None
    return page(
        request,
        "report",
        one=shown,
        document=document,
        others=others,
        title=document.title or document.outlet or document.name,
        facts=list(_facts(document)),
        address=address(document.url),
        hidden=hidden,
        kinds=KINDS,
    )


def beside(request: Request) -> Response:
    """This report and another one, with the words that differ."""
    with opened(request) as ledger:
        a, b = (ledger.document(request.path_params[name]) for name in ("id", "other"))
    found = rows(a.text, b.text)
    return page(
        request,
        "beside",
        a=a,
        b=b,
        rows=found,
        changed=sum(not row.equal for row in found),
        called=lambda one: one.outlet or one.title or one.name,
    )


def _facts(document: Document) -> Iterator[tuple[str, str]]:
    """What is known of where it came from, in words."""
    day = said.day(document.published) if document.published else "no date is known"
    how = _FROM.get(document.published_from or "")
    yield "Published", f"{day}, {how}" if document.published and how else day
    known = (
        ("By", document.byline),
        ("Credits", document.credit),
        ("Language", document.language),
        ("Came as", document.name),
        ("Text taken by", document.extractor),
        ("SHA-256 of what came", document.sha256),
        ("Id", document.id),
    )
    yield from ((name, value) for name, value in known if value)
    yield from (("Note", warning) for warning in document.warnings)


def address(url: str | None) -> str | None:
    """The report's address where a browser may follow it."""
    try:
        scheme = urlsplit(url or "").scheme
    except ValueError:
        return None
    return url if scheme in ("http", "https") else None


ROUTES: list[BaseRoute] = [
    Route("/report/{id}", kept(report)),
    Route("/report/{id}/beside/{other}", kept(beside)),
]
