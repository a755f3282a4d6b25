"""Sizes as people write them: 2MB, 500 kB, 1.5 MiB."""

from __future__ import annotations

import re

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([kmg]?)(i?)(?:b|bytes)?", re.IGNORECASE)
_POWER = {"": 0, "k": 1, "m": 2, "g": 3}


def bytes_in(words: str) -> int:
    """Bytes of a size; kB, MB and GB are powers of 1000, KiB, MiB and GiB of 1024.

    Raises ValueError for what is no size, or none of at least one byte.
    """
    match = _SIZE.fullmatch(words.strip())
    size = _bytes(match) if match else 0
    if size < 1:
        raise ValueError(f"not a size: {words!r}")
    return size


def size_in_words(count: int) -> str:
    """`count` bytes, rounded: "2 MB", "512 kB", "12 bytes"."""
    for unit, name in ((1_000_000_000, "GB"), (1_000_000, "MB"), (1000, "kB")):
        if count >= unit:
            return f"{count / unit:.1f}".removesuffix(".0") + f" {name}"
    return f"{count} bytes"


def _bytes(match: re.Match[str]) -> int:
    number, prefix, binary = match.groups()
    return int(float(number) * (1024 if binary else 1000) ** _POWER[prefix.lower()])
