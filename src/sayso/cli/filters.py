"""The options that say which claims are meant."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import click

from sayso.cli.values import a_date, a_range

Command = TypeVar("Command", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--voice", metavar="NAME|ID", help="Said by this voice."),
    click.option("--party", metavar="NAME", help="Said for this country or organisation."),
    click.option("--place", metavar="NAME", help="About this place or country."),
    click.option("--outlet", metavar="NAME", help="In this outlet."),
    click.option("--event", metavar="TYPE", help="Of this type of event, such as killed."),
    click.option("--since", callback=a_date, metavar="DATE", help="Published then or later."),
    click.option("--until", callback=a_date, metavar="DATE", help="Published by then."),
    click.option(
        "--figure", callback=a_range, metavar="RANGE", help="With a figure in it: 50, 10..50, 10.."
    ),
    click.option("--question", metavar="ID", help="That answers this question."),
    click.option(
        "--certainty",
        type=click.Choice(["certain", "probable", "possible"]),
        help="Of which the speaker is so sure.",
    ),
    click.option(
        "--stance",
        type=click.Choice(["affirms", "denies", "uncertain"]),
        help="Which the speaker affirms, denies or leaves open.",
    ),
)


def filtered(command: Command) -> Command:
    """Adds the options of a filter; they come to the command as keywords."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
