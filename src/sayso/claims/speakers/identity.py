"""Who somebody is, as far as the text has told by some point."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.claim import Speaker, SpeakerKind
from sayso.document.anchor import Span

from .given_names import Gender


@dataclass(frozen=True, slots=True)
class Identity:
    """A speaker, with what decides which later pronouns and descriptions may mean it.

    `words` are the description's head and other words, for finding it again ("the officials").
    """

    name: str
    start: int
    end: int
    anonymous: bool = False
    kind: SpeakerKind = "unknown"
    role: str | None = None
    party: str | None = None
    gender: Gender | None = None
    plural: bool = False

    @property
    def is_person(self) -> bool:
        return self.kind == "person" and not self.plural

    def speaker(self, text: str) -> Speaker:
        standing = 0 <= self.start < self.end <= len(text)
        mention = Span.of(text, self.start, self.end) if standing else None
        return Speaker(self.name, self.anonymous, self.role, self.party, self.kind, mention)
