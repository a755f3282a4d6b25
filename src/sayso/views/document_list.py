"""The reports in a ledger."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette, said
from sayso.views.columns import beside, packed, widest, wrapped
from sayso.views.pages import DocumentRow
from sayso.views.plain import one_line
from sayso.views.sections import count, headed, small_print

_OUTLET = 26
_TITLE = 40
"""Columns for the title; with fewer, all else stands beneath it."""


def lines(rows: Sequence[DocumentRow], width: int) -> Iterator[Text]:
    """One row a document, in the order given; of removed ones why they were removed."""
    yield Text()
    if not rows:
        yield Text(" No document fits.")
    outlet = widest(map(_outlet, rows), _OUTLET)
    room = width - 12 - outlet - 6 - said.SHORT - 10
    widths = [12, outlet, widest(map(_title, rows), room, 5), 6, 0] if room >= _TITLE else []
    if rows and widths:
        yield from headed(("PUBLISHED", "OUTLET", "TITLE", "CLAIMS", "ID"), widths)
    for row in rows:
        yield from _row(row, widths) if widths else _few(row, width)
        if row.removed:
            reason = Text(f"removed: {one_line(row.removed)}", palette.WARNING)
            for line in wrapped(reason, width - 6, hang=2):
                yield Text("     ").append_text(line)
    if rows:
        yield from small_print([Text(count(len(rows), "document"), palette.QUIET)], width)
    yield Text()


def _outlet(row: DocumentRow) -> Text:
    return Text(one_line(row.report.outlet or ""), palette.SPEAKER)


def _title(row: DocumentRow) -> Text:
    """The title, else the name that it came under."""
    return Text(one_line(row.report.title or row.report.name))


def _day(row: DocumentRow) -> Text:
    return Text(said.day(row.report.published))


def _row(row: DocumentRow, widths: list[int]) -> Iterator[Text]:
    _, outlet, title, *_ = widths
    cells = [
        [_day(row)],
        wrapped(_outlet(row), outlet, hang=2),
        wrapped(_title(row), title, hang=2),
        [Text(f"{row.claims:>6,}")],
        [Text(said.short_id(row.report.id), palette.QUIET)],
    ]
    return beside(cells, widths)


def _few(row: DocumentRow, width: int) -> Iterator[Text]:
    for line in wrapped(_title(row), width - 2, hang=2):
        yield Text(" ").append_text(line)
    id_ = Text(said.short_id(row.report.id), palette.QUIET)
    parts = (_outlet(row), _day(row), Text(count(row.claims, "claim")), id_)
    for line in packed([part for part in parts if part], width - 4):
        yield Text("   ").append_text(line)
