"""From tokens back to the words of the text.

A span that begins or ends inside a word takes in the whole word.
"""

from __future__ import annotations

from sayso.document.anchor import Span
from sayso.reading.reading import Reading
from sayso.reading.spans import TokenSpan


def words(reading: Reading, span: TokenSpan) -> Span:
    """The text that a span of tokens covers."""
    text = reading.text
    start, end = int(reading.tokens.starts[span.first]), int(reading.tokens.ends[span.last - 1])
    while start and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end += 1
    return Span.of(text, start, end)
