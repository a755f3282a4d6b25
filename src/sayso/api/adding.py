"""Reports into the ledger: what is new is read and stored, what is there is passed over unread.

Exact copies are read once.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import replace

from sayso.api.added import Taken, Told
from sayso.api.came import Came, all_that_came
from sayso.api.twins import Twins
from sayso.claims.places.own import own_gazetteer
from sayso.claims.report import Report
from sayso.corpus import read_all
from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import Source
from sayso.errors import InputError, SaysoError
from sayso.ledger.store import Store


class Adding:
    """One run. Each document is stored whole or not at all, as soon as it is read, so that a run
    that is cut off has lost nothing of what it told of."""

    def __init__(self, store: Store, told: Told) -> None:
        self._store, self._told = store, told
        self._waiting: deque[Came] = deque()
        self._seen: set[str] = set()
        self._twins = Twins(store)

    def run(self, found: list[Source | InputError], given: Given) -> None:
        with self._store.writing("adding reports"):
            for _, outcome in read_all(self._unread(found, given), own_gazetteer()):
                self._keep(self._waiting.popleft(), outcome)
                while self._waiting and self._waiting[0].is_copy:
                    self._keep_copy(self._waiting.popleft())

    def _unread(
        self, found: list[Source | InputError], given: Given
    ) -> Iterator[Document | InputError]:
        """Everything that has to be read, or is an error. What is there already is told of; the
        copy of a document that is being read waits behind it."""
        for came in all_that_came(found, given):
            document = came.document
            if document is None:
                self._waiting.append(came)
                yield came.item
            elif known := self._known(document):
                self._told(Taken(came.label, known, came.taken, document))
            elif any(one.has_text_of(document) for one in self._waiting):
                self._waiting.append(replace(came, is_copy=True))
            elif twin := self._twins.of(document):
                self._keep(came, twin)
            else:
                self._waiting.append(came)
                yield document

    def _known(self, document: Document) -> str | None:
        if document.id in self._seen:
            return "there"
        self._seen.add(document.id)
        return self._store.known(document.id)

    def _keep_copy(self, came: Came) -> None:
        assert came.document is not None
        twin = self._twins.of(came.document)
        self._keep(came, twin or next(read_all([came.document], own_gazetteer()))[1])

    def _keep(self, came: Came, outcome: Report | Exception) -> None:
        label, taken, document = came.label, came.taken, came.document
        if isinstance(outcome, Report):
            added = self._store.add(outcome, where=label, original=came.original)
            self._told(Taken(label, added.outcome, taken, document, added.claims))
            return
        error = _told_of(outcome, label)
        self._store.reject(error.where, error.found, error.do, source=_file(error.where))
        self._told(Taken(label, error, taken, document))


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
