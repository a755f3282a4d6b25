"""The chart of one question: when it was said against how many.

One mark a claim: a dot, or a bar from the lowest to the highest amount that its words allow, with
an arrow at an open end. Shape and colour are the party's, full where the claim stands and hollow
where it is set aside; a cross denies. Steps lead from a voice's claim to its next one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup

from sayso.review.entry import Entry
from sayso.views import said
from sayso.views.pages import QuestionPage
from sayso.views.told import Told, shapes, told
from sayso.web.charts import drawing, key, labels, letters
from sayso.web.charts.drawing import Link, Numbers
from sayso.web.charts.glyphs import INK, PAPER, QUIET, cross, glyph
from sayso.web.charts.layout import Layout, layout
from sayso.web.charts.marks import Mark, marks
from sayso.web.charts.svg import tag, text, words

WIDE, NARROW = 780.0, 350.0
"""Widths of the two drawings of a chart, one for desks, one for telephones."""
_LEAST, _MOST = 210.0, 480.0
_EDGE = 20.0
"""Around a chart that is saved."""


def claim_link(entry: Entry) -> str:
    """Where a claim's words stand in its report."""
    return f"/report/{entry.report.id}#claim-{entry.id}"


def question_chart(
    page: QuestionPage, *, link: Link = claim_link, said: Sequence[Told] | None = None
) -> Markup:
    """The chart twice, for wide and for narrow windows, of which `charts.css` shows one; empty
    where fewer than two claims could be drawn. Beside it belongs a table of the same claims,
    whose rows are `said`."""
    said = told(page) if said is None else said
    drawn = _drawn(page, said)
    if not drawn:
        return Markup("")
    both = (
        _svg(page, said, drawn, width, link, f"chart-{at}-{page.question.id}", class_=f"chart {at}")
        for at, width in (("wide", WIDE), ("narrow", NARROW))
    )
    return tag("figure", *both, class_="question-chart")


def question_svg(page: QuestionPage) -> str:
    """The chart as a file, with title, sentence and method; empty where there is none."""
    said = told(page)
    drawn = _drawn(page, said)
    if not drawn:
        return ""
    return str(_svg(page, said, drawn, WIDE, lambda _: None, "chart", saved=True))


def symbols(said: Sequence[Told]) -> Callable[[Told], Markup]:
    """Draws a claim's mark alone, as it is in the chart."""
    numbers = _numbers(said)

    def symbol(one: Told) -> Markup:
        denies = one.statement.claim.stance == "denies"
        mark = cross(0, 0) if denies else glyph(numbers[one.party], 0, 0, one.aside is None)
        return tag("svg", mark, class_="chart symbol", viewBox="-9 -9 18 18", aria_hidden="true")

    return symbol


def _drawn(page: QuestionPage, said: Sequence[Told]) -> list[Mark]:
    found = marks(said, page.question.topic.kind)
    return found if len(found) > 1 else []


def _numbers(said: Sequence[Told]) -> Numbers:
    return {party: None if party is None else at for at, party in enumerate(shapes(said))}


def _svg(
    page: QuestionPage,
    said: Sequence[Told],
    drawn: list[Mark],
    width: float,
    link: Link,
    name: str,
    class_: str | None = None,
    saved: bool = False,
) -> Markup:
    shown = {mark.told.party for mark in drawn}
    numbers = {party: at for party, at in _numbers(said).items() if party in shown}
    unit, assessment = page.question.topic.unit, page.assessment
    of = _layout(page, drawn, width)
    blocks = labels.blocks(of, unit)
    head, top = _head(page, width) if saved else (Markup(""), 0.0)
    note = " · ".join(
        part for part in (of.amounts.note if of.amounts else "", _left(said, drawn)) if part
    )
    items = list(key.items(of, numbers, assessment, unit))
    legend, height = key.key(items, note, 4, of.bottom + 56, width - 8)
    body = tag(
        "g",
        *drawing.band(of, assessment.low, assessment.high, assessment.open_high),
        *drawing.best(of, assessment.best),
        *drawing.axes(of),
        *drawing.steps(of, numbers),
        *drawing.beside(labels.beside(of)),
        *drawing.margin(of, blocks, numbers),
        *(drawing.claim(of, one, numbers[one.mark.told.party], link) for one in of.placed),
        legend,
        transform=f"translate(0 {top:.1f})" if top else None,
    )
    total = top + of.bottom + 56 + height
    edge = _EDGE if saved else 0.0
    whole = width + 2 * edge
    paper = tag("rect", x=-edge, width=whole, height=total, fill=PAPER) if saved else Markup("")
    return tag(
        "svg",
        tag("title", words(page.question.title), id=f"{name}-title"),
        tag("desc", words(_told(page, of)), id=f"{name}-desc"),
        paper, head, body,
        xmlns="http://www.w3.org/2000/svg", viewBox=f"{-edge:g} 0 {whole:g} {total:.0f}",
        width=whole if saved else None, height=round(total) if saved else None,
        role="group", aria_labelledby=f"{name}-title {name}-desc", class_=class_,
        font_family=letters.FONT,
    )  # fmt: skip


def _layout(page: QuestionPage, drawn: list[Mark], width: float) -> Layout:
    """As high as the names need, within reason."""
    bounds = [
        one
        for one in (page.assessment.low, page.assessment.best, page.assessment.high)
        if one is not None
    ]
    gutter = width * 0.33
    first = layout(drawn, bounds, width, gutter, _LEAST)
    wanted = labels.wanted(first, page.question.topic.unit) - (first.bottom - first.floor)
    return layout(drawn, bounds, width, gutter, max(_LEAST, min(_MOST, wanted + labels.LINE)))


def _left(said: Sequence[Told], drawn: list[Mark]) -> str:
    ids = {mark.id for mark in drawn}
    out = [one.statement for one in said if one.statement.id not in ids]
    undated = sum(one.said is None for one in out)
    return key.counted({"without a day": undated, "without a figure": len(out) - undated})


def _told(page: QuestionPage, of: Layout) -> str:
    """For those who don't see it."""
    voices = len({one.mark.voice for one in of.placed})
    first, last = (said.day(day.isoformat()) for day in (of.days.first, of.days.last))
    when = f"on {first}" if first == last else f"from {first} to {last}"
    many = f"{len(of.placed)} claims of {voices} {'voice' if voices == 1 else 'voices'}, {when}"
    return f"{page.assessment.sentence} The chart shows {many}; the table holds the same."


def _head(page: QuestionPage, width: float) -> tuple[Markup, float]:
    """Title, sentence and method of a chart that stands by itself, and their height."""
    y, found = 30.0, list[Markup]()
    for line in letters.lines(page.question.title, 18, width * 0.92):
        found.append(text(line, 4, y, fill=INK, font_size=18, font_weight=650))
        y += 24
    for line in letters.lines(page.assessment.sentence, 13, width * 0.92):
        found.append(text(line, 4, y, fill=INK, font_size=13))
        y += 18
    as_of = f", as of {said.day(page.assessment.as_of)}" if page.assessment.as_of else ""
    made = f"By the method {page.assessment.method}{as_of} · made with Sayso"
    found.append(text(made, 4, y, fill=QUIET, font_size=11.5))
    return tag("g", *found), y + 14
