"""A text as its stretches of five words: two texts that share half of them are copies."""

from __future__ import annotations

import re
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

SHINGLE = 5
COPY = 0.5
"""Share of the shorter text's stretches, from which on it is a copy. The measure is containment
(Broder 1997): a cut or extended agency report is one too, though most of the longer text is not."""
LEAST = 20
"""Stretches of the shorter text; with fewer, any headline is a copy of its own report."""
_WORD = re.compile(r"\w+")
_FACTORS = np.array([6364136223846793005 ** (n + 1) % 2**64 for n in range(SHINGLE)], np.uint64)
Shingles = NDArray[np.uint64]


def shingles(text: str) -> Shingles:
    """The stretches, each as a number of 64 bits, sorted and each once. Letter case and marks don't
    count."""
    words = [crc32(word.encode("utf-8", "replace")) for word in _WORD.findall(text.casefold())]
    if len(words) < SHINGLE:
        return np.zeros(0, np.uint64)
    stretches = np.lib.stride_tricks.sliding_window_view(np.array(words, np.uint64), SHINGLE)
    found: Shingles = np.unique((stretches + np.uint64(1)) @ _FACTORS)
    return found


def share(a: Shingles, b: Shingles, least: int = LEAST) -> float:
    """Of the shorter one's stretches that the other has too, from 0 to 1; 0 where it has less than
    `least`, too short to tell."""
    short, long = sorted((a, b), key=len)
    if len(short) < max(1, least):
        return 0.0
    at = np.minimum(np.searchsorted(long, short), len(long) - 1)
    return float((long[at] == short).mean())
