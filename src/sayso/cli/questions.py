"""`sayso questions`, `sayso question`: what several claims answer."""

from __future__ import annotations

import click

from sayso.cli.ledgers import as_of, limited, on_ledger, opened, show
from sayso.cli.values import a_date

METHODS = ("range", "ucdp", "airwars", "acled", "majority", "weighted-median")
_HELP = """Shows one question: who says what, where they differ, and how it came about.

ID may be cut short as long as no other question begins so. An id from before two questions were
put together still works.

\b
Methods:
  range            all that stands, from the lowest to the highest
  ucdp             best, low and high, as the Uppsala Conflict Data Program codes
  airwars          minimum to maximum, with a grade
  acled            the most conservative figure
  majority         what most independent origins say
  weighted-median  the middle of five independent origins or more
"""


@click.command(short_help="List what the claims answer.")
@click.option("--topic", metavar="WORDS", help="Only those with these words.")
@click.option("--contested", is_flag=True, help="Only those with answers that can't all be right.")
@click.option("--since", callback=a_date, metavar="DATE", help="With a report from then or later.")
@click.option("--all", "single", is_flag=True, help="Also those that only one claim answers.")
@limited(50)
@on_ledger
def questions(
    topic: str | None,
    contested: bool,
    since: str | None,
    single: bool,
    limit: int,
    where: str | None,
) -> int:
    """Lists the questions that several claims answer, the newest first."""
    from sayso.api.paging import question_rows
    from sayso.views.question_list import lines

    with opened(where) as ledger:
        found = ledger.questions(
            topic, contested=contested, since=since, single=single, limit=limit
        )
        rows = question_rows(ledger.store, found)
        show(lambda width: lines(rows, width))
    return 0


@click.command(help=_HELP, short_help="Show one question, and why.")
@click.argument("id_", metavar="ID")
@click.option(
    "--method",
    type=click.Choice(METHODS),
    default="range",
    show_default=True,
    help="By whose practice the figures are put together.",
)
@as_of
@on_ledger
def question(
    id_: str, method: str, as_of: str | None, as_recorded: str | None, where: str | None
) -> int:
    from sayso.api.paging import question_page
    from sayso.views.question_page import lines

    with opened(where) as ledger:
        page = question_page(ledger.store, ledger.question(id_), method, as_of, as_recorded)
        show(lambda width: lines(page, width))
    return 0
