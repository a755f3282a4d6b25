"""The lines over a report's claims: which report, from when, how much is in it."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.claims.report import Report
from sayso.document.document import Document
from sayso.views import palette, speakers
from sayso.views.columns import packed, wrapped
from sayso.views.days import parsed, single
from sayso.views.plain import one_line

_FROM = {
    "given": "given",
    "metadata": "from its metadata",
    "url": "from its address",
    "text": "found in the text",
}


def lines(report: Report, width: int) -> Iterator[Text]:
    """Name and title, then date and counts, then warnings, and a blank line."""
    yield Text()
    yield from _indented(title(report), width, palette.HEAD)
    for line in packed(map(Text, facts(report)), width - 1):
        yield Text(" ").append_text(line)
    for warning in dict.fromkeys((*report.document.warnings, *report.warnings)):
        yield from _indented(f"! {one_line(warning)}", width, palette.WARNING)
    yield Text()


def _indented(words: str, width: int, style: str) -> Iterator[Text]:
    for line in wrapped(Text(words, style), width - 1, hang=2):
        yield Text(" ").append_text(line)


def title(report: Report) -> str:
    """The document's name, outlet and title, as far as they are known."""
    document = report.document
    parts = (document.name, document.outlet, document.title)
    return " · ".join(one_line(part) for part in parts if part)


def credited(document: Document) -> str:
    """The agency whose copy the report is, else its author, where either is known."""
    if document.credit and document.credit != document.outlet:
        return f"credits {one_line(document.credit)}"
    author = one_line(document.byline or "")
    return f"by {author.removeprefix('By ').removeprefix('by ')}" if author else ""


def facts(report: Report) -> Iterator[str]:
    """Publication date, number of claims, number of speakers."""
    yield published(report)
    if credit := credited(report.document):
        yield credit
    claims = report.claims
    if not claims:
        yield "no claims found"
        return
    with_figures = sum(bool(claim.figures) for claim in claims)
    yield f"{_plural(len(claims), 'claim')}, {with_figures or 'none'} with figures"
    yield _plural(speakers.count(claims), "speaker")


def published(report: Report) -> str:
    """The publication date and where it is known from."""
    document = report.document
    day = parsed(document.published)
    if day is None:
        return "publication date not known"
    origin = _FROM.get(document.published_from or "")
    return f"published {single(day, None)}" + (f" ({origin})" if origin else "")


def _plural(count: int, noun: str) -> str:
    return f"{count or 'no'} {noun}{'' if count == 1 else 's'}"
