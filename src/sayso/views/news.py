"""What reports of some days brought: new figures, revisions, confirmations, denials, conflicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from sayso.assessment.statement import day
from sayso.views import palette, said
from sayso.views.columns import beside, widest, wrapped
from sayso.views.days import parsed, period
from sayso.views.pages import NewsPage, QuestionPage, QuestionRow
from sayso.views.plain import one_line
from sayso.views.question_list import title
from sayso.views.sections import count, heading, indented, small_print

_MOST = 12
"""Things that are told of one question."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something that happened on a question's line; `claim` is its id."""

    day: str | None
    kind: str
    words: str
    claim: str


def items(page: QuestionPage, since: str, until: str | None) -> list[Item]:
    """What happened in these days, the newest first; a conflict is told of on the later day."""
    told = [
        Item(one.day, one.kind, said.dated(one.words), one.claim)
        for one in page.assessment.happenings
    ]
    told += [one for one in _conflicts(page) if not _told_of(one, told)]
    within = [one for one in told if one.day and _between(one.day, since, until)]
    return sorted(within, key=lambda one: one.day or "", reverse=True)


def _conflicts(page: QuestionPage) -> Iterator[Item]:
    entries = {entry.id: entry for entry in page.entries}
    for one in page.assessment.conflicts:
        later, earlier = entries.get(one.a), entries.get(one.b)
        if later and earlier:
            names = f"{said.speaker(later)} against {said.speaker(earlier)}"
            words = f"{names}: {said.dated(one.why)}"
            yield Item(day(later.report.published), "conflict", words, later.id)


def _told_of(conflict: Item, told: Sequence[Item]) -> bool:
    """Whether a dispute or denial of the same claim says it already."""
    return any(one.claim == conflict.claim and one.kind in ("disputed", "denied") for one in told)


def _between(day: str, since: str, until: str | None) -> bool:
    return since[:10] <= day and (until is None or day <= until[:10])


def new_claims(page: QuestionPage, since: str, until: str | None) -> int:
    """How many of its claims were published in these days."""
    days = (day(entry.report.published) for entry in page.entries)
    return sum(bool(one and _between(one, since, until)) for one in days)


def lines(page: NewsPage, width: int) -> Iterator[Text]:
    """One block a question, in the order given; questions without news are left out."""
    found = [(one, items(one, page.since, page.until)) for one in page.questions]
    fresh = [(one, told) for one, told in found if told or new_claims(one, page.since, page.until)]
    yield from heading(f"News {_days(page)}", _facts(page, fresh), width)
    if not fresh:
        yield Text()
        yield Text(" Nothing new.")
    for one, told in fresh:
        yield Text()
        yield from _question(one, told, page, width)
    yield from small_print(_marks(fresh), width)
    yield Text()


_Fresh = Sequence[tuple[QuestionPage, list[Item]]]


def _days(page: NewsPage) -> str:
    since, until = parsed(page.since), parsed(page.until)
    return period(since, until, None) if until else f"since {said.day(page.since)}"


def _facts(page: NewsPage, fresh: _Fresh) -> Iterator[str]:
    claims = sum(new_claims(one, page.since, page.until) for one, _ in fresh)
    kinds = Counter(item.kind.split()[0] for _, told in fresh for item in told)
    yield count(len(fresh), "question")
    yield count(claims, "new claim")
    for kind, noun in (("revised", "revision"), ("confirmed", "confirmation"),
                       ("denied", "denial"), ("conflict", "new conflict")):  # fmt: skip
        if kinds[kind]:
            yield count(kinds[kind], noun)


def _question(
    one: QuestionPage, told: Sequence[Item], page: NewsPage, width: int
) -> Iterator[Text]:
    head = title(QuestionRow(one.question, one.assessment, pinned=one.pinned))
    new = new_claims(one, page.since, page.until)
    head.append(f"  {count(new, 'new claim')}  {said.short_id(one.question.id)}", palette.QUIET)
    yield from indented(head, width, hang=2)
    year = parsed(page.since)
    days = [Text(said.day(item.day, year.year if year else None)) for item in told]
    left = widest(days, 12)
    room = widest((Text(item.words) for item in told), width - left - said.SHORT - 9)
    for shown, item in zip(days[:_MOST], told, strict=False):
        claim = Text(said.short_id(item.claim), palette.QUIET)
        words = wrapped(Text(one_line(item.words), _STYLES.get(item.kind, "")), room, hang=2)
        yield from beside([[shown], words, [claim]], [left, room, 0], margin=3)
    if len(told) > _MOST:
        yield Text(f"   … and {len(told) - _MOST} more", palette.QUIET)


_STYLES = {"conflict": palette.WARNING, "disputed": palette.WARNING, "denied": "red"}


def _marks(fresh: _Fresh) -> Iterator[Text]:
    if any(one.assessment.contested for one, _ in fresh):
        yield Text("≠ answers that can't all be right", palette.QUIET)
    if fresh:
        example = said.short_id(fresh[0][0].question.id)
        yield Text(f"sayso question {example} shows one", palette.QUIET)
