"""From tokens back to the words of the text."""

from __future__ import annotations

from sayso.document.anchor import Span
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan


def words(reading: Reading, span: TokenSpan) -> Span:
    """The text that a span of tokens covers."""
    start, end = int(reading.tokens.starts[span.first]), int(reading.tokens.ends[span.last - 1])
    return Span.of(reading.text, start, end)
