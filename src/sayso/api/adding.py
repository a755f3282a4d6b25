"""Reports into the ledger: what is new is read and stored, what is there is passed over unread."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from sayso.api.added import Taken, Told
from sayso.claims.places.own import own_gazetteer
from sayso.claims.report import Report
from sayso.corpus import read_all
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import STANDARD_INPUT, Source
from sayso.errors import InputError, SaysoError
from sayso.ledger.store import Store


class Adding:
    """One run. Each document is stored whole or not at all, as soon as it is read, so that a run
    that is cut off has lost nothing of what it told of."""

    def __init__(self, store: Store, told: Told) -> None:
        self._store, self._told = store, told
        self._waiting: deque[tuple[str, int, Document | None, bytes | None]] = deque()
        self._seen: set[str] = set()

    def run(self, found: list[Source | InputError], given: Given) -> None:
        with self._store.writing("adding reports"):
            for _, outcome in read_all(self._unread(found, given), own_gazetteer()):
                label, taken, document, original = self._waiting.popleft()
                self._told(self._kept(outcome, label, taken, document, original))

    def _unread(
        self, found: list[Source | InputError], given: Given
    ) -> Iterator[Document | InputError]:
        """Everything that has to be read, or is an error; what is there already is told of."""
        for label, taken, item, original in _items(found, given):
            known = self._known(item)
            if known:
                assert isinstance(item, Document)
                self._told(Taken(label, known, taken, item))
            else:
                document = item if isinstance(item, Document) else None
                self._waiting.append((label, taken, document, original))
                yield item

    def _known(self, item: Document | InputError) -> str | None:
        if isinstance(item, InputError):
            return None
        if item.id in self._seen:
            return "there"
        self._seen.add(item.id)
        return self._store.known(item.id)

    def _kept(
        self,
        outcome: Report | Exception,
        label: str,
        taken: int,
        document: Document | None,
        original: bytes | None,
    ) -> Taken:
        if isinstance(outcome, Report):
            added = self._store.add(outcome, where=label, original=original)
            return Taken(label, added.outcome, taken, document, added.claims)
        error = _told_of(outcome, label)
        self._store.reject(error.where, error.found, error.do, source=_file(error.where))
        return Taken(label, error, taken, document)


def _items(
    found: list[Source | InputError], given: Given
) -> Iterator[tuple[str, int, Document | InputError, bytes | None]]:
    """Each item with what it is called, the bytes taken in up to it, and what it came as."""
    before = 0
    for source in found:
        if isinstance(source, InputError):
            yield source.where, before, source, None
            continue
        hashes = _Hashes()
        for item in source.documents(given):
            original = hashes.original(item, source)
            yield _label(item, source), before + source.taken, item, original
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


def _file(where: str) -> str:
    """ "reports.jsonl" of "reports.jsonl, line 3"."""
    return where.rpartition(", ")[0] or where


def _told_of(error: Exception, label: str) -> InputError:
    """What a document's error is to the user; errors of more than one document are raised."""
    if isinstance(error, InputError):
        return error
    if isinstance(error, SaysoError | MemoryError):
        raise error
    found = f"the reader failed on it: {type(error).__name__}: {error}"
    return InputError(label, found, "please report this, with the text")
