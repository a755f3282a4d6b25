"""`sayso incidents`, `sayso incident`: what happened where and when."""

from __future__ import annotations

import click

from sayso.cli.ledgers import limited, on_ledger, opened, show
from sayso.cli.values import a_date


@click.command(short_help="List what happened.")
@click.option("--place", metavar="NAME", help="Only those at this place or in this country.")
@click.option("--since", callback=a_date, metavar="DATE", help="Only those of this day or later.")
@limited(50)
@on_ledger
def incidents(place: str | None, since: str | None, limit: int, where: str | None) -> int:
    """Lists the happenings that several questions belong to, the newest first."""
    from sayso.api.paging import incident_rows
    from sayso.views.incident_list import lines

    with opened(where) as ledger:
        found = ledger.incidents(place, since=since, limit=limit)
        rows = incident_rows(ledger.store, found)
        show(lambda width: lines(rows, width))
    return 0


@click.command(short_help="Show one happening.")
@click.argument("id_", metavar="ID")
@on_ledger
def incident(id_: str, where: str | None) -> int:
    """Shows one happening: killed, injured, missing; who is said to have done it; named victims.

    ID may be cut short as long as no other incident begins so.
    """
    from sayso.api.paging import incident_page
    from sayso.views.incident_page import lines

    with opened(where) as ledger:
        page = incident_page(ledger.store, ledger.incident(id_))
        show(lambda width: lines(page, width))
    return 0
