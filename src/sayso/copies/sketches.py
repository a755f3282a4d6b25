"""What is kept of a text to find its copies by: the least of its stretches under many hashes.

MinHash (Broder 1997) by rensa. Two texts agree in a hash with the probability of their Jaccard
likeness; a short text inside a long one is little like it, so four agreements of 256 are enough to
look closer. What looks closer, by `share`, decides.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import rensa
from numpy.typing import NDArray

from sayso.copies.shingles import Shingles

HASHES = 256
_SEED = 1
VERSION = f"rensa.{rensa.RMinHash.ALGORITHM_VERSION}/{HASHES}/{_SEED}"
"""Sketches of another version can't be compared with these."""
AGREE = 4
"""Hashes in which two sketches have to agree."""
_COMMON = 60
"""New texts that agree in one hash; more are a crowd, of copies or of a phrase that all print."""
_AT_ONCE = 4000
_FEW = 12
"""New texts that are quicker held against every other than sorted with them."""
Sketches = NDArray[np.uint32]


def sketch(stretches: Shingles) -> bytes:
    """HASHES numbers of 32 bits. A text too short for a stretch agrees with nothing."""
    if not len(stretches):
        return b""
    ends = np.array([0, len(stretches)], np.uint64)
    made = rensa.RMinHash.digest_matrix_from_flat_token_hashes(stretches, ends, HASHES, _SEED)
    return np.array(made.to_rows()[0], dtype="<u4").tobytes()


def stacked(kept: list[bytes]) -> Sketches:
    """Sketches as rows [n, HASHES]; those of texts without stretches all differ."""
    empty = (np.full(HASHES, 2**32 - 1 - n, "<u4").tobytes() for n in range(len(kept)))
    rows = [one or filler for one, filler in zip(kept, empty, strict=True)]
    return np.frombuffer(b"".join(rows), "<u4").reshape(-1, HASHES)


def near(every: Sketches, first: int) -> Iterator[tuple[int, int]]:
    """Pairs of rows that may be copies, of which the later is `first` or one after it; the earlier
    row comes first, each pair once."""
    if len(every) - first <= _FEW:
        yield from _agreeing_with_few(every, first)
        return
    for start in range(first, len(every), _AT_ONCE):
        stop = min(start + _AT_ONCE, len(every))
        yield from _agreeing(every[:stop], start)


def _agreeing_with_few(every: Sketches, first: int) -> Iterator[tuple[int, int]]:
    for later in range(first, len(every)):
        alike = np.count_nonzero(every[:later] == every[later], axis=1)
        yield from ((int(earlier), later) for earlier in np.flatnonzero(alike >= AGREE))


def _agreeing(every: Sketches, start: int) -> Iterator[tuple[int, int]]:
    size = len(every)
    found = [_in_one(every[:, column], start) for column in range(HASHES)]
    codes, times = np.unique(np.concatenate(found), return_counts=True)
    for code in codes[times >= AGREE]:
        yield int(code) // size, int(code) % size


def _in_one(column: NDArray[np.uint32], start: int) -> NDArray[np.int64]:
    """Rows that agree in one hash, as codes of earlier and later row; in a crowd, each with the
    first of it alone, which ties them together as well."""
    new = column[start:]
    order = np.argsort(new, kind="stable")
    ordered = new[order]
    left = np.searchsorted(ordered, column, "left")
    times = np.searchsorted(ordered, column, "right") - left
    crowded = times > _COMMON
    times[crowded] = 0
    earlier = np.repeat(np.arange(len(column)), times)
    offset = np.arange(times.sum()) - np.repeat(np.cumsum(times) - times, times)
    later = start + order[np.repeat(left, times) + offset]
    firsts, lasts = _to_the_first(column, np.flatnonzero(crowded), start)
    earlier, later = np.concatenate((earlier, firsts)), np.concatenate((later, lasts))
    kept = earlier < later
    codes: NDArray[np.int64] = earlier[kept] * len(column) + later[kept]
    return codes.astype(np.int64)


def _to_the_first(
    column: NDArray[np.uint32], rows: NDArray[np.intp], start: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Each new one of the rows with the first row of its number."""
    _, at, which = np.unique(column[rows], return_index=True, return_inverse=True)
    firsts, new = rows[at][which], rows >= start
    return firsts[new], rows[new]
