"""Which claims are near enough to each other for a closer look at whether they answer one question.

Most claims of a report have nothing to do with each other, and still less with those of other
reports. What two claims say has to be alike; where neither their report nor a rare word ties them
together, more so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np

from sayso.questions.blocks import beside, block_keys, toll_keys, window
from sayso.questions.profile import Profile
from sayso.review.entry import Entry

NEAR = 0.4
"""Cosine of the directions of two claims of one report, or that share a block, from which on they
are compared; tolls of one happening always are."""
NEAREST = 0.6
"""… of any others."""
LARGEST = 200
"""Claims of a block; a larger one is about too common a thing to tie claims together."""
AT_ONCE = 256
Pair = tuple[str, str]


def near_pairs(entries: Sequence[Entry], profiles: Mapping[str, Profile]) -> Iterator[Pair]:
    """The pairs that are compared, the smaller id first, each once."""
    ordered = sorted(entries, key=lambda entry: entry.id)
    if len(ordered) < 2:
        return
    tied, windows = _tied(ordered, block_keys), [window(entry) for entry in ordered]
    tolls = _tied(ordered, toll_keys)
    yield from sorted(tolls)
    directions = np.stack([profiles[entry.id].direction for entry in ordered])
    for first in range(0, len(ordered), AT_ONCE):
        cosines = directions[first : first + AT_ONCE] @ directions.T
        for a, b in zip(*np.nonzero(cosines >= NEAR), strict=True):
            one, other = ordered[first + a], ordered[b]
            if (
                (one.id, other.id) not in tolls
                and one.id < other.id
                and (
                    (one.id, other.id) in tied
                    or one.report.id == other.report.id
                    or (cosines[a, b] >= NEAREST and windows[b] in beside(windows[first + a]))
                )
            ):
                yield one.id, other.id


def _tied(ordered: Sequence[Entry], keys: Callable[[Entry], Iterable[str]]) -> set[Pair]:
    """Pairs that share a block."""
    blocks: dict[str, list[str]] = defaultdict(list)
    for entry in ordered:
        for key in keys(entry):
            blocks[key].append(entry.id)
    listed = (block for block in blocks.values() if len(block) <= LARGEST)
    return {pair for block in listed for pair in combinations(block, 2)}
