"""Resolves mentions that a test gives by their words."""

from __future__ import annotations

from sayso.claims.claim import Speaker
from sayso.claims.speakers import Name, NameKind, SourceMention, resolve_speakers
from sayso.document.anchor import Span


def spans(text: str, pieces: tuple[str, ...]) -> list[Span]:
    """The pieces where they stand, each after the one before."""
    found, at = [], 0
    for piece in pieces:
        start = text.index(piece, at)
        at = start + len(piece)
        found.append(Span.of(text, start, at))
    return found


def speakers(text: str, *mentions: str, names: dict[str, NameKind] | None = None) -> list[Speaker]:
    sources = [SourceMention(span) for span in spans(text, mentions)]
    given = [Name(spans(text, (name,))[0], kind) for name, kind in (names or {}).items()]
    return list(resolve_speakers(text, sources, given or None))


def last(text: str, *mentions: str) -> Speaker:
    return speakers(text, *mentions)[-1]
