"""`sayso export`: claims for other programs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from sayso.cli.filters import filtered
from sayso.cli.ledgers import on_ledger, opened
from sayso.errors import UsageError


@click.command(short_help="Write claims for other programs.")
@click.argument("words", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "parquet", "claims"]),
    default="csv",
    show_default=True,
    help="A table in one file, or a JSON file for each document.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="FILE|DIR",
    help="Where to; without it, on standard output.",
)
@click.option("--redact", is_flag=True, help="Leave out the names of private people.")
@filtered
@on_ledger
def export(
    words: tuple[str, ...],
    form: str,
    out: Path | None,
    redact: bool,
    where: str | None,
    **wanted: Any,
) -> int:
    """Writes the claims that `sayso search` would find with the same words and filters, all of
    them: one row for each, with its speaker, figures, times, places, question and words. With
    `claims`, one file for each document in the form sayso.claims/1, with the question that each
    claim answers and how claims relate.

    \b
    Examples:
      sayso export --out claims.csv
      sayso export --event killed --since 2025-03-10 --format parquet --out killed.parquet
      sayso export --format claims --out claims
    """
    if out is None and form in ("parquet", "claims"):
        raise UsageError(f"--format {form} needs --out")
    with opened(where) as ledger:
        written = ledger.export(form, out, " ".join(words), redact=redact, **wanted)
    if out:
        click.echo(f"{out}: {written}", err=True)
    return 0
