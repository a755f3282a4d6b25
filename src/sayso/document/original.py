"""The original of a translation, and which of its words a part of the translation renders.

Sentences are put side by side by their position alone: where paragraphs, or sentences in a
paragraph, are not as many in both texts, nothing is claimed of that part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from sayso.document.anchor import Span

_PARAGRAPH = re.compile(r"[^\s][^\n]*")
_SENTENCE = re.compile(
    r"\S.*?(?:(?<!\b[A-Z])(?<!\bMr)(?<!\bDr)(?<!\bMrs)(?<!\bMs)(?<!\bSt)(?<!\bGen)(?<!\bCol)"
    r"[.!?…؟۔]+[\"'»”’)\]]*(?=\s|$)|[。！？]+[”」』）]*|$)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Original:
    """A text that a document translates. `language` is BCP 47."""

    text: str
    language: str | None = None
    url: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Rendered:
    """The place in the original that stands where a claim's words stand in the translation."""

    span: Span
    by: Literal["sentence", "paragraph"]


def rendered(translation: str, original: str, start: int, end: int) -> Rendered | None:
    """What of `original` stands where characters `start` to `end` of the translation stand.

    None where the texts have not as many paragraphs; the paragraph where its sentences are not as
    many.
    """
    ours, theirs = list(_paragraphs(translation)), list(_paragraphs(original))
    if len(ours) != len(theirs):
        return None
    pairs = [pair for pair in zip(ours, theirs, strict=True) if _meet(pair[0], start, end)]
    if not pairs:
        return None
    if len(pairs) == 1:
        mine, its = pairs[0]
        a, b = list(_sentences(translation, *mine)), list(_sentences(original, *its))
        inner = [two for one, two in zip(a, b, strict=False) if _meet(one, start, end)]
        if len(a) == len(b) and inner:
            return Rendered(Span.of(original, inner[0][0], inner[-1][1]), "sentence")
    return Rendered(Span.of(original, pairs[0][1][0], pairs[-1][1][1]), "paragraph")


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    for match in _PARAGRAPH.finditer(text):
        yield match.start(), match.start() + len(match[0].rstrip())


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _SENTENCE.finditer(text, start, end):
        yield match.span()


def _meet(one: tuple[int, int], start: int, end: int) -> bool:
    return one[0] < end and start < one[1]
