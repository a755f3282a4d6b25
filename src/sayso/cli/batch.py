"""A run over many documents: what was read goes out, what could not be read is told of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sayso.cli.messages import counted, say
from sayso.cli.output import Output
from sayso.cli.progress import Meter
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import Source
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
                self._take(item)
                self._meter.tell(self.read + self.failed, self._taken + source.taken)
            self._taken += max(source.taken, source.size)

    def close(self) -> int:
        """Says what holds of several documents at once, then the count; gives the exit status."""
        for note, count in self._notes.items():
            say(f"{self._last if count == 1 else counted(count, 'document')}: {note}")
        if self.failed and self.failed + self.read > 1:
            say(f"{self.failed:,} of {counted(self.failed + self.read, 'input')} could not be read")
        return int(self.failed > 0)

    def _take(self, item: Document | InputError) -> None:
        try:
            if isinstance(item, InputError):
                raise item
            self._put(item)
        except InputError as error:
            self._fail(error)

    def _put(self, document: Document) -> None:
        from sayso.claims.read import read_document

        try:
            report = read_document(document)
        except (SaysoError, MemoryError):
            raise
        except Exception as error:
            found = f"the reader failed on it: {type(error).__name__}: {error}"
            raise InputError(document.name, found, "please report this, with the text") from error
        self._note(document)
        for put in self._outputs:
            put(report)
        self.read += 1

    def _note(self, document: Document) -> None:
        if self._silent:
            return
        for warning in document.warnings:
            if warning == UNDATED:
                self._notes[UNDATED] += 1
                self._last = document.name
            else:
                say(f"{document.name}: {warning}", self._meter.write)
        if document.published_from == "text":
            self._notes[_FOUND] += 1
            self._last = document.name

    def _fail(self, error: InputError) -> None:
        self.failed += 1
        say(str(error), self._meter.write)
