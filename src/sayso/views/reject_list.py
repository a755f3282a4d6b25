"""What could not be added, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette, said
from sayso.views.columns import wrapped
from sayso.views.pages import RejectRow
from sayso.views.plain import one_line
from sayso.views.sections import count, indented, small_print


def lines(rows: Sequence[RejectRow], width: int) -> Iterator[Text]:
    """Each with its file and record, what was found there, and what to do."""
    yield Text()
    if not rows:
        yield Text(" Nothing was rejected.")
    for row in rows:
        yield from indented(Text(one_line(row.where), palette.HEAD), width, hang=2)
        facts = [f"tried on {said.day(row.at)}"] if row.at else []
        facts += [f"{row.times} times"] if row.times > 1 else []
        words = (one_line(row.found), one_line(row.do), ", ".join(facts))
        for part, style in zip(words, (palette.WARNING, "", palette.QUIET), strict=True):
            for line in wrapped(Text(part, style), width - 5, hang=2):
                yield Text("   ").append_text(line)
    if rows:
        yield from small_print([Text(count(len(rows), "reject"), palette.QUIET)], width)
    yield Text()
