"""`sayso demo`: a dozen short reports of one event."""

from __future__ import annotations

from collections.abc import Iterable
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sayso.claims.report import Report
    from sayso.views.pages import QuestionPage, QuestionRow


@click.command(short_help="Read a dozen short reports, and see who says how many.")
def demo() -> int:
    """Reads a dozen short reports of an invented event, prints their claims, one table of who says
    how many, and the question that they contest most.
    """
    from sayso.views import demo as view
    from sayso.views.console import open_console

    console = open_console()
    read = view.run(console)
    view.end(console, _contested(read))
    return 0


def _contested(reports: Iterable[Report]) -> QuestionPage | None:
    """What they contest most, by way of a ledger that is then thrown away."""
    from sayso.api.ledger import Ledger
    from sayso.api.paging import question_page, question_rows

    with TemporaryDirectory(prefix="sayso-") as folder, Ledger(f"{folder}/demo.db") as ledger:
        for report in reports:
            ledger.store.add(report)
        rows = question_rows(ledger.store, ledger.questions())
        asked = max(rows, key=_weight, default=None)
        if asked is None:
            return None
        return question_page(ledger.store, asked.question, "range", None, None)


def _weight(row: QuestionRow) -> tuple[bool, bool, int]:
    """The fate of people before all else, then what is contested, then by how many speak of it."""
    from sayso.claims.events.type import CASUALTIES

    made = row.assessment
    return row.question.topic.event in CASUALTIES, made.contested, len(made.positions)
