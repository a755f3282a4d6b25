"""`sayso backup`, `sayso restore`: the whole ledger in one file."""

from __future__ import annotations

from pathlib import Path

import click

from sayso.cli.ledgers import on_ledger, opened


@click.command(short_help="Copy the ledger to a file.")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@on_ledger
def backup(path: Path, where: str | None) -> int:
    """Copies the ledger to a new file, while others may read and write, and checks the copy."""
    with opened(where) as ledger:
        ledger.backup(path)
    click.echo(f"{path}: written and checked")
    return 0


@click.command(short_help="Put a copy in the ledger's place.")
@click.argument("path", type=click.Path(path_type=Path), metavar="FILE")
@click.option("--yes", is_flag=True, help="Replace a ledger that is there without asking.")
@on_ledger
def restore(path: Path, yes: bool, where: str | None) -> int:
    """Checks a copy that `sayso backup` made, then replaces the ledger by what it holds."""
    from sayso.api.ledger import Ledger
    from sayso.errors import UsageError

    with Ledger(where) as ledger:
        question = f"Replace all that is in {ledger.place}?"
        if not (yes or ledger.is_empty or click.confirm(question, err=True)):
            raise UsageError("nothing was replaced")
        ledger.restore(path)
        click.echo(f"{ledger.place}: restored from {path}")
    return 0
