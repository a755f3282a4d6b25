"""The options that say how input is to be taken: `read` and `add` share them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

import click

from sayso.cli.messages import say
from sayso.document.limits import Limits, limits_of
from sayso.document.read.beside import sidecar_at
from sayso.document.sidecar import Sidecar
from sayso.errors import InputError, UsageError

Command = TypeVar("Command", bound=Callable[..., int])


def reading_options(command: Command) -> Command:
    """The command with `--format`, `--meta`, `--text-column` and `--limit`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def _a_form(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    from sayso.document.read.named import suffix_of

    try:
        if name is not None:
            suffix_of(name)
    except UsageError as error:
        raise click.BadParameter(str(error)) from None
    return name


def _some_limits(_: click.Context, __: click.Parameter, settings: tuple[str, ...]) -> Limits:
    try:
        return limits_of(settings)
    except UsageError as error:
        raise click.BadParameter(str(error)) from None


def _a_sidecar(_: click.Context, __: click.Parameter, path: str | None) -> Sidecar | None:
    try:
        return sidecar_at(path) if path is not None else None
    except UsageError as error:
        raise click.BadParameter(str(error)) from None


def tell(problems: Iterable[InputError]) -> None:
    """Says what of a sidecar could not be used."""
    for problem in problems:
        say(str(problem))


_OPTIONS = (
    click.option(
        "--format",
        "form",
        callback=_a_form,
        metavar="NAME",
        help="What the input is, whatever its name and first bytes say: html, csv, text …",
    ),
    click.option(
        "--meta",
        "sidecar",
        callback=_a_sidecar,
        metavar="CSV",
        help="A table of what is known of the files: path, title, outlet, published, url …",
    ),
    click.option("--text-column", metavar="NAME", help="The column of a table with the texts."),
    click.option(
        "--limit",
        "limits",
        multiple=True,
        callback=_some_limits,
        metavar="NAME=VALUE",
        help="How much of a file is taken on: file=500MB, depth=3, pages=5000 …",
    ),
)
