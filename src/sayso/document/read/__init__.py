"""Paths to documents: files, folders, standard input; what is bad comes out as an error."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.folder import folder_at
from sayso.document.read.source import Source
from sayso.document.receive import received
from sayso.errors import BadRecord, InputError

_DASH = "-"


def sources(
    paths: Iterable[str | os.PathLike[str]],
    note: Callable[[str], None] = lambda _: None,
    without: Path | None = None,
) -> list[Source | InputError]:
    """What `paths` lead to, folders opened up; "-" is standard input.

    `note` is told of files passed over; nothing under the folder `without` is read.
    """
    found: list[Source | InputError] = []
    for path in (os.fspath(given) for given in paths):
        if path == _DASH:
            found.append(standard_input())
        elif _is_folder(path):
            folder = folder_at(Path(path), without)
            found += folder.errors
            found += map(Source.of, folder.files)
            if folder.files and folder.skipped:
                note(f"{path}: {folder.skipped_in_words()}")
        else:
            found.append(Source.of(Path(path)))
    return found


def standard_input() -> Source:
    """What is piped in."""
    stream = getattr(sys.stdin, "buffer", None)
    try:
        size = os.fstat(stream.fileno()).st_size if stream else 0
    except (OSError, ValueError):
        size = 0
    return Source(None, stream, size=size)


def documents(
    found: Iterable[Source | InputError], given: Given
) -> Iterator[Document | InputError]:
    """Every document of every source, or the error in its place, in order."""
    for source in found:
        if isinstance(source, InputError):
            yield source
        else:
            yield from source.documents(given)


def document_of(text: str, given: Given, name: str = "text") -> Document:
    """The document of a text in hand. Raises NotText, TooLarge or NotEnglish."""
    return received(text, given, name, Document("", name=name))


def only_document(source: str | os.PathLike[str] | BinaryIO, given: Given) -> Document:
    """The one document in a file or binary stream. Raises InputError, also where there are more."""
    return only_of(documents(_sources_of(source), given), str(source))


def only_of(found: Iterator[Document | InputError], where: str) -> Document:
    """The one document that is found. Raises InputError, also where there are more."""
    first = next(found)
    if isinstance(first, InputError):
        raise first
    if next(found, None) is not None:
        raise BadRecord(where, "more than one document", "read them with read_many")
    return first


def _sources_of(source: str | os.PathLike[str] | BinaryIO) -> list[Source | InputError]:
    if isinstance(source, str | os.PathLike):
        return sources([source])
    name = str(getattr(source, "name", "stream"))
    return [Source(None, source, where=name, name=name)]


def _is_folder(path: str) -> bool:
    try:
        return Path(path).is_dir()
    except (OSError, ValueError):
        return False
