"""What is said beside the output, on standard error, a line each."""

from __future__ import annotations

from collections.abc import Callable

import click

from sayso.document.characters import printable

Write = Callable[[str], None]


def to_standard_error(line: str) -> None:
    click.echo(line, err=True)


def say(message: str, write: Write = to_standard_error) -> None:
    """One line, of printable characters only: names of files come from anywhere."""
    write(f"sayso: {printable(message)}")


def counted(count: int, noun: str) -> str:
    """ "1 document", "3 documents"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
