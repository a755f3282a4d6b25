"""The ledger that a command works on, as its options name it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from sayso.cli.values import a_date

if TYPE_CHECKING:
    from rich.text import Text

    from sayso.api.ledger import Ledger

Command = TypeVar("Command", bound=Callable[..., Any])

on_ledger = click.option(
    "--ledger",
    "where",
    metavar="PATH|URL",
    envvar="SAYSO_LEDGER",
    help="Which ledger; also SAYSO_LEDGER. By default it is in your user data folder.",
)


def opened(where: str | None) -> Ledger:
    """The ledger at `where`, which has to be there. Raises SaysoError where there is none."""
    from sayso.api.ledger import Ledger

    return Ledger(where, create=False)


def show(lines: Callable[[int], Iterable[Text | str]]) -> None:
    """Prints what `lines` makes for the width that there is."""
    from sayso.views.console import open_console, print_lines

    console = open_console()
    print_lines(console, lines(console.width))


def as_of(command: Command) -> Command:
    """`--as-of` and `--as-recorded`: the two clocks of a ledger."""
    published = click.option(
        "--as-of", callback=a_date, metavar="DATE", help="As known by what was published by then."
    )
    recorded = click.option(
        "--as-recorded",
        callback=a_date,
        metavar="DATE",
        help="As known by what was added and decided here by then.",
    )
    return published(recorded(command))


def limited(default: int) -> Callable[[Command], Command]:
    """`--limit N`."""
    return click.option(
        "--limit",
        type=click.IntRange(min=1),
        default=default,
        show_default=True,
        metavar="N",
        help="How many to show at most.",
    )
