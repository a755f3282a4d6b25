"""A fetched page among the sources of documents: asked only when its turn comes."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from sayso.document.document import Document
from sayso.document.formats.registry import formats
from sayso.document.given import Given
from sayso.document.read.source import Source
from sayso.errors import InputError
from sayso.fetch.answer import Answer
from sayso.fetch.canonical import canonical, untracked
from sayso.fetch.fetch import fetch
from sayso.fetch.rules import Rules

_FORMS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "application/pdf": "pdf",
    "text/csv": "csv",
    "application/json": "json",
    "application/x-ndjson": "jsonl",
}


@dataclass(slots=True)
class Page(Source):
    """What is at an address; `answer` is what came, once it was asked."""

    rules: Rules = field(default_factory=Rules)
    answer: Answer | None = None

    @classmethod
    def at(cls, url: str, rules: Rules) -> Page:
        return cls(None, None, url, _name(url), rules=rules)

    def documents(self, given: Given) -> Iterator[Document | InputError]:
        """Each document, or the error in its place. What the user says of the address goes first,
        then the page's own address, then where it was found in the end."""
        try:
            self.answer = answer = fetch(self.where, self.rules)
        except InputError as error:
            yield error
            return
        self.original, self.taken = answer.data, len(answer.data or b"")
        yield from read(answer, given)


def read(answer: Answer, given: Given) -> Iterator[Document | InputError]:
    """Each document in an answer, or the error in its place."""
    data, form = answer.data or b"", given.form or _form(answer)
    source = Source(None, io.BytesIO(data), answer.asked, _name(answer.url), len(data))
    url = given.url or (
        canonical(data, answer.url) if form in ("html", None) else untracked(answer.url)
    )
    for one in source.documents(replace(given, url=url, form=form)):
        yield one if isinstance(one, InputError) or one.sha256 else replace(one, sha256=_hash(data))


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _form(answer: Answer) -> str | None:
    """By what the server says, else by the name of the file."""
    name = answer.file_name or _name(answer.url)
    suffix = PurePosixPath(name).suffix.lower()
    by_name = (one.name for one in formats() if suffix in one.suffixes)
    return _FORMS.get(answer.media_type) or next(by_name, None)


def _name(url: str) -> str:
    """The last part of the path, "storm-hits-coast.html"; else the host."""
    parts = urlsplit(url)
    return unquote(PurePosixPath(parts.path).name) or parts.netloc
