"""The parts of a question's chart and where each mark stands, before anything is drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sayso.views import amounts
from sayso.web.charts import letters
from sayso.web.charts.axes import Amounts, Days
from sayso.web.charts.marks import LANES, Lane, Mark
from sayso.web.charts.places import Box, free

SMALL = 12.0
"""Size of letters."""
_TOP, _PAD, _LANE_GAP = 6.0, 28.0, 10.0
_MARK = 14.0
"""What a mark takes, from edge to edge."""
ARROW = 13.0
_APART = _MARK + 1
_NUDGES = (0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6, 7, -7, 8, -8)
_FAR = _APART * 8
"""How far from its day a mark may stand."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A mark with its middle at `x`, `y`, and the other end of what is drawn at `y_end`."""

    mark: Mark
    x: float
    y: float
    y_end: float

    @property
    def box(self) -> Box:
        high, low = min(self.y, self.y_end), max(self.y, self.y_end)
        up = ARROW + 4 if self.mark.low is not None and self.mark.high is None else 0
        down = ARROW + 4 if self.mark.low is None and self.mark.lane is None else 0
        half = _MARK / 2
        return Box(self.x - half, high - half - up, self.x + half, low + half + down)


@dataclass(frozen=True, slots=True)
class Layout:
    """`width` is all of it, `left` and `right` the edges of the plot; amounts stand from `top` to
    `floor`, lanes beneath to `bottom`."""

    width: float
    left: float
    right: float
    top: float
    floor: float
    bottom: float
    days: Days
    amounts: Amounts | None
    lanes: Mapping[Lane, tuple[float, float]]
    placed: tuple[Placed, ...]

    @property
    def plot(self) -> Box:
        return Box(self.left, self.top, self.right, self.bottom)


def layout(
    drawn: Sequence[Mark], band: Sequence[float], width: float, gutter: float, height: float
) -> Layout:
    """`band` are amounts that the scale must hold, too; `gutter` is kept free at the right for
    names; `height` is that of the amounts."""
    values = [end for mark in drawn if mark.lane is None for end in mark.ends] + list(band)
    counted = any(mark.lane is None for mark in drawn)
    floor = _TOP + (height if counted else 0)
    axis = Amounts.of(values, _TOP + _PAD, floor - _foot(drawn)) if counted else None
    lanes = _lanes(drawn, floor + (_LANE_GAP if counted else 0), 30 if counted else 64, counted)
    bottom = max([floor, *(end for _, end in lanes.values())])
    left = _margin(axis, lanes)
    right = width - gutter
    side = min(_PAD, (right - left) / 8)
    days = Days(min(m.day for m in drawn), max(m.day for m in drawn), left + side, right - side)
    placed = _placed(drawn, days, axis, lanes, Box(left, _TOP, right, bottom))
    return Layout(width, left, right, _TOP, floor, bottom, days, axis, lanes, placed)


def _foot(drawn: Sequence[Mark]) -> float:
    """Room beneath the lowest amount: none under a scale that ends at 0."""
    return _PAD if any(mark.low is None and mark.lane is None for mark in drawn) else 8.0


def _lanes(
    drawn: Sequence[Mark], start: float, height: float, counted: bool
) -> dict[Lane, tuple[float, float]]:
    """Top and bottom of each lane that is needed; whether something is so has two sides."""
    needed: set[Lane] = {mark.lane for mark in drawn if mark.lane is not None}
    if not counted:
        needed |= {"says so", "denies"}
    shown = [lane for lane in LANES if lane in needed]
    return {lane: (start + at * height, start + (at + 1) * height) for at, lane in enumerate(shown)}


def _margin(axis: Amounts | None, lanes: Mapping[Lane, object]) -> float:
    labels = [amounts.number(tick) for tick in axis.ticks] if axis else []
    return 14 + max(letters.width(label, SMALL) for label in [*labels, *lanes, "0"])


def _placed(
    drawn: Sequence[Mark],
    days: Days,
    axis: Amounts | None,
    lanes: Mapping[Lane, tuple[float, float]],
    plot: Box,
) -> tuple[Placed, ...]:
    """Each on its day, or beside it where that hides nothing: on the day where nothing is free."""
    taken: list[Box] = []
    found = []
    for mark in drawn:
        x = days.x(mark.day)
        best = next(_tried(mark, x, axis, lanes))
        box = best.box
        span = lanes[mark.lane] if mark.lane else (box.top, box.bottom)
        reach = Box(box.left - _FAR, span[0], box.right + _FAR, span[1])
        near = [other for other in taken if other.meets(reach)]
        fitting = (
            one
            for one in _tried(mark, x, axis, lanes)
            if (at := one.box).left >= plot.left and at.right <= plot.right and free(at, near)
        )
        place = next(fitting, best)
        taken.append(place.box)
        found.append(place)
    return tuple(found)


def _tried(
    mark: Mark, x: float, axis: Amounts | None, lanes: Mapping[Lane, tuple[float, float]]
) -> Iterator[Placed]:
    """Where a mark may stand, the best place first."""
    if mark.lane is None and axis is not None:
        low, high = (axis.y(end) for end in mark.ends)
        yield from (Placed(mark, x + at * _APART, low, high) for at in _NUDGES)
        return
    begin, end = lanes[mark.lane or "says so"]
    rows = max(1, int((end - begin) // (_MARK + 2)))
    ys = [(begin + end) / 2 + at * _APART for at in _NUDGES[:rows]]
    yield from (Placed(mark, x + at * _APART, y, y) for at in _NUDGES for y in ys)
