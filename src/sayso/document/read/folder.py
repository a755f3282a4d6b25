"""The reports in a folder: which of its files are read, and in what order."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

from sayso.document.formats import suffixes
from sayso.errors import InputError, NotReadable

LINES = frozenset({".jsonl", ".ndjson"})
PLAIN = frozenset({".txt", ".text"})
PACKED = frozenset({".zip", ".tar", ".gz", ".tgz"})
READ = LINES | PLAIN | PACKED | {".json", ""}
_DIGITS = re.compile(r"(\d+)")


@dataclass(slots=True)
class Folder:
    """Files to read in order, folders that could not be looked into, extensions passed over."""

    path: Path
    files: list[Path] = field(default_factory=list)
    errors: list[InputError] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)

    def skipped_in_words(self) -> str:
        """ "3 files passed over: .pdf (2), .html (1)", or ""."""
        if not self.skipped:
            return ""
        kinds = ", ".join(f"{kind} ({n})" for kind, n in sorted(self.skipped.items()))
        count = self.skipped.total()
        return f"{count} {'file' if count == 1 else 'files'} passed over: {kinds}"


def folder_at(path: Path, without: Path | None = None) -> Folder:
    """Everything readable under `path`, folders within it too, but nothing under `without`.

    Hidden files and folders don't count. Names are in natural order: report 2 before report 10,
    a folder's own files before those of the folders in it.
    """
    folder = Folder(path)
    left_out = without.resolve() if without else None
    for parent, names, files in os.walk(path, onerror=_noting(folder.errors)):
        here = Path(parent)
        names[:] = [n for n in _ordered(names) if (here / n).resolve() != left_out]
        for name in _ordered(files):
            _sort_out(here / name, folder)
    if not folder.files and not folder.errors:
        found = folder.skipped_in_words() or "no files"
        folder.errors.append(NotReadable(str(path), f"nothing readable in it: {found}", expected()))
    return folder


def expected() -> str:
    """The extensions of what is read, in words."""
    listed = (".txt", ".text", ".jsonl", ".ndjson", ".json", *sorted(suffixes() | PACKED))
    return f"expected {', '.join(listed)} or no extension"


def _sort_out(file: Path, folder: Folder) -> None:
    suffix = file.suffix.lower()
    if suffix not in READ | suffixes():
        folder.skipped[suffix] += 1
    elif not file.exists() or file.is_file():
        folder.files.append(file)
    else:
        folder.skipped["special files"] += 1


def _noting(errors: list[InputError]) -> Callable[[OSError], None]:
    def note(error: OSError) -> None:
        errors.append(NotReadable(str(error.filename), (error.strerror or "").lower()))

    return note


def _ordered(names: Iterable[str]) -> list[str]:
    return sorted((name for name in names if not name.startswith(".")), key=_natural)


def _natural(name: str) -> tuple[list[tuple[int, str]], str]:
    parts = _DIGITS.split(name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts], name
