"""Where reports go: a table, the marked text, JSON on standard output, JSON files in a folder."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, Protocol

from sayso.cli.file_names import FileNames
from sayso.errors import OutputError

if TYPE_CHECKING:
    from sayso.claims.report import Report

View = Literal["claims", "figures", "text", "json", "none"]


class Output(Protocol):
    """Takes reports one by one, as they are read."""

    def __call__(self, report: Report) -> None: ...


def printed(view: View) -> Output | None:
    """What prints reports on standard output in that view; None for none."""
    if view == "none":
        return None
    if view == "json":
        return partial(_print_json, stream=sys.stdout.buffer)
    return _on_console(view)


def _on_console(view: View) -> Output:
    from sayso.views.console import open_console

    console = open_console()
    if view == "text":
        from sayso.views.marked import print_marked

        return partial(print_marked, console=console)
    from sayso.views.terminal import print_claims

    return partial(print_claims, console=console, figures_first=view == "figures")


def _print_json(report: Report, stream: BinaryIO) -> None:
    """A line at once, so that what was read is there even if the run is stopped."""
    from sayso.views.export import json_line

    stream.write(json_line(report))
    stream.flush()


class Folder:
    """One JSON file a document; each appears whole or not at all."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._names = FileNames()
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unwritable(path, error, "can't be used as a folder") from None

    def __call__(self, report: Report) -> None:
        from sayso.views.export import json_line

        document = report.document
        self.put(document.external_id or document.name, json_line(report))

    def put(self, name: str, data: bytes) -> None:
        """A file for the document of that name."""
        self._write(self.path / self._names.name_for(name), data)

    def _write(self, target: Path, data: bytes) -> None:
        draft = self.path / f".sayso-{os.getpid()}.tmp"
        try:
            draft.write_bytes(data)
            draft.replace(target)
        except OSError as error:
            raise unwritable(target, error) from None
        finally:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def unwritable(path: Path, error: OSError, what: str = "can't be written") -> OutputError:
    """The error for what the system refused."""
    found = (error.strerror or type(error).__name__).lower()
    return OutputError(f"{path}: {what}: {found}")
