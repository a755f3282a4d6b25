"""Where words stand in a document's text, in Unicode code points."""

from __future__ import annotations

from dataclasses import dataclass

CONTEXT = 32
"""Characters kept on either side of an anchor, so that it can be found again in a changed text."""


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text: `start` inclusive, `end` exclusive, in code points; `text` is the quote.

    Invariant: `document.text[start:end] == text`, and `text` is not empty.
    """

    start: int
    end: int
    text: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The span of `text` from `start` to `end`.

        Raises ValueError where the stretch is empty or leaves the text.
        """
        if not 0 <= start < end <= len(text):
            raise ValueError(f"no span {start}..{end} in a text of {len(text)} characters")
        return cls(start, end, text[start:end])

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def holds_in(self, text: str) -> bool:
        """Whether the quote still stands at its place in `text`."""
        return text[self.start : self.end] == self.text

    def context_in(self, text: str) -> tuple[str, str]:
        """Up to 32 characters before and after, as (prefix, suffix)."""
        return text[max(0, self.start - CONTEXT) : self.start], text[self.end : self.end + CONTEXT]
