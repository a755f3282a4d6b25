"""Words of a claim's sentence, found again where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.claims.claim import Place
from sayso.claims.places import find_places
from sayso.document.anchor import Span
from sayso.errors import UsageError
from sayso.review.entry import Entry

_ELLIPSIS = re.compile(r"\s*(?:…|\.\.\.)\s*")


@dataclass(frozen=True, slots=True)
class Wording:
    """The sentence of an entry, by offsets of the whole text."""

    entry: Entry

    @property
    def text(self) -> str:
        return self.entry.sentence.text

    def span(self, words: str) -> Span:
        """Where words stand in the sentence: of several places, that nearest to the content."""
        found = stretches(self.text, words)
        if not found:
            raise UsageError(f"{words!r} doesn't stand in the sentence; expected words of it")
        content = self.entry.claim.content[0].start - self.entry.sentence.start
        return self.moved(min(found, key=lambda span: abs(span.start - content)))

    def moved(self, span: Span) -> Span:
        """A span of the sentence as one of the whole text."""
        start = self.entry.sentence.start
        return Span(span.start + start, span.end + start, span.text)

    def places(self, words: str) -> tuple[Place, ...]:
        """The place that words of the sentence name; where it can be told, which one it is."""
        span = self.span(words)
        local = Span(
            span.start - self.entry.sentence.start, span.end - self.entry.sentence.start, span.text
        )
        (found,) = find_places(self.text, [local])
        return (
            Place(
                span, found.name or span.text, found.country, found.geonames_id,
                found.latitude, found.longitude,
            ),
        )  # fmt: skip


def stretches(text: str, words: str) -> list[Span]:
    """Every place where words stand in a text, whatever the case and the blanks between them;
    "first … last" is what begins with the one and ends with the other."""
    parts = [re.escape(part) for part in _ELLIPSIS.split(words.strip()) if part]
    if not parts:
        return []
    pattern = r".*?".join(r"\s+".join(re.split(r"(?:\\\s)+", part)) for part in parts)
    found = re.finditer(pattern, text, re.IGNORECASE | re.DOTALL)
    return [Span.of(text, *match.span()) for match in found]


def first_stretch(text: str, words: str) -> Span:
    """The first place where words stand in a text. Raises UsageError where they don't."""
    found = stretches(text, words)
    if not found:
        raise UsageError(f"{words!r} doesn't stand in the text; expected words of it")
    return found[0]
