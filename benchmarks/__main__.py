"""`python -m benchmarks NAME [--data PATH] [--json FILE]`: measure, and print a table."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from benchmarks import floors, suite
from benchmarks.figures import Figures
from benchmarks.records import DataError
from benchmarks.table import table
from sayso.errors import SaysoError

DATA = click.option(
    "--data", type=click.Path(path_type=Path), help="A file, or folder, of the same form."
)
JSON = click.option("--json", "json_file", type=click.Path(path_type=Path), help="Write it there.")


@click.group(help=__doc__)
def main() -> None:
    pass


def benchmark(name: str) -> click.Command:
    """The command of one benchmark."""

    def command(data: Path | None, json_file: Path | None, **options: Any) -> None:
        errors = options.pop("errors", False)
        found = measured(name, data, **options)
        show(name, found)
        if errors:
            click.echo("\n".join(found.get("errors", [])))
        write(json_file, {name: found["rows"]})

    return main.command(name, help=suite.MEASURES[name])(DATA(JSON(own_options(name, command))))


def own_options(name: str, command: Callable[..., None]) -> Callable[..., None]:
    if name == "claims":
        show = click.option("--show", default=0, metavar="N", help="With N examples of each kind.")
        kinds = click.option("--errors", is_flag=True, help="Count what was not right by kind.")
        return kinds(show(command))
    if name in ("calibration", "casualties", "marking", "pages", "voices", "worst-cases"):
        return click.option("--errors", is_flag=True, help="List what was not right.")(command)
    if name == "speed":
        return click.option("--articles", default=1000, show_default=True)(command)
    if name == "copies":
        return click.option("--documents", default=0, help="How many to group for the rate.")(
            command
        )
    if name == "kills":
        return click.option("--moments", default=50, show_default=True)(command)
    if name == "web":
        claims = click.option("--claims", default=100_000, show_default=True)
        ledger = click.option("--ledger", type=click.Path(path_type=Path), help="Of this one.")
        return claims(ledger(command))
    if name == "ledger":
        claims = click.option("--claims", default=10_000, show_default=True)
        return claims(click.option("--articles", default=100, show_default=True)(command))
    return command


for each in suite.NAMES:
    benchmark(each)


@main.command("all")
@JSON
def all_of_them(json_file: Path | None) -> None:
    """Every benchmark, on its own data."""
    rows = {}
    for name in ("speed", *suite.ACCURACY):  # first, lest others' memory count as its own
        found = measured(name, None)
        show(name, found)
        rows[name] = found["rows"]
    write(json_file, rows)


@main.command("floors")
@click.option("--update", is_flag=True, help="Raise floors to what is measured.")
@click.option("--lower", "reason", default="", help="Lower floors too, for this reason.")
@click.argument("names", nargs=-1, type=click.Choice(suite.ACCURACY))
def gate(update: bool, reason: str, names: tuple[str, ...]) -> None:
    """Fail where a figure is past its floor."""
    names = names or suite.ACCURACY
    try:
        if update or reason:
            floors.update(names, reason)
        troubles = floors.check(names)
    except (DataError, SaysoError) as problem:
        raise click.ClickException(str(problem)) from None
    click.echo("\n".join(troubles) or "No figure is past its floor.")
    sys.exit(bool(troubles))


def measured(name: str, data: Path | None, **options: Any) -> Figures:
    try:
        return suite.measure(name, data, **options)
    except (DataError, SaysoError) as problem:
        raise click.ClickException(str(problem)) from None


def show(name: str, found: Figures) -> None:
    Console().print(table(name, found["rows"]), "")


def write(path: Path | None, rows: dict[str, Any]) -> None:
    if path:
        path.write_text(json.dumps(rows, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(prog_name="python -m benchmarks")
