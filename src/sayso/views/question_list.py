"""Questions one beneath the other, those with answers that can't all be right first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.text import Text

from sayso.views import amounts, palette, said
from sayso.views.columns import beside, packed, widest, wrapped
from sayso.views.pages import QuestionRow
from sayso.views.plain import one_line
from sayso.views.sections import count, headed, indented, small_print

_CONTESTED = "≠"
_RANGE, _PARTIES = 26, 34
_TITLE = 40
"""Columns for the title; with fewer, all else stands beneath it."""


def lines(rows: Sequence[QuestionRow], width: int) -> Iterator[Text]:
    """One row a question, in the order given but the contested ones first."""
    yield Text()
    if not rows:
        yield Text(" No question fits.")
    else:
        ordered = sorted(rows, key=lambda row: not row.assessment.contested)
        yield from _table(ordered, width) or _listed(ordered, width)
        yield from small_print(_marks(ordered), width)
    yield Text()


def figures(row: QuestionRow) -> Text:
    """What stands: "22 to 60", with what is open; for a yes/no matter nothing."""
    assessment = row.assessment
    low = None if assessment.open_low else assessment.low
    high = None if assessment.open_high else assessment.high
    unit = row.question.topic.unit
    if low is None and high is None and (assessment.low, assessment.high) != (None, None):
        both = amounts.interval(assessment.low, assessment.high, unit)
        return Text(f"{both}, open", palette.FIGURE)
    shown = amounts.interval(low, high, unit)
    if high is None and low is not None and assessment.high not in (None, low):
        shown = f"{amounts.interval(low, assessment.high, unit)} or more"
    return Text(shown, palette.FIGURE)


def parties(row: QuestionRow) -> tuple[str, ...]:
    """The parties that take a position, those of standing values first."""
    standing = [party for value in row.assessment.values for party in value.parties]
    others = [one.party for one in row.assessment.positions if one.party]
    return tuple(one_line(party) for party in dict.fromkeys([*standing, *others]))


def title(row: QuestionRow) -> Text:
    """With its marks: contested, pinned."""
    mark = _CONTESTED if row.assessment.contested else " "
    shown = Text().append(f"{mark} ", palette.WARNING)
    shown.append(one_line(row.question.title), palette.HEAD)
    return shown.append(" (pinned)", palette.QUIET) if row.pinned else shown


def _sides(row: QuestionRow) -> Text:
    return Text(", ".join(parties(row)))


def _year(rows: Sequence[QuestionRow]) -> int | None:
    days = [row.latest[:4] for row in rows if row.latest]
    return int(max(days)) if days and max(days).isdecimal() else None


def _latest(row: QuestionRow, year: int | None) -> Text:
    return Text(said.day(row.latest, year) if row.latest else "no date")


def _claims(row: QuestionRow) -> Text:
    return Text(f"{len(row.question.claims):>6,}")


def _table(rows: Sequence[QuestionRow], width: int) -> list[Text]:
    year = _year(rows)
    figure = widest(map(figures, rows), _RANGE, 5)
    sides = widest(map(_sides, rows), _PARTIES, 7)
    latest = widest((_latest(row, year) for row in rows), 12, 6)
    rest = width - 1 - figure - sides - latest - 6 - said.SHORT - 10
    if rest < _TITLE:
        return []
    longest = max(title(row).cell_len for row in rows)
    widths = [min(rest, longest), figure, sides, latest, 6, 0]
    heads = ("  QUESTION", "RANGE", "PARTIES", "LATEST", "CLAIMS", "ID")
    found = [*headed(heads, widths)]
    for row in rows:
        cells = [
            wrapped(title(row), widths[0], hang=2),
            wrapped(figures(row), figure),
            wrapped(_sides(row), sides),
            [_latest(row, year)],
            [_claims(row)],
            [Text(said.short_id(row.question.id), palette.QUIET)],
        ]
        found += beside(cells, widths)
    return found


def _listed(rows: Sequence[QuestionRow], width: int) -> Iterator[Text]:
    year = _year(rows)
    for number, row in enumerate(rows):
        if number:
            yield Text()
        yield from indented(title(row), width, hang=2)
        parts = [
            figures(row),
            _sides(row),
            _latest(row, year),
            Text(count(len(row.question.claims), "claim")),
            Text(said.short_id(row.question.id), palette.QUIET),
        ]
        for line in packed([part for part in parts if part], width - 4):
            yield Text("   ").append_text(line)


def _marks(rows: Sequence[QuestionRow]) -> Iterator[Text]:
    if any(row.assessment.contested for row in rows):
        yield Text(f"{_CONTESTED} answers that can't all be right", palette.QUIET)
    example = said.short_id(rows[0].question.id)
    yield Text(f"sayso question {example} shows one", palette.QUIET)
