"""Reports that hold one text, group by group, with what shows it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import palette, said
from sayso.views.columns import beside, widest, wrapped
from sayso.views.pages import Copied, CopyGroup
from sayso.views.plain import one_line
from sayso.views.sections import count, small_print

_OUTLET = 26


def lines(groups: Sequence[CopyGroup], width: int) -> Iterator[Text]:
    """The largest group first; in each the earliest report first."""
    yield Text()
    if not groups:
        yield Text(" No two reports hold one text.")
    for number, group in enumerate(groups):
        yield from [Text()] if number else []
        title = Text(f" {one_line(group.title)}", palette.HEAD)
        facts = f"  {count(len(group.copies), 'report')}"
        yield from wrapped(title.append(facts, palette.QUIET), width - 1, hang=2)
        yield from _rows(group, width)
    if groups:
        example = said.short_id(groups[0].copies[-1].report.id)
        told = (f"{count(len(groups), 'group')}, each one origin",
                f"sayso decide no-copy {example} takes one out")  # fmt: skip
        yield from small_print([Text(one, palette.QUIET) for one in told], width)
    yield Text()


def _rows(group: CopyGroup, width: int) -> Iterator[Text]:
    outlet = widest((Text(one_line(_outlet(one))) for one in group.copies), _OUTLET)
    rest = max(16, width - 12 - outlet - said.SHORT - 12)
    for one in group.copies:
        cells = [
            [Text(said.day(one.report.published))],
            wrapped(Text(one_line(_outlet(one)), palette.SPEAKER), outlet, hang=2),
            wrapped(Text("; ".join(_evidence(one)), palette.QUIET), rest, hang=2),
            [Text(said.short_id(one.report.id), palette.QUIET)],
        ]
        yield from beside(cells, [12, outlet, rest, 0], margin=3)


def _outlet(one: Copied) -> str:
    return one.report.outlet or one.report.name


def _evidence(one: Copied) -> Iterator[str]:
    if one.share is None:
        yield "the earliest"
    else:
        yield f"{one.share:.0%} of the shorter text shared with {one.nearest}"
    if one.report.credit:
        yield f"credits {one_line(one.report.credit)}"
