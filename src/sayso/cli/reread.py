"""`sayso reread`: what a newer reader makes of what is there."""

from __future__ import annotations

import click

from sayso.cli.ledgers import on_ledger, opened
from sayso.cli.messages import counted, say


@click.command(short_help="Read all again with a newer reader.")
@on_ledger
def reread(where: str | None) -> int:
    """Reads again every document that an older reader read. The older claims are kept apart, and
    decisions about them go over to the new ones by the words they stand on; those for which
    there is no such words any more are listed.
    """
    with opened(where) as ledger:
        done = ledger.reread()
    click.echo(f"{counted(done.documents, 'document')} read again")
    for orphan in done.orphans:
        say(f"no such words in the new claims: {orphan}")
    return 0
