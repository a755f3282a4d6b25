"""`sayso add`: reports into the ledger."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

import click

from sayso.cli.fetch_options import fetch_options
from sayso.cli.input_options import reading_options, tell
from sayso.cli.ledgers import on_ledger
from sayso.cli.messages import counted, say
from sayso.cli.values import a_date, a_size
from sayso.document.given import Given, given
from sayso.document.limits import Limits
from sayso.document.sidecar import Sidecar
from sayso.errors import InputError, UsageError
from sayso.fetch.rules import Rules

if TYPE_CHECKING:
    from sayso.api.added import Added, Taken
    from sayso.cli.progress import Meter

_HELP = """Reads reports and puts their claims into the ledger.

Takes what `sayso read` takes: files, folders, addresses, JSON Lines, "-". A document that is there
already is passed over, so that the same command can be given again. Each document is added whole or
not at all: a run may be stopped at any time, and the same command goes on where it stopped. What
can't be read is told of, and listed by `sayso rejects`; the exit status is 1 then.

\b
Examples:
  sayso add reports/
  sayso add article.txt --published 2024-10-23 --outlet "Coastal Wire"
  sayso add dump.jsonl --ledger kursk.db
  sayso add https://coastalwire.example/2024/10/23/storm
"""
MANY = 100
"""Documents whose claims take so long to be put together that it is told of."""
_INTERRUPTED = 130
_GOES_ON = "interrupted; what was added is kept, and the same command goes on from there"


@click.command(help=_HELP, short_help="Put reports into the ledger.")
@click.argument("paths", nargs=-1, metavar="[FILE | FOLDER | URL | -]...")
@click.option("--published", callback=a_date, metavar="DATE", help="When they were published.")
@click.option("--outlet", metavar="NAME", help="Who published them.")
@click.option("--url", metavar="URL", help="Where they were published.")
@click.option("--force", is_flag=True, help="Read texts that are not in English, too.")
@click.option(
    "--max-size", callback=a_size, metavar="SIZE", help="The largest text that is read (2MB)."
)
@reading_options
@fetch_options
@on_ledger
def add(
    paths: tuple[str, ...],
    published: str | None,
    outlet: str | None,
    url: str | None,
    force: bool,
    max_size: int | None,
    form: str | None,
    text_column: str | None,
    sidecar: Sidecar | None,
    limits: Limits,
    rules: Rules,
    where: str | None,
) -> int:
    facts = given(published, outlet, url, force, max_size, limits, form, text_column, sidecar)
    if not paths and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("nothing to add: give a file, a folder, or - for standard input")
    return _run(paths or ("-",), facts, rules, where)


def _run(paths: tuple[str, ...], facts: Given, rules: Rules, where: str | None) -> int:
    from sayso.api.added import Added
    from sayso.api.ledger import Ledger
    from sayso.cli.progress import meter
    from sayso.fetch.sources import sources

    found, added = sources(paths, note=say, rules=rules), Added()
    tell(facts.sidecar.problems if facts.sidecar else ())
    with Ledger(where) as ledger:
        try:
            with meter(found, output_is_elsewhere=True) as shown:
                ledger.take_in(found, facts, _telling(added, shown))
            if added.new > MANY and sys.stderr.isatty():
                say("putting the new claims together with the others …")
            ledger.regroup()
        except KeyboardInterrupt:
            click.echo(_in_words(added))
            say(_GOES_ON)
            return _INTERRUPTED
    tell(facts.sidecar.unmatched() if facts.sidecar else ())
    click.echo(_in_words(added))
    return int(bool(added.errors))


def _telling(added: Added, shown: Meter) -> Callable[[Taken], None]:
    def tell(one: Taken) -> None:
        added.count(one)
        if isinstance(one.result, InputError):
            say(str(one.result), shown.write)
        elif one.result in ("removed", "purged"):
            say(f"{one.label}: was {one.result} here, and is not taken in again", shown.write)
        shown.tell(added.documents, one.taken)

    return tell


def _in_words(added: Added) -> str:
    """ "3 documents added with 41 claims, 2 already there, 1 rejected (see sayso rejects)"."""
    parts = [f"{counted(added.new, 'document')} added with {counted(added.claims, 'claim')}"]
    parts += [f"{added.there:,} already there"] if added.there else []
    parts += [f"{added.shut_out:,} removed or purged before"] if added.shut_out else []
    parts += [f"{len(added.errors):,} rejected (see `sayso rejects`)"] if added.errors else []
    return ", ".join(parts)
