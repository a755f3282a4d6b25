"""How much compressed bytes unpack to, counted as they come out."""

from __future__ import annotations

import zlib

SMALL = 10_000_000
"""Bytes up to which anything may unpack to any number of times its size."""
_PIECE = 1 << 16


def unpacked_size(data: bytes, most: int) -> int:
    """Bytes that all parts of a gzip file unpack to, or some number beyond `most`; damaged parts
    count up to where they break."""
    total, at, part = 0, 0, zlib.decompressobj(wbits=31)
    try:
        while at < len(data) and total <= most:
            piece = data[at : at + _PIECE]
            at += len(piece)
            while piece and total <= most:
                total += len(part.decompress(piece, 16 * _PIECE))
                piece = part.unconsumed_tail
            if part.eof:
                at -= len(part.unused_data)
                part = zlib.decompressobj(wbits=31)
    except zlib.error:
        pass
    return total
