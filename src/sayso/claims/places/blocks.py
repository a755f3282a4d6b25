"""The file of the packaged gazetteer: sorted rows in small compressed blocks.

Layout: magic, length of the index (4 bytes, big-endian), index, blocks. The index is a compressed
list of `first key <TAB> offset` for each block; a block is a compressed run of rows
`key <TAB> cells`, sorted by key. A look-up bisects the index and opens one block, so that a start
costs a few milliseconds and not the whole file.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

MAGIC = b"SAYSO-GAZETTEER-1\n"
ROWS_IN_BLOCK = 256


def pack(rows: Iterable[tuple[str, str]]) -> bytes:
    """The file for (key, cells) rows; all rows of one key go into one block."""
    blocks, index, offset = [], [], 0
    for keys in _runs(sorted(rows)):
        packed = zlib.compress("\n".join(f"{key}\t{cells}" for key, cells in keys).encode(), 9)
        index.append(f"{keys[0][0]}\t{offset}")
        blocks.append(packed)
        offset += len(packed)
    head = zlib.compress("\n".join(index).encode(), 9)
    return MAGIC + len(head).to_bytes(4, "big") + head + b"".join(blocks)


class Blocks:
    """A packed file, read where needed."""

    def __init__(self, packed: bytes) -> None:
        """Raises ValueError where `packed` is no such file."""
        if not packed.startswith(MAGIC):
            raise ValueError("not a gazetteer file of this version")
        self._packed = packed
        self._open: dict[int, bytes] = {}

    def rows(self, key: str) -> Sequence[str]:
        """The cells of the rows with this key."""
        number = bisect_right(self._firsts, key) - 1
        if number < 0:
            return ()
        if number not in self._open:
            start, end = self._offsets[number : number + 2]
            self._open[number] = b"\n" + zlib.decompress(self._packed[start:end]) + b"\n"
        return _cells(self._open[number], b"\n" + key.encode("utf-8", "replace") + b"\t")

    @cached_property
    def _index(self) -> tuple[list[str], list[int]]:
        start = len(MAGIC) + 4
        base = start + int.from_bytes(self._packed[len(MAGIC) : start], "big")
        lines = zlib.decompress(self._packed[start:base]).decode().split("\n")
        pairs = [line.rsplit("\t", 1) for line in lines]
        offsets = [base + int(offset) for _, offset in pairs]
        return [key for key, _ in pairs], [*offsets, len(self._packed)]

    @property
    def _firsts(self) -> list[str]:
        return self._index[0]

    @property
    def _offsets(self) -> list[int]:
        return self._index[1]


def _cells(block: bytes, head: bytes) -> list[str]:
    """The rest of the rows that begin with `head`; they stand together."""
    found = []
    at = block.find(head)
    while at >= 0:
        end = block.index(b"\n", at + 1)
        found.append(block[at + len(head) : end].decode())
        at = end if block.startswith(head, end) else -1
    return found


def _runs(rows: list[tuple[str, str]]) -> Iterable[list[tuple[str, str]]]:
    run: list[tuple[str, str]] = []
    for row in rows:
        if len(run) >= ROWS_IN_BLOCK and row[0] != run[-1][0]:
            yield run
            run = []
        run.append(row)
    if run:
        yield run
