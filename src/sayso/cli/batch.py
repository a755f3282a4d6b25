"""A run over many documents: what was read goes out, what could not be read is told of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from sayso.cli.messages import counted, say
from sayso.cli.output import Output
from sayso.cli.progress import Meter
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import STANDARD_INPUT, Source
from sayso.document.receive import UNDATED
from sayso.errors import InputError, SaysoError

_FOUND = "publication date found in the text"


class Batch:
    """Reads sources one by one and keeps count."""

    def __init__(self, outputs: list[Output], meter: Meter, silent: bool) -> None:
        self._outputs, self._meter, self._silent = outputs, meter, silent
        self.read = self.failed = self._taken = 0
        self._notes: Counter[str] = Counter()
        self._last = ""

    def run(self, found: Iterable[Source | InputError], given: Given) -> None:
        """Reads everything; errors in the output end it, errors in the input don't."""
        for source in found:
            if isinstance(source, InputError):
                self._fail(source)
                continue
            for item in source.documents(given):
                self._take(item, source.where)
                self._meter.tell(self.read + self.failed, self._taken + source.taken)
            self._taken += max(source.taken, source.size)

    def close(self) -> int:
        """Says what holds of several documents at once, then the count; gives the exit status."""
        for note, count in self._notes.items():
            say(f"{self._last if count == 1 else counted(count, 'document')}: {note}")
        if self.failed and self.failed + self.read > 1:
            say(f"{self.failed:,} of {counted(self.failed + self.read, 'input')} could not be read")
        return int(self.failed > 0)

    def _take(self, item: Document | InputError, where: str) -> None:
        try:
            if isinstance(item, InputError):
                raise item
            self._put(item, _label(item, where))
        except InputError as error:
            self._fail(error)

    def _put(self, document: Document, label: str) -> None:
        from sayso.claims.read import read_document

        try:
            report = read_document(document)
        except (SaysoError, MemoryError):
            raise
        except Exception as error:
            found = f"the reader failed on it: {type(error).__name__}: {error}"
            raise InputError(label, found, "please report this, with the text") from error
        self._note(document, label)
        for put in self._outputs:
            put(report)
        self.read += 1

    def _note(self, document: Document, label: str) -> None:
        if self._silent:
            return
        for warning in document.warnings:
            if warning == UNDATED:
                self._notes[UNDATED] += 1
                self._last = label
            else:
                say(f"{label}: {warning}", self._meter.write)
        if document.published_from == "text":
            self._notes[_FOUND] += 1
            self._last = label

    def _fail(self, error: InputError) -> None:
        self.failed += 1
        say(str(error), self._meter.write)


def _label(document: Document, where: str) -> str:
    """The file, and which of its documents where there can be several."""
    whole = document.external_id is None and Path(document.name).stem == Path(where).stem
    return where if whole or document.name == STANDARD_INPUT else f"{where}, {document.name}"
