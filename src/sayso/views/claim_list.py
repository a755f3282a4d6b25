"""Claims that were looked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.review.entry import Entry
from sayso.views import entry_rows, palette, said
from sayso.views.sections import count, small_print
from sayso.views.speakers import NAMELESS


def lines(entries: Sequence[Entry], width: int) -> Iterator[Text]:
    """In the order in which they were found."""
    yield Text()
    if not entries:
        yield Text(" No claim fits.")
    yield from entry_rows.lines(entries, width)
    yield from small_print(_marks(entries), width)
    yield Text()


def _marks(entries: Sequence[Entry]) -> Iterator[Text]:
    if entries:
        reports = len({entry.report.id for entry in entries})
        yield Text(f"{count(len(entries), 'claim')} of {count(reports, 'report')}", palette.QUIET)
    if any(entry.claim.speaker and entry.claim.speaker.anonymous for entry in entries):
        yield Text(f"{NAMELESS} nameless", palette.QUIET)
    if entries:
        yield Text(f"sayso claim {said.short_id(entries[0].id)} shows one", palette.QUIET)
