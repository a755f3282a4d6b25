"""An edge of a claim's words, moved by one word of the report."""

from __future__ import annotations

import re
from typing import Any, Literal

from sayso.claims.claim import Claim
from sayso.document.anchor import Span
from sayso.errors import UsageError
from sayso.review.written import form

Edge = Literal["start", "end"]
_WORD = re.compile(r"\S+")
_CLOSING = ",.;:!?…)]}”’\"'»"
_OPENING = "([{“‘\"'«„"


def moved(text: str, claim: Claim, edge: Edge, by: int) -> dict[str, Any]:
    """The correction of the content whose first or last edge goes a word to the right (`by` 1) or
    to the left (-1). Raises UsageError where nothing would be left, or the text ends."""
    spans = list(claim.content)
    at = 0 if edge == "start" else -1
    spans[at] = _span(text, spans[at], edge, by)
    others = spans[1:] if edge == "start" else spans[:-1]
    if any(spans[at].overlaps(other) for other in others):
        raise UsageError("content: the next part of the claim begins there")
    return {"content": form(tuple(spans))}


def _span(text: str, span: Span, edge: Edge, by: int) -> Span:
    edges = _starts(text) if edge == "start" else _ends(text)
    old = span.start if edge == "start" else span.end
    if by > 0:
        found = [place for place in edges if place > old][:1]
    else:
        found = [place for place in edges if place < old][-1:]
    if not found:
        raise UsageError("content: there is no further word that way")
    start, end = (found[0], span.end) if edge == "start" else (span.start, found[0])
    if start >= end:
        raise UsageError("content: the claim keeps one word at least")
    return Span.of(text, start, end)


def _starts(text: str) -> list[int]:
    """Where words begin, their opening quotation marks and brackets apart."""
    found = []
    for word in _WORD.finditer(text):
        inner = word[0].lstrip(_OPENING)
        found.append(word.end() - len(inner) if inner else word.start())
    return found


def _ends(text: str) -> list[int]:
    """Where words end, what closes them apart."""
    found = []
    for word in _WORD.finditer(text):
        inner = word[0].rstrip(_CLOSING)
        found.append(word.start() + len(inner) if inner else word.end())
    return found
