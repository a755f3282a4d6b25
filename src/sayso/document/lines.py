"""JSON Lines: one record a line, however many; a broken line does not lose the others."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import BinaryIO

from sayso.document.document import Document
from sayso.document.given import Given
from sayso.document.receive import too_large
from sayso.document.records import parsed, record_document
from sayso.errors import InputError

_SLACK = 4_000_000
"""Bytes that a line may have beside its text: other fields, hand-made claims."""
_ESCAPE = 6
"""Bytes of JSON, at most, for one byte of text."""


def longest_line(given: Given) -> int:
    """Bytes beyond which a line is not even looked at."""
    return _ESCAPE * given.largest + _SLACK


def line_documents(
    stream: BinaryIO, first: bytes, stem: str, where: str, given: Given
) -> Iterator[tuple[int, Document | InputError]]:
    """Each line's bytes taken and its document or error; `first` is a line already read."""
    longest = longest_line(given)
    for number, (line, taken) in enumerate(_lines(stream, first, longest), start=1):
        raw = line.removeprefix(codecs.BOM_UTF8).strip()
        if not raw:
            continue
        here = f"{where}, line {number}"
        if taken > longest:
            yield taken, too_large(here, given)
            continue
        try:
            yield taken, record_document(parsed(raw, here), f"{stem}-{number}", here, given, raw)
        except InputError as error:
            yield taken, error


def _lines(stream: BinaryIO, first: bytes, longest: int) -> Iterator[tuple[bytes, int]]:
    """Lines, at most one byte too long, with the bytes that each really had."""
    line = first or stream.readline(longest + 1)
    while line:
        taken, rest = len(line), line
        while taken > longest and not rest.endswith(b"\n"):
            rest = stream.readline(1 << 20)
            if not rest:
                break
            taken += len(rest)
        yield line, taken
        line = stream.readline(longest + 1)
