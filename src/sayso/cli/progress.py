"""How far a long run has got, on a terminal's standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Protocol

from sayso.cli.messages import Write, to_standard_error
from sayso.document.read.source import Source
from sayso.errors import InputError

if TYPE_CHECKING:
    from rich.progress import Progress

FEW_BYTES = 40_000
"""Some five reports: read before anybody wonders."""


class Meter(Protocol):
    """Told of each document; `write` puts a line above the bar."""

    write: Write

    def tell(self, documents: int, taken: int) -> None: ...


class Silent:
    """No bar."""

    def __init__(self) -> None:
        self.write: Write = to_standard_error

    def tell(self, documents: int, taken: int) -> None:
        """Nothing to show."""


class Bar:
    """Documents, their rate, and the time left by the bytes that are left."""

    def __init__(self, progress: Progress, size: int) -> None:
        self._progress, self._started = progress, monotonic()
        self._task = progress.add_task("reading", total=size, documents=0, rate=0.0)
        self.write: Write = lambda line: progress.console.print(line, soft_wrap=True)

    def tell(self, documents: int, taken: int) -> None:
        rate = documents / max(0.1, monotonic() - self._started)
        self._progress.update(self._task, completed=taken, documents=documents, rate=rate)


@contextmanager
def meter(found: list[Source | InputError], output_is_elsewhere: bool) -> Iterator[Meter]:
    """A bar where somebody can see it, nothing else is printed there and there is much to read."""
    size = sum(source.size for source in found if isinstance(source, Source))
    if size < FEW_BYTES or not output_is_elsewhere or not sys.stderr.isatty():
        yield Silent()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        BarColumn(),
        TextColumn("{task.fields[documents]:,} documents, {task.fields[rate]:.1f} a second,"),
        TimeRemainingColumn(),
        TextColumn("left"),
    )
    console = Console(stderr=True, highlight=False, markup=False, emoji=False)
    with Progress(*columns, console=console, transient=True) as progress:
        yield Bar(progress, size)
