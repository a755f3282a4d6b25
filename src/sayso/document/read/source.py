"""One file, pipe or open stream, and the documents in it, one after the other."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sayso.document.document import Document
from sayso.document.encoding import decode
from sayso.document.formats import format_for
from sayso.document.formats.docx import Docx
from sayso.document.formats.warc import Warc
from sayso.document.given import Given
from sayso.document.lines import line_documents, longest_line
from sayso.document.plain import plain_document
from sayso.document.read.folder import LINES, PLAIN, expected
from sayso.document.read.named import suffix_of
from sayso.document.read.packed import (
    WHOLE,
    Unpacking,
    is_gzipped_warc,
    is_packed,
    is_word,
    members,
)
from sayso.document.receive import too_large
from sayso.document.sidecar import described
from sayso.document.signatures import format_of
from sayso.document.size import size_in_words
from sayso.document.values import is_record, value_documents
from sayso.errors import InputError, NotFound, NotReadable, NotText, TooLarge

STANDARD_INPUT = "stdin"
"""What a document is called that came in by standard input."""
_WIDEST = 4
"""Bytes a character can take in UTF-32."""
_DOCUMENTS = 64
"""Documents of the largest size that one JSON value may hold."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(slots=True)
class Source:
    """Where documents come from; `taken` counts the bytes read so far, of `size` where known."""

    path: Path | None
    stream: BinaryIO | None = None
    where: str = "standard input"
    name: str = STANDARD_INPUT
    size: int = 0
    taken: int = 0
    within: Unpacking | None = None
    """What was unpacked of the archives that it lies in."""
    original: bytes | None = None
    """The whole of it as it came, once it was read as a page, letter or other form."""

    @classmethod
    def of(cls, path: Path) -> Source:
        """The file at `path`, which need not be there: `documents` says so."""
        try:
            size = path.stat().st_size
        except (OSError, ValueError):
            size = 0
        return cls(path, None, str(path), path.name, size)

    @property
    def is_live(self) -> bool:
        """Whether it comes from a pipe, whose other end may be waiting for what comes out."""
        return not self.size and not (self.path and self.path.is_file())

    def documents(self, given: Given) -> Iterator[Document | InputError]:
        """Each document, or the error in its place."""
        row = given.sidecar.of(self.where) if given.sidecar else None
        if row is None:
            return self._documents(given)
        return described(self._documents(row.given(given)), row)

    def _documents(self, given: Given) -> Iterator[Document | InputError]:
        try:
            with self._opened() as stream:
                yield from self._some(self._read(stream, given))
        except InputError as error:
            yield error
        except OSError as error:
            yield unreadable(self.where, error)

    def _some(self, found: Iterator[Document | InputError]) -> Iterator[Document | InputError]:
        """All that is found, of which there must be something."""
        first = next(found, None)
        if first is None:
            raise NotText(self.where, "empty", "a report has some text")
        yield first
        yield from found

    def _opened(self) -> AbstractContextManager[BinaryIO]:
        if self.stream is not None and not self.stream.closed:
            return nullcontext(self.stream)
        if self.path is None:
            raise NotReadable(self.where, "closed", "give a file, or pipe a text in")
        try:
            return self.path.open("rb")
        except ValueError:
            raise NotFound(self.where, "no path can hold a zero byte", "check it") from None

    def _read(self, stream: BinaryIO, given: Given) -> Iterator[Document | InputError]:
        suffix = self._suffix(given)
        first = stream.readline(longest_line(given) + 1)
        # A letter pasted into a text is a text; a page or a PDF is none, whatever it is called.
        if suffix in PLAIN and (given.form or format_of(first) is None):
            yield self._plain(stream, first, given)
            return
        if is_packed(first) and suffix not in WHOLE:
            yield from self._unpacked(self._file(stream, first, given), given)
        elif form := format_for(first, suffix):
            self.original = data = self._file(stream, first, given)
            yield from form.documents(data, self.name, self.where, given)
        elif not _may_be_json(first, suffix):
            yield self._plain(stream, first, given)
        elif first.startswith(_UTF16):
            yield from self._again_in_utf8(stream, first, given)
        elif suffix in LINES or (suffix != ".json" and is_record(first)):
            yield from self._lines(stream, first, given)
        else:
            yield from self._whole(stream, first, given)

    def _suffix(self, given: Given) -> str:
        """The extension, which the user can name for what has no name of its own."""
        if given.form and self.within is None:
            return suffix_of(given.form)
        return Path(self.name).suffix.lower() if self.path or self.within else ""

    def _unpacked(self, data: bytes, given: Given) -> Iterator[Document | InputError]:
        """What an archive holds, each file as if it lay by itself."""
        within = self.within or Unpacking(given.limits)
        if is_word(data):
            yield from Docx().documents(data, self.name, self.where, given)
            return
        if is_gzipped_warc(data):
            yield from Warc().documents(data, self.name, self.where, given)
            return
        found = False
        for member in members(data, self.name, self.where, within):
            found = True
            if isinstance(member, InputError):
                yield member
                continue
            where = f"{self.where}, {member.name}"
            name = Path(member.name).name
            stream = io.BytesIO(member.data)
            inner = Source(None, stream, where, name, len(member.data), within=within.deeper())
            yield from inner.documents(given)
        if not found:
            raise NotReadable(self.where, "an archive with nothing readable in it", expected())

    def _plain(self, stream: BinaryIO, first: bytes, given: Given) -> Document:
        data = self._all(stream, first, _WIDEST * given.largest, given)
        return plain_document(data, self.name, self.where, given)

    def _lines(
        self, stream: BinaryIO, first: bytes, given: Given
    ) -> Iterator[Document | InputError]:
        stem = Path(self.name).stem
        for taken, found in line_documents(stream, first, stem, self.where, given):
            self.taken += taken
            yield found

    def _whole(
        self, stream: BinaryIO, first: bytes, given: Given
    ) -> Iterator[Document | InputError]:
        data = self._all(stream, first, _DOCUMENTS * given.largest, given)
        return value_documents(data, self.name, self.where, given)

    def _again_in_utf8(
        self, stream: BinaryIO, first: bytes, given: Given
    ) -> Iterator[Document | InputError]:
        data = self._all(stream, first, _DOCUMENTS * given.largest, given)
        text = decode(data, self.where).text
        yield from self._read(io.BytesIO(text.encode("utf-8", "replace")), given)

    def _file(self, stream: BinaryIO, first: bytes, given: Given) -> bytes:
        most = given.limits.file
        data = first + stream.read(max(0, most + 1 - len(first)))
        self.taken = len(data)
        if len(data) > most:
            found = f"a file of more than {size_in_words(most)}"
            raise TooLarge(self.where, found, "allow more with --limit file=SIZE")
        return data

    def _all(self, stream: BinaryIO, first: bytes, most: int, given: Given) -> bytes:
        data = first + stream.read(max(0, most + 1 - len(first)))
        self.taken = len(data)
        if len(data) > most:
            raise too_large(self.where, given)
        return data


def unreadable(where: str, error: OSError) -> InputError:
    """What an error of the operating system means to the user."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NotFound(where, "nothing there", "check the path")
    if isinstance(error, PermissionError):
        return NotReadable(where, "no permission to read it", "ask its owner, or copy it")
    return NotReadable(where, (error.strerror or type(error).__name__).lower())


def _may_be_json(first: bytes, suffix: str) -> bool:
    if suffix in LINES or suffix == ".json":
        return True
    if first.startswith(_UTF16):
        return first[2:4].strip(b"\0") == b"{"
    start = first.removeprefix(codecs.BOM_UTF8).lstrip()
    return start.startswith(b"{") and format_of(start) is None
