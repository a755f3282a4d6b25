"""The body of an answer, piece by piece, as long as it stays within the rules."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator

from sayso.document.size import size_in_words
from sayso.errors import NotFetched
from sayso.fetch.answer import failed, refused
from sayso.fetch.rules import Rules

_EITHER = 47  # zlib or gzip, as the header says
_FREE = 1_000_000
"""Bytes that may come out of any number of bytes."""
_PIECE = 1 << 16


def body(pieces: Iterable[bytes], packing: str, rules: Rules, url: str) -> bytes:
    """All of it. Raises NotFetched where there is too much, or it is damaged."""
    plain = packing.strip().lower() in ("", "identity")
    if not plain and packing.strip().lower() not in ("gzip", "x-gzip", "deflate"):
        found = f"packed by {packing!r}, which was not asked for"
        raise failed(url, found, "save the page, and add the file")
    counted = Counted(pieces, rules, url)
    held = io.BytesIO()
    for piece in counted if plain else _unpacked(counted, url):
        held.write(piece)
        if held.tell() > rules.size:
            raise too_large(url, rules)
        if held.tell() > max(_FREE, rules.ratio * counted.taken):
            found = f"it unpacks to more than {rules.ratio} times its size: a gzip bomb?"
            raise refused(url, found, "save the page, and add the file")
    return held.getvalue()


class Counted:
    """Pieces as they come, `taken` bytes of them so far."""

    def __init__(self, pieces: Iterable[bytes], rules: Rules, url: str) -> None:
        self._pieces, self._rules, self._url, self.taken = pieces, rules, url, 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self.taken += len(piece)
            if self.taken > self._rules.size:
                raise too_large(self._url, self._rules)
            yield piece


def _unpacked(pieces: Iterable[bytes], url: str) -> Iterator[bytes]:
    """Never more than a piece at once, whatever it would unpack to."""
    unpacker = zlib.decompressobj(_EITHER)
    try:
        for piece in pieces:
            left = piece
            while left:
                if unpacker.eof:
                    unpacker = zlib.decompressobj(_EITHER)
                yield unpacker.decompress(left, _PIECE)
                left = unpacker.unconsumed_tail or unpacker.unused_data
        yield unpacker.flush()
    except zlib.error as error:
        raise failed(url, f"its gzip is damaged: {error}", "try again later") from None
    if not unpacker.eof:
        raise failed(url, "its gzip ends before its end", "try again later")


def too_large(url: str, rules: Rules) -> NotFetched:
    found = f"more than {size_in_words(rules.size)}"
    return refused(url, found, "allow more with --fetch-limit size=SIZE")
