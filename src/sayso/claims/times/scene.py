"""A time among the claims of its sentence, and which of them it dates.

The distances and cases were learned from the gold claims: each rule holds there more often than
every second time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.claims.claim import TimeExpression
from sayso.document.anchor import Span

Of = Literal["event", "statement"]

_BESIDE = 30
"""Characters between a cue or source and a time that dates the statement."""
_SAME_CLAUSE = 60
_TOUCHING = 10


@dataclass(frozen=True, slots=True)
class ClaimAnchor:
    """Where a claim stands: what it says, who is its source, the words that attribute it."""

    content: tuple[Span, ...]
    source: Span | None
    cue: tuple[Span, ...]

    @property
    def attribution(self) -> tuple[Span, ...]:
        return self.cue + ((self.source,) if self.source else ())

    def says(self, time: TimeExpression) -> bool:
        """Whether the time is among the words of the content."""
        return any(part.covers(time.span) for part in self.content)


@dataclass(frozen=True, slots=True)
class Scene:
    """A time, whether it opens its sentence, the claims and firm dates there; who says the time."""

    time: TimeExpression
    initial: bool
    claims: Sequence[ClaimAnchor]
    dates_near: Sequence[TimeExpression]
    holders: Sequence[ClaimAnchor]

    @classmethod
    def of(
        cls,
        time: TimeExpression,
        initial: bool,
        claims: Sequence[ClaimAnchor],
        dates_near: Sequence[TimeExpression],
    ) -> Scene:
        return cls(time, initial, claims, dates_near, [c for c in claims if c.says(time)])

    def dates(self, claim: ClaimAnchor) -> Of | None:
        """What of the claim the time dates, if anything."""
        if claim.says(self.time):
            return "event"
        if self._vague and self._elsewhere(claim):
            return None
        if claim.attribution and self._dates_statement(claim):
            return "statement"
        return "event" if self._dates_event(claim) else None

    @property
    def _vague(self) -> bool:
        return (self.time.value or "").endswith("_REF")

    def _elsewhere(self, claim: ClaimAnchor) -> bool:
        """Whether another claim's content holds the time."""
        return any(holder is not claim for holder in self.holders)

    def _dates_statement(self, claim: ClaimAnchor) -> bool:
        """A time beside the source or cue; farther off, where no other statement is nearer."""
        gap = distance(self.time, claim.attribution)
        if self._elsewhere(claim):
            return self._before(claim) and not self._dated(claim) and self._apart(claim, gap)
        if gap <= _BESIDE:
            return True
        if gap > _SAME_CLAUSE or self._beside_another(claim):
            return False
        return len(self.claims) == 1 or self.initial or not self._before(claim)

    def _apart(self, claim: ClaimAnchor, gap: int) -> bool:
        """Beside the cue though another's content, or opening what two statements share."""
        shared = any(holder.cue == claim.cue for holder in self.holders)
        return self.initial if shared else gap <= _BESIDE

    def _dates_event(self, claim: ClaimAnchor) -> bool:
        """A time that opens the sentence or comes just before what it dates."""
        if self._elsewhere(claim) and (claim.attribution or not self.initial):
            return False
        if not self._before(claim) or self._dated(claim) or self._beside_another(claim):
            return len(self.claims) == 1 and distance(self.time, claim.content) <= _TOUCHING
        return self.initial or distance(self.time, claim.content) <= _TOUCHING

    def _before(self, claim: ClaimAnchor) -> bool:
        return self.time.span.end <= min(part.start for part in claim.content)

    def _beside_another(self, claim: ClaimAnchor) -> bool:
        return any(
            distance(self.time, other.attribution) <= _BESIDE
            for other in self.claims
            if other is not claim and other.attribution
        )

    def _dated(self, claim: ClaimAnchor) -> bool:
        """Whether the claim's content has a date of its own."""
        return any(claim.says(time) for time in self.dates_near)


def distance(time: TimeExpression, spans: Sequence[Span]) -> int:
    """Characters between the time and the nearest of the spans."""
    gaps = (max(s.start - time.span.end, time.span.start - s.end, 0) for s in spans)
    return min(gaps, default=1_000_000)
