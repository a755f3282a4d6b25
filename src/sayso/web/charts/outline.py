"""The world's outline, and the part of it that a map shows.

Natural Earth at 1:110 million, public domain; made by `tools/world.py`. Borders are those drawn
there, which is no statement on whose a place is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate

from sayso.web.charts.places import Box

Point = tuple[float, float]
"""Longitude and latitude in degrees."""


@dataclass(frozen=True, slots=True)
class Country:
    """`at` is the middle of its largest part, `wide` how many degrees that spans."""

    name: str
    at: Point
    wide: float


@dataclass(frozen=True, slots=True)
class World:
    land: tuple[tuple[Point, ...], ...]
    borders: tuple[tuple[Point, ...], ...]
    countries: tuple[Country, ...]


@cache
def world() -> World:
    read = json.loads((files(__package__) / "world.json").read_text("utf-8"))
    scale = read["scale"]
    return World(
        tuple(_points(flat, scale) for flat in read["land"]),
        tuple(_points(flat, scale) for flat in read["borders"]),
        tuple(Country(name, (x, y), wide) for name, x, y, wide in read["countries"]),
    )


def _points(flat: Sequence[int], scale: int) -> tuple[Point, ...]:
    xs, ys = accumulate(flat[::2]), accumulate(flat[1::2])
    return tuple((x / scale, y / scale) for x, y in zip(xs, ys, strict=True))


def land_in(view: Box) -> Iterator[list[Point]]:
    """Rings of land cut to the view (whose top is its northern edge, in degrees from the equator
    southwards, so that y grows downwards as on a page)."""
    for ring in world().land:
        points = [(x, -y) for x, y in ring]
        for edge in range(4):
            points = _cut(points, edge, view)
        if len(points) > 2:
            yield points


def borders_in(view: Box) -> Iterator[list[Point]]:
    """Borders of which some part is in the view, whole."""
    for line in world().borders:
        if any(view.left <= x <= view.right and view.top <= -y <= view.bottom for x, y in line):
            yield [(x, -y) for x, y in line]


def _cut(points: list[Point], edge: int, view: Box) -> list[Point]:
    """What of a ring is on the inner side of one edge (Sutherland and Hodgman, 1974)."""
    if not points:
        return points
    axis = edge % 2
    at = (view.left, view.top, view.right, view.bottom)[edge]
    found: list[Point] = []
    for one, other in zip(points, [*points[1:], points[0]], strict=True):
        inside, stays = _inner(one, axis, at, edge), _inner(other, axis, at, edge)
        if inside:
            found.append(one)
        if inside != stays:
            share = (at - one[axis]) / (other[axis] - one[axis])
            x, y = (a + share * (b - a) for a, b in zip(one, other, strict=True))
            found.append((x, y))
    return found


def _inner(point: Point, axis: int, at: float, edge: int) -> bool:
    return point[axis] >= at if edge < 2 else point[axis] <= at
