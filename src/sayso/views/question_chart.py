"""When it was said against how many, one mark a claim.

A party's shape is full where the claim stands and hollow where it is set aside; `↑` or `↓` after it
is an open end, a line up from it an interval, dots lead from a voice's claim to its next one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from rich.cells import cell_len
from rich.text import Text

from sayso.views import palette
from sayso.views.amount_scale import Scale
from sayso.views.canvas import Canvas
from sayso.views.days import parsed, single
from sayso.views.plain import one_line
from sayso.views.told import Shapes, Told, mark

_NAME, _WIDE_NAME, _WIDE = 26, 36, 110
_DENIED = "✗"
_SAID_SO = (None, "superseded", "copy", "by the method")
"""Reasons to set a claim aside that leave it one of what its voice said in turn."""
_DAY = 12
_LEAST = 24
"""Columns for the marks; with fewer there is no chart."""


@dataclass(frozen=True, slots=True)
class Point:
    """A claim on the chart: what is drawn goes from `low` to `high`; `arrow` is an open end."""

    told: Told
    day: date
    low: float
    high: float
    arrow: str

    @property
    def value(self) -> float:
        """Where the mark stands."""
        return self.low if self.arrow != "↓" else self.high

    @property
    def denied(self) -> bool:
        return self.told.statement.claim.stance == "denies"

    @property
    def in_turn(self) -> bool:
        """Whether its voice said so then, and something else before or later."""
        aside = self.told.aside
        return (aside.reason if aside else None) in _SAID_SO and not self.denied

    @property
    def name(self) -> str:
        return one_line(self.told.statement.voice.name)


def points(said: Sequence[Told]) -> list[Point]:
    """The claims with a figure and a day, by day."""
    found = []
    for one in said:
        day, bounds = parsed(one.statement.said), one.statement.bounds
        if day is None or bounds is None:
            continue
        low, high = bounds.low, bounds.high
        arrow = "↑" if high is None else "↓" if low is None else ""
        arrow = "" if one.statement.claim.stance == "denies" else arrow
        only = low if low is not None else high
        if only is not None:
            ends = (only if low is None else low, only if high is None else high)
            found.append(Point(one, day, *ends, arrow))
    return sorted(found, key=lambda point: point.day)


def lines(said: Sequence[Told], of: Shapes, width: int) -> list[Text]:
    """The chart; nothing where fewer than two figures were given, or there is no room."""
    drawn = points(said)
    if len(drawn) < 2:
        return []
    values = [end for point in drawn for end in (point.low, point.high)]
    scale = Scale.of(values)
    labels = scale.labels(values)
    margin = max(map(len, labels.values())) + 2
    most = _WIDE_NAME if width >= _WIDE else _NAME
    names = min(most, max(cell_len(point.name) for point in drawn))
    columns = width - margin - names - 5
    if columns < _LEAST:
        return []
    days = _Days(drawn, columns, columns + min(names, _DAY))
    canvas = Canvas(columns + names + 3, scale.rows)
    _draw(canvas, drawn, days, scale, of, names)
    return [*_framed(canvas, labels, margin), *days.axis(margin), *_notes(scale, margin)]


def _framed(canvas: Canvas, labels: dict[int, str], margin: int) -> Iterator[Text]:
    for row, line in zip(reversed(range(canvas.height)), canvas.rows(), strict=True):
        label = labels.get(row, "")
        edge = f" {label:>{margin - 2}} {'┤' if label else '│'}"
        yield Text().append(edge, palette.QUIET).append_text(line)


def _notes(scale: Scale, margin: int) -> Iterator[Text]:
    if scale.note:
        yield Text(" " * margin + f" {scale.note}", palette.QUIET)


class _Days:
    """Where days stand on an axis of so many columns; labels may go beyond, up to `width`."""

    def __init__(self, drawn: Sequence[Point], columns: int, width: int) -> None:
        self._days = sorted({point.day for point in drawn})
        self._columns, self._width = columns, width
        first, last = self._days[0], self._days[-1]
        length = (last - first).days or 1
        room = max(1, columns - 1 - self._most_at(drawn, last))
        self._at = {day: 1 + (day - first).days * room // length for day in self._days}

    @staticmethod
    def _most_at(drawn: Sequence[Point], last: date) -> int:
        """Columns that the marks of the last day may need to the right of it."""
        return min(12, 2 * sum(point.day == last for point in drawn))

    def column(self, day: date) -> int:
        return self._at[day]

    def until(self, day: date) -> int:
        """The last column of a day's marks."""
        later = [self._at[other] for other in self._days if other > day]
        return max(self._at[day], later[0] - 2) if later else self._columns - 1

    def axis(self, margin: int) -> Iterator[Text]:
        ticks, labels = ["─"] * self._columns, " " * self._width
        year = self._days[-1].year if self._days[0].year == self._days[-1].year else None
        for day in (self._days[-1], *self._days[:-1]):
            shown, at = single(day, year), self._at[day]
            at = min(at, self._width - len(shown))
            if not labels[max(0, at - 1) : at + len(shown) + 1].strip():
                labels = labels[:at] + shown + labels[at + len(shown) :]
                ticks[self._at[day]] = "┬"
        pad = " " * margin
        yield Text(f"{pad}└{''.join(ticks)}", palette.QUIET)
        yield Text(f"{pad} {labels}".rstrip(), palette.QUIET)


