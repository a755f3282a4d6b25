"""`sayso claim`: one claim with everything that is known of it."""

from __future__ import annotations

import click

from sayso.cli.ledgers import on_ledger, opened, show


@click.command(short_help="Show one claim, with its sentence.")
@click.argument("id_", metavar="ID")
@on_ledger
def claim(id_: str, where: str | None) -> int:
    """Shows all fields of one claim, its sentence with the words marked, the question that it
    answers, and what was decided about it.

    ID may be cut short as long as no other claim begins so.
    """
    from sayso.api.paging import claim_page
    from sayso.views.claim_page import lines

    with opened(where) as ledger:
        page = claim_page(ledger.store, ledger.claim(id_).id)
        show(lambda width: lines(page, width))
    return 0
