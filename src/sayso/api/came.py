"""What comes out of the files and addresses that are added, one item after another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import STANDARD_INPUT, Source
from sayso.errors import InputError


@dataclass(frozen=True, slots=True)
class Came:
    """An item with what it is called, the bytes taken in up to it, and what it came as."""

    item: Document | InputError
    label: str
    taken: int
    original: bytes | None = None
    is_copy: bool = False

    @property
    def document(self) -> Document | None:
        return self.item if isinstance(self.item, Document) else None

    def has_text_of(self, document: Document) -> bool:
        return self.document is not None and self.document.text == document.text


def all_that_came(found: list[Source | InputError], given: Given) -> Iterator[Came]:
    """Everything that sources hold, and the errors in its place."""
    before = 0
    for source in found:
        if isinstance(source, InputError):
            yield Came(source, source.where, before)
            continue
        hashes = _Hashes()
        for item in source.documents(given):
            original = hashes.original(item, source)
            yield Came(item, _label(item, source), before + source.taken, original)
        before += source.size


class _Hashes:
    """Which documents are all that their source holds; each source is hashed once."""

    def __init__(self) -> None:
        self._of: str | None = None

    def original(self, item: Document | InputError, source: Source) -> bytes | None:
        if isinstance(item, InputError) or item.sha256 is None or source.original is None:
            return None
        self._of = self._of or hashlib.sha256(source.original).hexdigest()
        return source.original if self._of == item.sha256 else None


def _label(item: Document | InputError, source: Source) -> str:
    """The file, and which of its documents where there can be several."""
    if isinstance(item, InputError):
        return item.where
    whole = item.external_id is None and Path(item.name).stem == Path(source.where).stem
    if whole or item.name == STANDARD_INPUT:
        return source.where
    return f"{source.where}, {item.name}"
