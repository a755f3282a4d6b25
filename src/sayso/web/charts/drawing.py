"""A question's chart as SVG: axes, the standing range, each voice's steps, marks, names."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise

from markupsafe import Markup

from sayso.review.entry import Entry
from sayso.views import amounts, said
from sayso.views.days import MONTHS
from sayso.web.charts import letters
from sayso.web.charts.glyphs import (
    BAND,
    EDGE,
    INK,
    PAPER,
    QUIET,
    RULE,
    arrow,
    colour,
    cross,
    glyph,
    party_class,
)
from sayso.web.charts.labels import INDENT, LINE, Beside, Block, name
from sayso.web.charts.layout import ARROW, SMALL, Layout, Placed
from sayso.web.charts.svg import Style, line, tag, text, words

Link = Callable[[Entry], str | None]
Numbers = Mapping[str | None, int | None]
"""Party -> its place in order, None where no party is known."""


def band(of: Layout, low: float | None, high: float | None, open_high: bool) -> Iterator[Markup]:
    """From the lowest to the highest that stands, over all days; to the top where it is open."""
    if of.amounts is None or (low is None and high is None):
        return
    bottom = of.floor if low is None else of.amounts.y(low)
    top = of.amounts.y(high) if high is not None and not open_high else of.top
    if bottom - top < 3:
        bottom, top = bottom + 1.5, top - 1.5
    yield tag(
        "rect", x=of.left, y=top, width=of.right - of.left, height=bottom - top,
        class_="band", fill=BAND,
    )  # fmt: skip
    for value in {low, high} - {None}:
        y = of.amounts.y(value or 0)
        yield line(of.left, y, of.right, y, class_="band-edge", stroke=EDGE, stroke_width=1)


def best(of: Layout, value: float | None) -> Iterator[Markup]:
    """What the method takes for best, where it takes anything so."""
    if of.amounts is not None and value is not None:
        y, own = of.amounts.y(value), {"class_": "best", "stroke": INK, "stroke_dasharray": "7 4"}
        yield line(of.left, y, of.right, y, stroke_width=1, **own)


def axes(of: Layout) -> Iterator[Markup]:
    rule: Style = {"class_": "rule", "stroke": RULE, "stroke_width": 1.0}
    tick: Style = {"class_": "tick", "fill": QUIET, "text_anchor": "end", "font_size": SMALL - 0.5}
    if of.amounts is not None:
        for value in of.amounts.ticks:
            y = of.amounts.y(value)
            yield line(of.left, y, of.right, y, **rule)
            yield text(amounts.number(value), of.left - 8, y + 4, **tick)
    for lane, (top, bottom) in of.lanes.items():
        yield line(of.left, bottom, of.right, bottom, **rule)
        yield text(lane, of.left - 8, (top + bottom) / 2 + 4, **tick)
    yield line(
        of.left, of.bottom, of.right, of.bottom, **{**rule, "class_": "axis", "stroke": QUIET}
    )
    yield from _days(of)


def _days(of: Layout) -> Iterator[Markup]:
    """Each tick's day beneath it, its year where that is another than the last one's."""
    year = 0
    own: Style = {
        "class_": "tick",
        "fill": QUIET,
        "text_anchor": "middle",
        "font_size": SMALL - 0.5,
    }
    found = of.days.ticks
    firsts = len(found) > 1 and all((day.day, day.month) == (1, 1) for day in found)
    for day in found:
        x = of.days.x(day)
        yield line(x, of.bottom, x, of.bottom + 4, class_="axis", stroke=QUIET, stroke_width=1)
        first = str(day.year) if firsts else f"{day.day} {MONTHS[day.month - 1]}"
        yield text(first, x, of.bottom + 17, **own)
        if day.year != year and not firsts:
            yield text(str(day.year), x, of.bottom + 31, **own)
        year = day.year


def steps(of: Layout, numbers: Numbers) -> Iterator[Markup]:
    """From each claim of a voice on its level to its next one; dotted, on to now, what stands."""
    voices: dict[str, list[Placed]] = {}
    for one in of.placed:
        voices.setdefault(one.mark.voice, []).append(one)
    for said_in_turn in voices.values():
        turns = [one for one in said_in_turn if one.mark.in_turn]
        party = numbers[turns[0].mark.told.party] if turns else None
        own: Style = {"fill": "none", "stroke": colour(party), "stroke_width": 1.5}
        path = "".join(f"M{a.x:.1f} {a.y:.1f}H{b.x:.1f}V{b.y:.1f}" for a, b in pairwise(turns))
        if path:
            yield tag("path", d=path, class_=f"step {party_class(party)}", **own)
        for last in [one for one in said_in_turn if one.mark.stands][-1:]:
            yield tag(
                "path", d=f"M{last.x:.1f} {last.y:.1f}H{of.right:.1f}", stroke_dasharray="1.5 3.5",
                class_=f"step on {party_class(party)}", **own,
            )  # fmt: skip


def claim(of: Layout, one: Placed, number: int | None, link: Link) -> Markup:
    """A claim's mark, a link to its words; what it says is told on hover and to screen readers."""
    told = spoken(one)
    shape = (*_span(of, one, number), *_shape(one, number))
    inside = tag("g", tag("title", words(told)), *shape, class_="claim")
    href = link(one.mark.told.statement.entry)
    return tag("a", inside, href=href, aria_label=told) if href else inside


