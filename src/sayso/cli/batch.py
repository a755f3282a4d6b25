"""A run over many documents: what was read goes out, what could not be read is told of."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from sayso.cli.messages import counted, say
from sayso.cli.output import Output
from sayso.cli.progress import Meter
from sayso.cli.reading import outcomes
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import STANDARD_INPUT, Source
from sayso.document.receive import UNDATED
from sayso.errors import InputError, SaysoError

if TYPE_CHECKING:
    from sayso.claims.report import Report

_FOUND = "publication date found in the text"


class Batch:
    """Reads sources one by one and keeps count."""

    def __init__(self, outputs: list[Output], meter: Meter, silent: bool) -> None:
        self._outputs, self._meter, self._silent = outputs, meter, silent
        self.read = self.failed = 0
        self._taken: deque[tuple[str, int]] = deque()
        """For each document taken in and not yet out: its label, bytes taken in up to it."""
        self._notes: Counter[str] = Counter()
        self._last = ""

    def run(self, found: list[Source | InputError], given: Given) -> None:
        """Reads everything; errors in the output end it, errors in the input don't."""
        for outcome in outcomes(self._items(found, given), found):
            label, taken = self._taken.popleft()
            if isinstance(outcome, Exception):
                self._fail(_told(outcome, label))
            else:
                self._put(outcome, label)
            self._meter.tell(self.read + self.failed, taken)

    def close(self) -> int:
        """Says what holds of several documents at once, then the count; gives the exit status."""
        for note, count in self._notes.items():
            say(f"{self._last if count == 1 else counted(count, 'document')}: {note}")
        if self.failed and self.failed + self.read > 1:
            say(f"{self.failed:,} of {counted(self.failed + self.read, 'input')} could not be read")
        return int(self.failed > 0)

    def _items(
        self, found: Iterable[Source | InputError], given: Given
    ) -> Iterator[Document | InputError]:
        before = 0
        for source in found:
            items = [source] if isinstance(source, InputError) else source.documents(given)
            taken = before
            for item in items:
                if isinstance(source, Source):
                    taken = before + source.taken
                self._taken.append((_label(item, source), taken))
                yield item
            before += source.size if isinstance(source, Source) else 0

    def _put(self, report: Report, label: str) -> None:
        self._note(report.document, label)
        for put in self._outputs:
            put(report)
        self.read += 1

    def _note(self, document: Document, label: str) -> None:
        if self._silent:
            return
        for warning in document.warnings:
            if warning != UNDATED:
                say(f"{label}: {warning}", self._meter.write)
        for note in _shared_notes(document):
            self._notes[note] += 1
            self._last = label

    def _fail(self, error: InputError) -> None:
        self.failed += 1
        say(str(error), self._meter.write)


def _shared_notes(document: Document) -> Iterator[str]:
    """What may hold of every document of a run, and is said once."""
    if document.published_from == "text":
        yield _FOUND
    if UNDATED in document.warnings:
        yield UNDATED


def _told(error: Exception, label: str) -> InputError:
    """What a document's error is to the user; errors of more than one document are raised."""
    if isinstance(error, InputError):
        return error
    if isinstance(error, SaysoError | MemoryError):
        raise error
    found = f"the reader failed on it: {type(error).__name__}: {error}"
    return InputError(label, found, "please report this, with the text")


def _label(item: Document | InputError, source: Source | InputError) -> str:
    """The file, and which of its documents where there can be several."""
    if isinstance(item, InputError):
        return item.where
    name, where = item.name, source.where
    whole = item.external_id is None and Path(name).stem == Path(where).stem
    return where if whole or name == STANDARD_INPUT else f"{where}, {name}"