def _draw(
    canvas: Canvas, drawn: Sequence[Point], days: _Days, scale: Scale, of: Shapes, names: int
) -> None:
    places: dict[str, list[tuple[int, int, Point]]] = {}
    for point in drawn:
        x, y = _place(canvas, point, days, scale), scale.row(point.value)
        shape = _DENIED if point.denied else mark(point.told, of)
        style = palette.HEAD if point.told.aside is None else palette.QUIET
        for row in range(scale.row(point.low), scale.row(point.high) + 1):
            canvas.put(x, row, "│", style)
        canvas.put(x, scale.row(point.high), shape, style)
        canvas.put(x, y, shape, style)
        if point.arrow:
            canvas.put(x + 1, y, point.arrow, style)
        places.setdefault(point.told.statement.voice.id, []).append((x, y, point))
    for of_voice in places.values():
        _steps(canvas, [place for place in of_voice if place[2].in_turn])
    for of_voice in places.values():
        _label(canvas, of_voice[-1], names)


def _place(canvas: Canvas, point: Point, days: _Days, scale: Scale) -> int:
    """The first column of its day where it hides nothing; the day's first where there is none."""
    first, last = days.column(point.day), days.until(point.day)
    low, high = scale.row(point.low), scale.row(point.high)
    for x in range(first, last + 1):
        if all(canvas.free(x, row) and canvas.free(x - 1, row) for row in range(low, high + 1)):
            return x
    return first


def _label(canvas: Canvas, last: tuple[int, int, Point], most: int) -> None:
    x, y, point = last
    name = Text(point.name)
    name.truncate(most, overflow="ellipsis")
    right, left = x + 2 + len(point.arrow), x - 1 - name.cell_len
    if canvas.free(right - 1, y, name.cell_len + 1):
        canvas.put(right, y, name.plain, palette.QUIET)
    elif canvas.free(left - 1, y, name.cell_len + 2):
        canvas.put(left, y, name.plain, palette.QUIET)


def _steps(canvas: Canvas, of_voice: Sequence[tuple[int, int, Point]]) -> None:
    """From each claim of a voice along its row, then up or down to the next one."""
    for (x, y, point), (later, row, _) in pairwise(of_voice):
        for column in range(x + 1 + len(point.arrow), later):
            canvas.put_if_free(column, y, "┄", palette.QUIET)
        if row != y:
            canvas.put_if_free(later, y, "┘" if row > y else "┐", palette.QUIET)
            for between in range(min(y, row) + 1, max(y, row)):
                canvas.put_if_free(later, between, "┆", palette.QUIET)


def legend(said: Sequence[Told], of: Shapes) -> Iterator[Text]:
    """Each party's shape, and what else is drawn."""
    drawn = points(said)
    for party, (full, _) in of.items():
        yield Text(f"{full} {one_line(party) if party else 'no party known'}")
    if any(one.aside for one in said):
        hollow = next(iter(of.values()))[1]
        yield Text(f"{hollow} set aside", palette.QUIET)
    if any(point.denied for point in drawn):
        yield Text(f"{_DENIED} denied", palette.QUIET)
    arrows = {point.arrow for point in drawn} - {""}
    if "↑" in arrows:
        yield Text("↑ or more", palette.QUIET)
    if "↓" in arrows:
        yield Text("↓ or fewer", palette.QUIET)
    if any(point.low < point.high for point in drawn):
        yield Text("│ from one to the other", palette.QUIET)
    voices = [point.told.statement.voice.id for point in drawn if point.in_turn]
    if len(set(voices)) < len(voices):
        yield Text("┄ the same voice later", palette.QUIET)
