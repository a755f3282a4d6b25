"""Who says how many, side by side, each figure drawn to scale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.claims.report import Report
from sayso.views import amounts, palette, phrases, plot, speakers
from sayso.views.columns import GAP, beside, packed, widest, wrapped
from sayso.views.days import single
from sayso.views.sides import Say, Side, sides
from sayso.views.sureness import sureness, tone

_WORDS_FROM = 110
"""From this width on there is room for the words that the figures come from."""
_DRAWING, _LEAST_DRAWING, _SPEAKER, _FIGURE = 26, 12, 34, 22


def lines(reports: Sequence[Report], width: int) -> Iterator[Text]:
    """A table for each kind of event that two figures or more were given for."""
    found = list(sides(reports))
    yield Text()
    yield Text(" WHO SAYS HOW MANY", palette.HEAD)
    if not found:
        yield Text(" No two figures count the same.")
    says = [say for side in found for say in side.says]
    widths = _widths(says, width)
    for side in found:
        yield from _side(side, widths)
    yield Text()
    for line in packed((Text(mark, palette.QUIET) for mark in _marks(says)), width - 2):
        yield Text(" ").append_text(line)
    yield Text()


def _widths(says: Sequence[Say], width: int) -> list[int]:
    day = widest((_day(say) for say in says), 12)
    speaker = widest((_speaker(say) for say in says), min(_SPEAKER, width * 2 // 5))
    figure = widest((_figure(say) for say in says), _FIGURE)
    rest = width - day - speaker - figure - 3 * GAP - 2
    if width < _WORDS_FROM:
        return [day, speaker, figure, max(_LEAST_DRAWING, min(2 * _DRAWING, rest)), 0]
    drawing = max(_LEAST_DRAWING, min(_DRAWING, rest // 2))
    words = rest - drawing - GAP
    return [day, speaker, figure, drawing, words]


def _side(side: Side, widths: Sequence[int]) -> Iterator[Text]:
    day, speaker, figure, drawing, words = widths
    most = plot.top(say.figure for say in side.says)
    scale = f"0{amounts.number(most):>{drawing - 1}}"
    head = [[Text(side.kind.upper(), palette.HEAD)], [], [], [Text(scale, palette.QUIET)], []]
    yield Text()
    yield from beside(head, [day + speaker + GAP, 0, figure, drawing, words])
    before = ""
    for say in side.says:
        shown = _day(say)
        drawn = plot.drawn(say.figure, most, drawing)
        yield from beside(
            [
                [shown] if shown.plain != before else [],
                wrapped(_speaker(say), speaker, 2, hang=2),
                wrapped(_figure(say), figure, hang=2),
                [Text(drawn, palette.DRAWN[tone(say.claim)])],
                wrapped(phrases.counted(say.claim, say.figure), words, 1) if words else [],
            ],
            widths,
        )
        before = shown.plain


def _day(say: Say) -> Text:
    return Text(single(say.day, say.day.year) if say.day else "no date")


def _speaker(say: Say) -> Text:
    named = Text(say.speaker, palette.SPEAKER if say.claim.speaker else palette.QUIET)
    copies = len(say.outlets)
    return named.append(f" ×{copies}", palette.QUIET) if copies > 1 else named


def _figure(say: Say) -> Text:
    shown = Text(amounts.in_words(say.figure), palette.FIGURE)
    surely = sureness(say.claim)
    return (
        shown
        if surely == "certain"
        else shown.append(f", {surely}", palette.TONES[tone(say.claim)])
    )


def _marks(says: Sequence[Say]) -> Iterator[str]:
    yield from ("● this many", "●▸ or more", "╌● or fewer", "●─● from one to the other")
    if any(say.claim.speaker and say.claim.speaker.anonymous for say in says):
        yield f"{speakers.NAMELESS} nameless"
    if any(len(say.outlets) > 1 for say in says):
        yield "×2 in two outlets"
