"""A dozen short reports of an invented flood, read on the spot: who says how many, and what they
contest."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import TYPE_CHECKING

from sayso.document.given import Given
from sayso.document.records import parsed, record_document

if TYPE_CHECKING:
    from rich.console import Console

    from sayso.claims.report import Report
    from sayso.document.document import Document
    from sayso.views.pages import QuestionPage

_TEXTS = "examples/flood.jsonl"
_BEFORE = " A dozen short reports, by five invented outlets, of a flood that never was."
_CONTESTED = " All of them together in a ledger, and what they contest most:"
_ASKED = " All of them together in a ledger, and what most of them speak of:"
_AFTER = " Now yours: sayso add reports/, then sayso questions --contested"


def documents() -> Iterator[Document]:
    """The demo's reports, as they are in the package."""
    text = files("sayso").joinpath(_TEXTS).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        where = f"{_TEXTS}, line {number}"
        yield record_document(parsed(line, where), where, where, Given())


def reports() -> Iterator[Report]:
    """The demo's reports with their claims, read one by one."""
    from sayso.claims.read import read_document

    return map(read_document, documents())


def run(console: Console) -> list[Report]:
    """Print every report's claims as they are read, then the figures side by side."""
    from sayso.views import compact, side_table
    from sayso.views.console import print_lines

    print_lines(console, ["", _BEFORE])
    read = []
    for report in reports():
        read.append(report)
        print_lines(console, compact.lines(report, console.width))
    print_lines(console, side_table.lines(read, console.width))
    return read


def end(console: Console, page: QuestionPage | None) -> None:
    """Print the question that the reports contest most, and what comes next."""
    from sayso.views import question_page
    from sayso.views.console import print_lines

    if page:
        print_lines(console, ["", _CONTESTED if page.assessment.contested else _ASKED])
        print_lines(console, question_page.lines(page, console.width))
    print_lines(console, [_AFTER, ""])
