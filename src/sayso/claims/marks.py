"""From tokens back to the words of the text.

A span that begins or ends inside a word takes in the whole word; commas at its edges are left out.
"""

from __future__ import annotations

import numpy as np

from sayso.document.anchor import Span
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan

_EDGE = ",; \t\n\u00a0"


def likelihood(reading: Reading, head: str, span: Span) -> float:
    """The model's highest probability, over the tokens of a span, of any label but none; 1 where
    it was taught nothing of the head."""
    tokens = reading.covering(span.start, span.end)
    if not tokens or not reading.knows(head):
        return 1.0
    return float(1.0 - np.exp(reading.scores(head)[tokens.start : tokens.stop, 0].min()))


def words(reading: Reading, span: TokenSpan) -> Span:
    """The text that a span of tokens covers."""
    text = reading.text
    start, end = int(reading.tokens.starts[span.first]), int(reading.tokens.ends[span.last - 1])
    if any(map(str.isalnum, text[start:end])):
        while text[start] in _EDGE:
            start += 1
        while text[end - 1] in _EDGE:
            end -= 1
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span.of(text, start, end)
