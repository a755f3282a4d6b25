"""A report that was fetched, among the sources of documents, with what its feed says of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.read.source import Source
from sayso.document.receive import UNDATED
from sayso.errors import InputError
from sayso.fetch.answer import Answer
from sayso.fetch.page import read


@dataclass(slots=True)
class Fetched(Source):
    """`published` is the feed's date: surer than one in the address or text, less than the page's
    own."""

    answer: Answer | None = None
    published: str | None = None

    @classmethod
    def of(cls, answer: Answer, published: str | None) -> Fetched:  # type: ignore[override]
        return cls(
            None, None, answer.asked, answer.asked, original=answer.data,
            answer=answer, published=published,
        )  # fmt: skip

    def documents(self, given: Given) -> Iterator[Document | InputError]:
        assert self.answer is not None
        for one in read(self.answer, given):
            yield one if isinstance(one, InputError) else self._dated(one)

    def _dated(self, one: Document) -> Document:
        if self.published is None or one.published_from in ("given", "metadata"):
            return one
        kept = tuple(w for w in one.warnings if w != UNDATED and "taken from the address" not in w)
        return replace(one, published=self.published, published_from="metadata", warnings=kept)
