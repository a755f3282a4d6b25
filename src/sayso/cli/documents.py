"""`sayso documents`, `sayso rejects`: what is in the ledger, and what was kept out."""

from __future__ import annotations

import click

from sayso.cli.ledgers import limited, on_ledger, opened, show
from sayso.cli.values import a_date


@click.command(short_help="List what was added.")
@click.option("--outlet", metavar="NAME", help="Only those of this outlet.")
@click.option("--since", callback=a_date, metavar="DATE", help="Published then or later.")
@click.option("--until", callback=a_date, metavar="DATE", help="Published by then.")
@click.option("--removed", is_flag=True, help="Those that were removed, with the reason.")
@limited(100)
@on_ledger
def documents(
    outlet: str | None,
    since: str | None,
    until: str | None,
    removed: bool,
    limit: int,
    where: str | None,
) -> int:
    """Lists the documents in the ledger, the newest first, with how many claims each has."""
    from sayso.api.paging import document_rows
    from sayso.views.document_list import lines

    with opened(where) as ledger:
        rows = document_rows(ledger.store, outlet, since, until, removed, limit)
        show(lambda width: lines(rows, width))
    return 0


@click.command(short_help="List what could not be added.")
@on_ledger
def rejects(where: str | None) -> int:
    """Lists the files and records that could not be added, and what is wrong with each. Once the
    input has been put right and added, it is listed no more.
    """
    from sayso.api.paging import reject_rows
    from sayso.views.reject_list import lines

    with opened(where) as ledger:
        rows = reject_rows(ledger.store)
        show(lambda width: lines(rows, width))
    return 0
