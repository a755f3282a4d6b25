"""`sayso export`: claims for other programs."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sayso.cli.filters import filtered
from sayso.cli.ledgers import on_ledger, opened
from sayso.cli.messages import counted, say
from sayso.cli.output import Folder, unwritable
from sayso.errors import UsageError

if TYPE_CHECKING:
    from sayso.api.ledger import Ledger


@click.command(short_help="Write claims for other programs.")
@click.argument("words", nargs=-1)
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "jsonl", "parquet", "claims", "gold"]),
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
    claim answers and how claims relate. With `gold`, one file for each document of which every
    claim was reviewed, in the form from which the reader is taught.

    \b
    Examples:
      sayso export --out claims.csv
      sayso export --event killed --since 2025-03-10 --format parquet --out killed.parquet
      sayso export --format claims --out claims
    """
    if out is None and form in ("parquet", "claims", "gold"):
        raise UsageError(f"--format {form} needs --out")
    if redact and form == "gold":
        raise UsageError("--format gold quotes the texts as they are: it takes no --redact")
    asked: dict[str, Any] = {"words": " ".join(words), "redact": redact, **wanted}
    with opened(where) as ledger:
        if form == "gold":
            return _gold(ledger, Path(out or "."), {"words": " ".join(words), **wanted})
        if form == "claims":
            written = counted(_folder(ledger, Path(out or "."), asked), "document")
        else:
            written = counted(_file(ledger, form, out, asked), "claim")
    if out:
        say(f"{out}: {written} written")
    return 0


def _folder(ledger: Ledger, out: Path, asked: dict[str, Any]) -> int:
    from sayso.views.export import json_bytes

    folder, count = Folder(out), 0
    for facts, found in ledger.each_report(**asked):
        folder.put(facts.name, json_bytes(found))
        count += 1
    return count


def _gold(ledger: Ledger, out: Path, asked: dict[str, Any]) -> int:
    from sayso.views.export import json_bytes

    folder, count, waiting = Folder(out), 0, 0
    for facts, found in ledger.each_reviewed(**asked):
        if found is None:
            waiting += 1
        else:
            folder.put(facts.name, json_bytes(found))
            count += 1
    left = f"; {counted(waiting, 'document')} left out, not reviewed to the end" if waiting else ""
    say(f"{out}: {counted(count, 'document')} written{left}")
    return 0


def _file(ledger: Ledger, form: Any, out: Path | None, asked: dict[str, Any]) -> int:
    """The file appears whole or not at all."""
    if out is None:
        return ledger.export(form, sys.stdout.buffer, **asked)
    draft = out.with_name(f".{out.name}.{os.getpid()}.tmp")
    try:
        with draft.open("wb") as stream:
            count = ledger.export(form, stream, **asked)
        draft.replace(out)
    except OSError as error:
        raise unwritable(out, error) from None
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return count
