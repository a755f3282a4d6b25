"""One question: who says what, where they can't all be right, and how it came about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette, question_chart, question_claims, question_standing, said
from sayso.views.columns import wrapped
from sayso.views.days import parsed
from sayso.views.pages import QuestionPage
from sayso.views.plain import one_line
from sayso.views.sections import block, count, heading, indented, room, small_print
from sayso.views.speakers import NAMELESS
from sayso.views.told import Shapes, Told, hidden, shapes, told


def lines(page: QuestionPage, width: int) -> Iterator[Text]:
    """The page, no line wider than `width`."""
    claims = told(page)
    of = shapes(claims)
    title = one_line(page.question.title)
    yield from heading(title, _facts(page, claims), width, page.assessment.contested)
    yield Text()
    yield from indented(Text(one_line(page.assessment.sentence)), width)
    chart = question_chart.lines(claims, of, width)
    yield from ([Text(), *chart] if chart else [])
    yield from question_standing.lines(page, claims, width)
    yield from block("EVENTS", _events(page, width))
    yield from [Text(), Text(" WHO SAYS WHAT", palette.HEAD)] if claims else []
    yield from question_claims.lines(claims, of, page.question.topic, width)
    yield from small_print(_marks(page, claims, of), width)
    yield Text()


def _facts(page: QuestionPage, claims: Sequence[Told]) -> Iterator[str]:
    if page.pinned:
        yield "pinned"
    if page.assessment.contested:
        yield "contested"
    whether = page.question.topic.kind == "whether"
    speaking = [one for one in claims if whether or one.statement.figure is not None]
    parties = {one.party for one in speaking if one.party}
    if parties:
        yield count(len(parties), "party", "parties") + ("" if whether else " with a figure")
    yield count(len(page.question.claims), "claim")


def _events(page: QuestionPage, width: int) -> Iterator[Text]:
    days = [day for one in page.assessment.happenings if (day := parsed(one.day))]
    year = max(days).year if days else None
    left = max((len(said.day(one.day, year)) for one in page.assessment.happenings), default=0)
    for one in reversed(page.assessment.happenings):
        shown = Text(one_line(one.words))
        first, *rest = wrapped(shown, room(width) - left - 2)
        when = f"{said.day(one.day, year):<{left}}  "
        yield Text().append(when, palette.QUIET).append_text(first)
        yield from (Text(" " * (left + 2)).append_text(line) for line in rest)


def _marks(page: QuestionPage, claims: Sequence[Told], of: Shapes) -> Iterator[Text]:
    yield from question_chart.legend(claims, of)
    if any(one.statement.voice.anonymous for one in claims):
        yield Text(f"{NAMELESS} nameless", palette.QUIET)
    if later := hidden(page, "not yet published"):
        yield Text(f"{count(later, 'claim')} published later left out", palette.QUIET)
    if rejected := hidden(page, "rejected"):
        yield Text(f"{count(rejected, 'claim')} rejected by a reviewer left out", palette.QUIET)
    if claims:
        example = said.short_id(claims[-1].statement.id)
        yield Text(f"sayso claim {example} shows one", palette.QUIET)
    yield Text(f"this is question {said.short_id(page.question.id)}", palette.QUIET)
