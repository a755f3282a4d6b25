"""Web archives (WARC): the pages in them, by FastWARC."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sayso.document.document import Document
from sayso.document.formats.gzipped import SMALL, unpacked_size
from sayso.document.formats.html import Html
from sayso.document.given import Given
from sayso.document.size import size_in_words
from sayso.errors import BadRecord, InputError, TooLarge


class Warc:
    """A web archive: a report for each page in it; pictures and the like are passed over."""

    name = "warc"
    suffixes = frozenset({".warc"})

    def recognises(self, first: bytes) -> bool:
        return first.startswith(b"WARC/")

    def documents(
        self, data: bytes, name: str, where: str, given: Given
    ) -> Iterator[Document | InputError]:
        _check(data, where, given)
        left = given.limits.unpacked
        for number, (record, page) in enumerate(_pages(data, where, given), start=1):
            left -= len(page)
            if number > given.limits.members or left < 0:
                found = "a web archive that holds more than is taken on"
                raise TooLarge(where, found, "allow --limit members=NUMBER or unpacked=SIZE")
            at = replace(given, url=given.url or record.headers.get("WARC-Target-URI"))
            try:
                here = f"{where}, record {number}"
                yield from Html().documents(page, f"{Path(name).stem}-{number}", here, at)
            except InputError as error:
                yield error


def _check(data: bytes, where: str, given: Given) -> None:
    """Raises TooLarge for compressed records that unpack to more than is taken on."""
    limits = given.limits
    most = min(limits.unpacked, max(SMALL, limits.ratio * len(data)))
    if data.startswith(b"\x1f\x8b") and unpacked_size(data, most) > most:
        found = f"it unpacks to more than {size_in_words(most)}: a zip bomb?"
        raise TooLarge(where, found, "see --limit unpacked and ratio")


def _pages(data: bytes, where: str, given: Given) -> Iterator[tuple[Any, bytes]]:
    from fastwarc.stream_io import FastWARCError
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    found = False
    try:
        kinds = WarcRecordType.response | WarcRecordType.resource
        for record in ArchiveIterator(io.BytesIO(data), record_types=kinds):
            found = True
            kind = record.http_content_type or record.headers.get("Content-Type") or ""
            status = record.http_headers.status_code if record.http_headers else 200
            if "html" in kind and status in (200, None):
                yield record, record.reader.read(given.limits.page + 1)
    except (FastWARCError, OSError, ValueError, EOFError) as error:
        raise BadRecord(where, f"a damaged web archive: {error}", "get it again") from None
    if not found:
        raise BadRecord(where, "a web archive with no page that can be told", "get it again")
