"""`sayso read`: reports in, claims out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from sayso.cli.fetch_options import fetch_options
from sayso.cli.input_options import reading_options, tell
from sayso.cli.messages import say
from sayso.cli.output import Folder, Output, View, printed
from sayso.cli.values import a_date, a_size
from sayso.document.given import Given, given
from sayso.document.limits import Limits
from sayso.document.sidecar import Sidecar
from sayso.errors import UsageError
from sayso.fetch.rules import Rules

_HELP = """Reads reports and prints what they claim.

Each FILE is plain text, a saved web page, PDF, DOCX, RTF, EML, MBOX, CSV, Parquet, NewsML, WARC, an
archive (ZIP, tar.gz) of these, or JSON Lines of documents (`text`, and where known `id`, `title`,
`outlet`, `url`, `published`, `byline`, `language`). A FOLDER is read with all that is in it of
these. "-" is standard input, which is also read where something is piped in and no file is named.

What can't be read is told of on standard error, and the rest is read; the exit status is 1 then.

\b
Examples:
  sayso read article.txt --published 2024-10-23
  sayso read article.txt --figures        who says how many
  sayso read reports/ --out claims        a JSON file for each document
  sayso read dump.jsonl --json > claims.jsonl
  sayso read https://coastalwire.example/2024/10/23/storm
"""


@click.command(help=_HELP, short_help="Read reports and print their claims.")
@click.argument("paths", nargs=-1, metavar="[FILE | FOLDER | URL | -]...")
@click.option("--published", callback=a_date, metavar="DATE", help="When they were published.")
@click.option("--outlet", metavar="NAME", help="Who published them.")
@click.option("--url", metavar="URL", help="Where they were published.")
@click.option("--figures", is_flag=True, help="Who says how many: a line for each figure.")
@click.option("--text", is_flag=True, help="The text, with sources, cues and figures marked.")
@click.option("--json", "as_json", is_flag=True, help="JSON: one line for each document.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="One JSON file for each document, in this folder.",
)
@click.option("--force", is_flag=True, help="Read texts that are not in English, too.")
@click.option(
    "--max-size",
    callback=a_size,
    metavar="SIZE",
    help="The largest text that is read (2MB).",
)
@reading_options
@fetch_options
def read(
    paths: tuple[str, ...],
    published: str | None,
    outlet: str | None,
    url: str | None,
    figures: bool,
    text: bool,
    as_json: bool,
    out: Path | None,
    force: bool,
    max_size: int | None,
    form: str | None,
    text_column: str | None,
    sidecar: Sidecar | None,
    limits: Limits,
    rules: Rules,
) -> int:
    facts = given(published, outlet, url, force, max_size, limits, form, text_column, sidecar)
    view = _view(figures, text, as_json, out)
    if not paths and sys.stdin is not None and sys.stdin.isatty():
        raise UsageError("nothing to read: give a file, a folder, or - for standard input")
    return _run(paths or ("-",), facts, rules, view, out)


def _view(figures: bool, text: bool, as_json: bool, out: Path | None) -> View:
    chosen: list[View] = []
    chosen += ["figures"] if figures else []
    chosen += ["text"] if text else []
    chosen += ["json"] if as_json else []
    if len(chosen) > 1:
        raise UsageError(f"--{chosen[0]} and --{chosen[1]} exclude each other")
    if chosen:
        return chosen[0]
    return "none" if out else "claims"


def _run(paths: tuple[str, ...], facts: Given, rules: Rules, view: View, out: Path | None) -> int:
    from sayso.cli.batch import Batch
    from sayso.cli.progress import meter
    from sayso.fetch.sources import sources

    on_screen = view not in ("json", "none") and sys.stdout.isatty()
    found = sources(paths, note=say, without=out, rules=rules)
    tell(facts.sidecar.problems if facts.sidecar else ())
    outputs: list[Output] = [Folder(out)] if out else []
    outputs += [output] if (output := printed(view)) else []
    with meter(found, output_is_elsewhere=view == "none" or not sys.stdout.isatty()) as shown:
        batch = Batch(outputs, shown, silent=on_screen)
        batch.run(found, facts)
    tell(facts.sidecar.unmatched() if facts.sidecar else ())
    return batch.close()
