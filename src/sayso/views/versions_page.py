"""The versions of one report: which claims appeared, changed or vanished, and in which words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.review.entry import Entry
from sayso.views import palette, said
from sayso.views.columns import wrapped
from sayso.views.pages import Edit, VersionsPage
from sayso.views.plain import one_line
from sayso.views.sections import block, count, heading, room

_LINES = 40
"""Lines of a difference that are shown."""


def lines(page: VersionsPage, width: int) -> Iterator[Text]:
    first = page.versions[0]
    title = one_line(first.title or first.name)
    yield from heading(title, [count(len(page.versions), "version")], width)
    yield Text(f" {one_line(page.address)}", palette.QUIET)
    if not page.edits:
        yield Text()
        yield Text(" The ledger has one version of this report.")
    for edit in page.edits:
        yield from _edit(edit, width)
    yield Text()


def _edit(edit: Edit, width: int) -> Iterator[Text]:
    days = f"{said.day(edit.earlier.published)} → {said.day(edit.later.published)}"
    ids = f"{said.short_id(edit.earlier.id)} → {said.short_id(edit.later.id)}"
    yield Text()
    yield Text(f" {days}", palette.HEAD).append(f"  {ids}", palette.QUIET)
    body = room(width)
    yield from block("VANISHED", _claims(edit.vanished, "−", body))
    yield from block("APPEARED", _claims(edit.appeared, "+", body))
    yield from block("CHANGED", _changed(edit.changed, body))
    yield from block("TEXT", _text(edit.lines, body))
    if not (edit.vanished or edit.appeared or edit.changed):
        yield from wrapped(Text(" No claim changed."), width)


def _claims(entries: Sequence[Entry], sign: str, width: int) -> Iterator[Text]:
    for entry in entries:
        words = Text(f"{sign} ").append_text(said.quoted(entry.claim))
        about = f", {said.speaker(entry)}  {said.short_id(entry.id)}"
        yield from wrapped(words.append(about, palette.QUIET), width, hang=2)


def _changed(pairs: Sequence[tuple[Entry, Entry]], width: int) -> Iterator[Text]:
    for earlier, later in pairs:
        yield from _claims([earlier], "−", width)
        yield from _claims([later], "+", width)


def _text(found: Sequence[str], width: int) -> Iterator[Text]:
    for line in found[:_LINES]:
        shown = Text(f"{line[0].replace('-', '−')} {one_line(line[1:])}", palette.QUIET)
        yield from wrapped(shown, width, hang=2)
    if len(found) > _LINES:
        yield Text(f"… and {count(len(found) - _LINES, 'more line')}", palette.QUIET)
