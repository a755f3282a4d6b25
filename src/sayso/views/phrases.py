"""What is claimed, as one line of text with its figures marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from sayso.document.anchor import Span
from sayso.views import palette
from sayso.views.plain import one_line, printable

if TYPE_CHECKING:
    from sayso.claims.claim import Claim, Figure

_OPENING = ",.;:–—- "


def phrase(claim: Claim) -> Text:
    """The content, its parts joined with "…", the words of its figures marked."""
    figures = [figure.span for figure in claim.figures if not figure.implied]
    return _line(claim.content, figures, palette.FIGURE)


def counted(claim: Claim, figure: Figure) -> Text:
    """What a figure counts, and the rest of the claim without the figure's own words.

    The counted thing stands first where the claim's content doesn't hold it.
    """
    parts = claim.content if figure.implied else tuple(_without(claim.content, figure.span))
    end = " …" if not figure.implied and claim.content[-1].end == figure.span.end else ""
    of = figure.of
    if of is None:
        return _line(parts, [], "").append(end)
    if any(part.covers(of) for part in parts):
        return _line(parts, [of], palette.HEAD).append(end)
    first = Text().append(one_line(of.text), palette.HEAD)
    return first.append(": ").append_text(_line(parts, [], "")).append(end)


def _without(parts: Sequence[Span], figure: Span) -> Iterator[Span]:
    for part in parts:
        if not part.overlaps(figure):
            yield part
            continue
        for start, end in ((part.start, figure.start), (figure.end, part.end)):
            words = part.text[max(0, start - part.start) : max(0, end - part.start)]
            if start == figure.end and words.startswith(" of "):
                start, words = start + 4, words[4:]
            if words.strip(_OPENING):
                yield Span(start, end, words)


def _line(parts: Sequence[Span], marked: Sequence[Span], style: str) -> Text:
    line = Text()
    for part in parts:
        if line:
            line.append(" … ")
        line.append_text(_marked(part, marked, style))
    return line


def _marked(part: Span, marked: Sequence[Span], style: str) -> Text:
    """The words of one span in a line; blanks at its ends and runs of blanks are one or none."""
    shown = Text()
    at = part.start
    for span in sorted(s for s in marked if part.covers(s)):
        if span.start < at:
            continue
        shown.append(_squeezed(part, at, span.start, shown))
        shown.append(_squeezed(part, span.start, span.end, shown), style)
        at = span.end
    shown.append(_squeezed(part, at, part.end, shown))
    shown.rstrip()
    return shown


def _squeezed(part: Span, start: int, end: int, before: Text) -> str:
    raw = printable(part.text[start - part.start : end - part.start])
    words = " ".join(raw.split())
    blank_before = raw[:1].isspace() and before.plain[-1:].strip()
    blank_after = words and raw[-1:].isspace()
    return f"{' ' if blank_before else ''}{words}{' ' if blank_after else ''}"