def _span(of: Layout, one: Placed, number: int | None) -> Iterator[Markup]:
    """A line back to the first day on which it can have been said, where that isn't one day."""
    if one.mark.first < one.mark.day:
        x = max(of.left + 2, of.days.x(one.mark.first))
        d = f"M{one.x:.1f} {one.y:.1f}H{x:.1f}M{x:.1f} {one.y - 4:.1f}V{one.y + 4:.1f}"
        klass = f"bar {party_class(number)}"
        yield tag("path", d=d, class_=klass, fill="none", stroke=colour(number), stroke_width=1.0)


def _shape(one: Placed, number: int | None) -> Iterator[Markup]:
    mark, paint = one.mark, colour(number)
    own: Style = {"stroke": paint, "fill": "none", "stroke_width": 1.6, "stroke_linecap": "round"}
    box = one.box
    yield tag(
        "rect", x=box.left - 2, y=box.top - 2, width=box.right - box.left + 4,
        height=box.bottom - box.top + 4, class_="hit", fill="none", pointer_events="all",
    )  # fmt: skip
    klass = f"bar {party_class(number)}"
    if one.y_end != one.y:
        thick: Style = {**own, "stroke_width": 4.0, "stroke_opacity": 0.45}
        yield line(one.x, one.y, one.x, one.y_end, class_=klass, **thick)
    if mark.lane is None and (mark.low is None or mark.high is None) and not mark.denied:
        yield tag("path", d=arrow(one.x, one.y, mark.high is None, ARROW), class_=klass, **own)
    if mark.denied:
        yield cross(one.x, one.y)
        return
    yield glyph(number, one.x, one.y, mark.stands)
    if one.y_end != one.y:
        yield glyph(number, one.x, one.y_end, mark.stands)


def spoken(one: Placed) -> str:
    """ "23 Oct 2024, Cho Tae-yong (South Korea): 3,000; “3,000 troops have been sent”"."""
    mark, statement = one.mark, one.mark.told.statement
    party = f" ({statement.voice.party})" if statement.voice.party else ""
    figure = said.figure(statement).plain or said.position(statement.claim).plain
    denied = "denies " if mark.denied and mark.lane is None else ""
    aside = mark.told.aside
    why = f", set aside: {aside.reason}" if aside else ""
    quote = letters.cut(said.quoted(statement.claim).plain, 1, 80)
    return f"{said.day(statement.said)}, {name(one)}{party}: {denied}{figure}{why}; {quote}"


def beside(labels: Sequence[Beside]) -> Iterator[Markup]:
    for one in labels:
        yield text(
            one.words, one.x, one.y, class_="name quiet", fill=QUIET, font_size=SMALL - 1,
            text_anchor=one.anchor, stroke=PAPER, stroke_width=3, paint_order="stroke",
        )  # fmt: skip


def margin(of: Layout, blocks: Sequence[Block], numbers: Numbers) -> Iterator[Markup]:
    """The names of what stands, each amount's together, led to from where its line ends."""
    x = of.right + INDENT
    for block in blocks:
        y = block.at - block.height / 2 + LINE
        middle = y - 4 if block.head or len(block.names) == 1 else block.at - 2
        lead = f"M{of.right:.1f} {block.y:.1f}L{of.right + 8:.1f} {middle:.1f}H{of.right + 18:.1f}"
        yield tag("path", d=lead, class_="lead", fill="none", stroke=RULE, stroke_width=1)
        if block.head:
            head = letters.cut(block.head, SMALL * 1.06, of.width - x + 16)
            yield text(head, x - 16, y, class_="amount", fill=INK, font_size=SMALL, font_weight=650)
            y += LINE
        for one in block.names:
            number = numbers[one.placed.mark.told.party]
            yield tag(
                "g", glyph(number, 0, 0), transform=f"translate({x - 9:.1f} {y - 4:.1f}) scale(.72)"
            )
            for part in one.words:
                yield text(part, x, y, class_="name", fill=INK, font_size=SMALL)
                y += LINE
        if block.more:
            more = f"and {block.more} more"
            yield text(more, x, y, class_="name quiet", fill=QUIET, font_size=SMALL)
