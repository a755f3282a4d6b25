"""`sayso check`: whether the ledger is sound."""

from __future__ import annotations

import click

from sayso.cli.ledgers import on_ledger, opened


@click.command(short_help="Prove that the ledger is sound.")
@on_ledger
def check(where: str | None) -> int:
    """Holds every anchor against its text, every hash against what it is of, and the database
    against itself. The exit status is 1 where something is wrong, and a list says what.
    """
    with opened(where) as ledger:
        problems = ledger.check()
        for problem in problems:
            click.echo(str(problem))
        if not problems:
            click.echo(f"{ledger.place}: sound")
    return int(bool(problems))
