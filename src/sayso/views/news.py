"""What reports of some days brought: new figures, revisions, confirmations, denials, conflicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.text import Text

from sayso.review.entry import Entry
from sayso.views import entry_rows, news_edits, palette, said
from sayso.views.columns import beside, widest, wrapped
from sayso.views.days import parsed, period
from sayso.views.news_items import Item, items, new_entries
from sayso.views.pages import NewsPage, QuestionPage, QuestionRow
from sayso.views.plain import one_line
from sayso.views.question_list import title
from sayso.views.sections import count, heading, indented, small_print

_MOST = 12
"""Things that are told of one question."""
_ALONE = 40
"""Claims that are shown of those that nothing else answers."""
_STYLES = {"conflict": palette.WARNING, "disputed": palette.WARNING, "denied": "red"}
_KINDS = (
    ("revised", "revision"),
    ("confirmed", "confirmation"),
    ("denied", "denial"),
    ("disputed", "dispute"),
    ("conflict", "new conflict"),
    ("retracted", "retraction"),
)


@dataclass(frozen=True, slots=True)
class _Fresh:
    """A question with what is new of it."""

    page: QuestionPage
    items: Sequence[Item]
    entries: Sequence[Entry]

    @property
    def alone(self) -> bool:
        return len(self.page.question.claims) == 1


def lines(page: NewsPage, width: int) -> Iterator[Text]:
    """One block a question, in the order given; then the claims that nothing else answers."""
    every = [
        _Fresh(one, items(one, page.since, page.until), new_entries(one, page.since, page.until))
        for one in page.questions
    ]
    fresh = [one for one in every if one.items or one.entries]
    facts = [*_facts(fresh), *([count(len(page.edits), "edit")] if page.edits else [])]
    yield from heading(f"News {_days(page)}", facts, width)
    if not fresh and not page.edits:
        yield from [Text(), Text(" Nothing new.")]
    for one in fresh:
        if not one.alone:
            yield Text()
            yield from _question(one, page, width)
    yield from _alone([entry for one in fresh if one.alone for entry in one.entries], width)
    since = parsed(page.since)
    yield from news_edits.lines(page.edits, page.more_edits, since.year if since else None, width)
    yield from small_print(_marks(fresh), width)
    yield Text()


def _days(page: NewsPage) -> str:
    since, until = parsed(page.since), parsed(page.until)
    return period(since, until, None) if until else f"since {said.day(page.since)}"


def _facts(fresh: Sequence[_Fresh]) -> Iterator[str]:
    yield count(sum(len(one.entries) for one in fresh), "new claim")
    kinds = Counter(item.kind.split()[0] for one in fresh for item in one.items)
    for kind, noun in _KINDS:
        if kinds[kind]:
            yield count(kinds[kind], noun)


def _question(one: _Fresh, page: NewsPage, width: int) -> Iterator[Text]:
    asked = one.page
    head = title(QuestionRow(asked.question, asked.assessment, pinned=asked.pinned))
    pointer = f"  {count(len(one.entries), 'new claim')}  {said.short_id(asked.question.id)}"
    yield from indented(head.append(pointer, palette.QUIET), width, hang=2)
    since = parsed(page.since)
    days = [Text(said.day(item.day, since.year if since else None)) for item in one.items]
    left = widest(days, 12)
    room = widest((Text(item.words) for item in one.items), width - left - said.SHORT - 9)
    for shown, item in zip(days[:_MOST], one.items, strict=False):
        claim = Text(said.short_id(item.claim), palette.QUIET)
        words = wrapped(Text(one_line(item.words), _STYLES.get(item.kind, "")), room, hang=2)
        yield from beside([[shown], words, [claim]], [left, room, 0], margin=3)
    if len(one.items) > _MOST:
        yield Text(f"   … and {len(one.items) - _MOST} more", palette.QUIET)


def _alone(entries: Sequence[Entry], width: int) -> Iterator[Text]:
    if not entries:
        return
    newest = sorted(entries, key=lambda one: entry_rows.when(one) or "", reverse=True)
    yield Text()
    yield from indented(Text("Claims that nothing else answers so far", palette.HEAD), width)
    yield from entry_rows.lines(newest[:_ALONE], width)
    if len(newest) > _ALONE:
        yield Text(f"   … and {len(newest) - _ALONE} more", palette.QUIET)


def _marks(fresh: Sequence[_Fresh]) -> Iterator[Text]:
    if any(one.page.assessment.contested for one in fresh):
        yield Text("≠ answers that can't all be right", palette.QUIET)
    if shown := [one for one in fresh if not one.alone]:
        example = said.short_id(shown[0].page.question.id)
        yield Text(f"sayso question {example} shows one", palette.QUIET)
