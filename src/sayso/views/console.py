"""The console that views print to."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.text import Text

PIPED_WIDTH = 80


def open_console(file: TextIO | None = None) -> Console:
    """A console on a stream, standard output unless said.

    Piped output, and any where NO_COLOR is set, has no terminal codes. Where no terminal tells its
    width, COLUMNS does, else it is 80. Characters that the stream can't encode become "?".
    """
    from rich.console import Console

    stream = file or sys.stdout
    terminal = stream.isatty()
    _tolerate(stream)
    return Console(
        file=stream,
        width=None if terminal else _columns(),
        color_system="auto" if terminal and not os.environ.get("NO_COLOR") else None,
        highlight=False,
        markup=False,
        emoji=False,
        soft_wrap=True,
    )


def print_lines(console: Console, lines: Iterable[Text | str]) -> None:
    """Print lines that fit the console as they are."""
    for line in lines:
        console.print(line, soft_wrap=True, markup=False, highlight=False, emoji=False)


def _columns() -> int:
    given = os.environ.get("COLUMNS", "")
    return int(given) if given.isdecimal() and int(given) else PIPED_WIDTH


def _tolerate(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None and (stream.encoding or "").lower() not in {"utf-8", "utf8"}:
        reconfigure(errors="replace")
