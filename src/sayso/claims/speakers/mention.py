"""A source mention as an attribution marks it."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.document.anchor import Span


@dataclass(frozen=True, slots=True)
class SourceMention:
    """A source where it stands, with the content that it carries and the cue between them."""

    span: Span
    content: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
