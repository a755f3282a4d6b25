"""`sayso news`: what changed."""

from __future__ import annotations

import click

from sayso.cli.ledgers import limited, on_ledger, opened, show
from sayso.cli.values import a_date


@click.command(short_help="Tell what changed.")
@click.option("--since", callback=a_date, required=True, metavar="DATE", help="From this day on.")
@click.option("--until", callback=a_date, metavar="DATE", help="Up to this day.")
@limited(100)
@on_ledger
def news(since: str, until: str | None, limit: int, where: str | None) -> int:
    """Tells what reports of these days brought: new figures, revisions, first confirmations,
    denials and new conflicts, question by question, and what was changed in earlier reports.
    """
    from sayso.views.news import lines

    with opened(where) as ledger:
        found = ledger.news(since, until=until, limit=limit)
        show(lambda width: lines(found, width))
    return 0
