"""Reports that say something else than they did: what was changed, and whether they say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.review.entry import Entry
from sayso.views import palette, said
from sayso.views.columns import wrapped
from sayso.views.pages import Edit, Edited
from sayso.views.plain import one_line
from sayso.views.sections import count, indented

_MOST = 6
"""Claims that are shown of one edit."""


def lines(edits: Sequence[Edited], more: int, year: int | None, width: int) -> Iterator[Text]:
    """One block an edit, under one heading, then how many `more` there are; nothing where there is
    none. Days of `year` are told without it."""
    if not edits:
        return
    yield Text()
    yield from indented(Text("Reports that were changed", palette.HEAD), width)
    for one in edits:
        yield from _edited(one, year, width)
    if more:
        yield Text(f"   … and {count(more, 'later version')} more", palette.QUIET)
    shown = said.short_id(edits[0].edit.later.id)
    yield Text()
    yield from indented(Text(f"sayso versions {shown} shows the words", palette.QUIET), width)


def _edited(one: Edited, year: int | None, width: int) -> Iterator[Text]:
    later = one.edit.later
    facts = (said.day(one.day, year), later.outlet, one_line(later.title or later.name))
    head = Text("  " + " · ".join(fact for fact in facts if fact))
    yield from indented(head.append(f"  {said.short_id(later.id)}", palette.QUIET), width, hang=2)
    if one.is_silent:
        told = Text(
            f"changed without a new date{'; came on this day' * bool(one.came)}", palette.WARNING
        )
        yield from _below(told, width)
    changes = list(_changes(one.edit))
    for change in changes[:_MOST]:
        yield from _below(change, width)
    if len(changes) > _MOST:
        yield from _below(Text(f"… and {len(changes) - _MOST} more", palette.QUIET), width)


def _below(text: Text, width: int) -> Iterator[Text]:
    for line in wrapped(text, width - 5, hang=2):
        yield Text("    ").append_text(line)


def _changes(edit: Edit) -> Iterator[Text]:
    for earlier, later in edit.changed:
        yield _claim("now ", later).append(", before ", palette.QUIET).append_text(_words(earlier))
    for entry in edit.vanished:
        yield _claim("no longer ", entry)
    for entry in edit.appeared:
        yield _claim("new ", entry)
    if not (edit.changed or edit.vanished or edit.appeared):
        yield Text(f"no claim changed, but {count(len(edit.lines), 'line')}", palette.QUIET)


def _claim(sign: str, entry: Entry) -> Text:
    shown = Text(sign, palette.HEAD).append_text(_words(entry))
    return shown.append(f", {said.speaker(entry)}", palette.QUIET)


def _words(entry: Entry) -> Text:
    return said.quoted(entry.claim)
