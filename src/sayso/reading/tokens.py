"""A text as the model sees it: word pieces, their places, and what the uncased encoder can't see.

Three small inputs stand beside each word piece: its letter case, whether it is quoted, and whether
a paragraph or sentence begins with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from sayso.reading.lines import paragraph_breaks
from sayso.reading.quotations import quoted

Ints = NDArray[np.int64]

CASES = 5
"""Lower case or no letters; first letter capital; all capitals; holds a digit; mixed."""
QUOTES = 3
"""Not quoted; quoted; a quotation mark's own token or the quotation's first."""
EDGES = 3
"""Inside; a sentence's first token; a paragraph's first token."""

_SENTENCE = re.compile(r"[.!?][\"”’)\]]*\s+(?=[\"“‘(\[]?[A-Z0-9])")


class Encodes(Protocol):
    """What is asked of a tokenizer: `tokenizers.Tokenizer` gives it."""

    def encode(self, text: str, *, add_special_tokens: bool) -> object: ...


@dataclass(frozen=True, slots=True)
class Tokens:
    """Arrays of one length n: ids, starts and ends (code points), case, quote and edge inputs."""

    ids: Ints
    starts: Ints
    ends: Ints
    case: Ints
    quote: Ints
    edge: Ints

    def __len__(self) -> int:
        return len(self.ids)


def tokenize(text: str, ids: list[int], offsets: list[tuple[int, int]]) -> Tokens:
    """Tokens of `text` from a tokenizer's ids and offsets."""
    places = np.array(offsets, dtype=np.int64).reshape(-1, 2)
    starts, ends = places[:, 0], places[:, 1]
    return Tokens(
        np.array(ids, dtype=np.int64),
        starts,
        ends,
        np.array([_case(text[a:b]) for a, b in offsets], dtype=np.int64),
        _quotes(text, starts, ends),
        _edges(text, starts),
    )


def _case(piece: str) -> int:
    if piece.islower() or not any(c.isalnum() for c in piece):
        return 0
    if any(c.isdigit() for c in piece):
        return 3
    if piece[0].isupper() and (len(piece) == 1 or piece[1:].islower()):
        return 1
    return 2 if piece.isupper() else 4


def _quotes(text: str, starts: Ints, ends: Ints) -> Ints:
    out = np.zeros(len(starts), dtype=np.int64)
    for a, b in quoted(text):
        first, last = np.searchsorted(ends, a, "right"), np.searchsorted(starts, b)
        out[first:last] = 1
        out[first : first + 1] = 2
    return out


def _edges(text: str, starts: Ints) -> Ints:
    out = np.zeros(len(starts), dtype=np.int64)
    ends = (match.end() for match in _SENTENCE.finditer(text))
    for value, places in ((1, ends), (2, (end for _, end in paragraph_breaks(text)))):
        for place in places:
            at = np.searchsorted(starts, place)
            out[at : at + 1] = value
    out[:1] = 2
    return out
