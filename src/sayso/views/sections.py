"""Parts of a page: a heading, and blocks of lines with a name at their left."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.text import Text

from sayso.views import palette
from sayso.views.columns import beside, packed, wrapped

LABEL = 11
"""Columns of a block's name and the gap after it."""


def room(width: int) -> int:
    """The columns that a block's lines may take."""
    return width - LABEL - 2


def heading(title: str, facts: Iterable[str], width: int, warn: bool = False) -> Iterator[Text]:
    """The title, with the facts at the right of it where they fit, else beneath."""
    shown = Text(" · ".join(facts), palette.WARNING if warn else palette.QUIET)
    head = Text(title, palette.HEAD)
    yield Text()
    if head.cell_len + shown.cell_len + 5 <= width:
        gap = width - head.cell_len - shown.cell_len - 2
        line = Text(" ").append_text(head).append(" " * gap).append_text(shown)
        line.rstrip()
        yield line
    else:
        yield from indented(head, width)
        yield from indented(shown, width)


def indented(text: Text, width: int, hang: int = 0) -> Iterator[Text]:
    """Wrapped, one column from the left."""
    for line in wrapped(text, width - 2, hang=hang):
        yield Text(" ").append_text(line)


def block(name: str, lines: Iterable[Text]) -> Iterator[Text]:
    """Lines of at most `room(width)` columns beside the block's name, after a blank line; nothing
    where there is none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield Text()
        label = f" {name if number == 0 else '':<{LABEL}}"
        shown = Text().append(label, palette.HEAD).append_text(line)
        shown.rstrip()
        yield shown


def headed(names: Sequence[str], widths: Sequence[int]) -> Iterator[Text]:
    """Headings over columns; none over a column of no width, but the last takes what is left."""
    last = len(names) - 1
    cells = [
        [Text(name, palette.QUIET)] if width or at == last else []
        for at, (name, width) in enumerate(zip(names, widths, strict=True))
    ]
    return beside(cells, widths)


def small_print(parts: Iterable[Text], width: int) -> Iterator[Text]:
    """What marks mean, with dots between, after a blank line."""
    for number, line in enumerate(packed(parts, width - 2)):
        if number == 0:
            yield Text()
        yield Text(" ").append_text(line)


def count(number: int, noun: str, plural: str | None = None) -> str:
    """ "1 claim", "3 claims"."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
