"""Claims one line each, for many reports on end."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from sayso.claims.report import Report
from sayso.views import palette, rows
from sayso.views.columns import GAP, beside, wrapped
from sayso.views.days import parsed, single
from sayso.views.heading import credited
from sayso.views.plain import one_line
from sayso.views.rows import Group, Row

_SPEAKER, _FIGURE = 0.24, 0.19
"""Of the width; what is claimed gets the rest."""
_MOST = 30, 20
_ONE_LINE_FROM = 110


def lines(report: Report, width: int) -> Iterator[Text]:
    """After a blank line the report's name, then its claims, one line each where there is room."""
    yield Text()
    heading = Text(_heading(report), palette.HEAD)
    yield from (Text(" ").append_text(line) for line in wrapped(heading, width - 2, hang=2))
    speaker = min(_MOST[0], int(width * _SPEAKER))
    figure = min(_MOST[1], int(width * _FIGURE))
    what = width - speaker - figure - 3 * GAP - 1
    limit = 1 if width >= _ONE_LINE_FROM else 2
    for group in rows.of_claims(report):
        yield from _group(group, [speaker, figure, what], limit)


def _heading(report: Report) -> str:
    document = report.document
    day = parsed(document.published)
    parts = (
        document.outlet,
        single(day, None) if day else None,
        document.title,
        credited(document),
    )
    return " · ".join(one_line(part) for part in parts if part)


def _group(group: Group, widths: list[int], limit: int) -> Iterator[Text]:
    speaker, figure, what = widths
    name = wrapped(group.name, speaker, limit, hang=2)
    for row in group.rows:
        figures = [line for text in row.figures for line in wrapped(text, figure)]
        claimed = wrapped(_claimed(row), what, max(limit, len(figures)), hang=2)
        height = len(claimed) if row is not group.rows[-1] else len(name)
        yield from beside([name[:height], figures, claimed], widths, margin=GAP)
        name = name[height:]


def _claimed(row: Row) -> Text:
    """What is claimed, after how sure its speaker is, unless that is certain."""
    if row.sure.plain == "certain":
        return row.what
    return Text().append_text(row.sure).append(": ", palette.QUIET).append_text(row.what)
