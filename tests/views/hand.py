"""Reports put together by hand: an article, and its claims by the words they stand on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sayso.claims.claim import Claim, Figure, Speaker, TimeExpression
from sayso.claims.report import Reader, Report
from sayso.document.anchor import Span
from sayso.document.document import Document

READER = Reader("hand.v1", "1", None)


class Hand:
    """Finds each string at its first occurrence from where the claim's content begins."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._claims: list[Claim] = []

    def span(self, words: str, near: int = 0) -> Span:
        at = self.text.find(words, near)
        at = at if at >= 0 else self.text.index(words)
        return Span.of(self.text, at, at + len(words))

    def figure(
        self, words: str, low: float | None, high: float | None, of: str = "", **more: Any
    ) -> Figure:
        span = self.span(words)
        counted = self.span(of, span.end) if of else None
        return Figure(span, low, high, of=counted, **more)

    def time(self, words: str, begin: str | None, end: str | None, **more: Any) -> TimeExpression:
        return TimeExpression(self.span(words), begin, begin, end, **more)

    def claim(
        self,
        *content: str,
        speaker: Speaker | None = None,
        source: str = "",
        cue: str = "",
        via: str = "",
        **more: Any,
    ) -> None:
        spans = tuple(self.span(words) for words in content)
        near = max(0, spans[0].start - 120)
        claim = Claim(
            id=f"c{len(self._claims) + 1}",
            content=spans,
            source=self.span(source, near) if source else None,
            speaker=speaker,
            cue=(self.span(cue, near),) if cue else (),
            quotation="indirect" if cue else "none",
            stance="affirms",
            certainty="certain",
            frame="actual",
            via=(self.span(via, near),) if via else (),
        )
        self._claims.append(replace(claim, **more))

    def report(self, *warnings: str, **facts: Any) -> Report:
        document = Document(self.text, **{"name": "hand.txt", **facts})
        return Report(document, (), tuple(self._claims), READER, warnings)
