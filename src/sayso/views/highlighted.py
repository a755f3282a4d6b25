"""A claim's sentence with its source, cue, content and figures marked, in place."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.document.anchor import Span
from sayso.review.entry import Entry
from sayso.views import flow, palette
from sayso.views.columns import GAP
from sayso.views.plain import printable

_MARKS = (("content", "─"), ("source", "="), ("cue", "~"), ("figure", "#"))
"""In the order in which the later hides the earlier."""
_STYLES = {
    "content": palette.HEAD,
    "source": palette.SPEAKER,
    "cue": palette.CUE,
    "figure": palette.FIGURE,
}


def lines(entry: Entry, width: int) -> Iterator[Text]:
    """The sentence in lines, each with a line of marks beneath; nothing where it isn't known."""
    text = entry.sentence.text
    styles, under = [""] * len(text), [" "] * len(text)
    for kind, glyph in _MARKS:
        for span in _spans(entry, kind):
            for at in _within(span, entry.sentence):
                styles[at], under[at] = _STYLES[kind], glyph
    for start, end in flow.lines(text, width - GAP):
        words, marks = Text(), Text()
        for at in range(start, end):
            shown = " " if text[at].isspace() else printable(text[at])
            words.append(shown, styles[at])
            marks.append(under[at] * Text(shown).cell_len, palette.QUIET)
        for line in (words, marks):
            line.rstrip()
            if line:
                yield line


def legend(entry: Entry) -> Iterator[Text]:
    """The marks that occur."""
    for kind, glyph in _MARKS:
        if any(True for span in _spans(entry, kind) for _ in _within(span, entry.sentence)):
            yield Text(f"{glyph * 2} {kind}", palette.QUIET)


def _spans(entry: Entry, kind: str) -> tuple[Span, ...]:
    claim = entry.claim
    if kind == "content":
        return claim.content
    if kind == "source":
        return (claim.source,) if claim.source else ()
    if kind == "cue":
        return claim.cue
    return tuple(figure.span for figure in claim.figures if not figure.implied)


def _within(span: Span, sentence: Span) -> range:
    """The places of a span in its sentence, as far as it is in it."""
    start = max(0, span.start - sentence.start)
    return range(start, max(start, min(span.end, sentence.end) - sentence.start))
