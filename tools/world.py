"""Make the map's outline from the npm package `world-atlas` (Natural Earth, public domain).

python tools/world.py countries-110m.json src/sayso/web/charts/world.json

Coordinates are whole numbers, 20 to a degree, each ring its first point and then differences, from
west to east and south to north. The format of the source is TopoJSON, whose rings run across the
180th meridian: here they go on beyond it, and stand a second time at the other side.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

SCALE = 20
ROUND = 360 * SCALE
Point = tuple[int, int]


def main(source: Path, target: Path) -> None:
    world = json.loads(source.read_text("utf-8"))
    arcs = [_arc(arc, world["transform"]) for arc in world["arcs"]]
    countries = world["objects"]["countries"]["geometries"]
    shared = Counter(abs_(at) for one in countries for ring in _rings(one) for at in ring)
    made = {
        "source": "Natural Earth 1:110m, public domain; by way of world-atlas 2.0.2",
        "scale": SCALE,
        "land": [
            _flat(copy)
            for one in world["objects"]["land"]["geometries"]
            for ring in _rings(one)
            for copy in _copies(_ring(ring, arcs))
        ],
        "borders": [_flat(arcs[at]) for at, times in sorted(shared.items()) if times > 1],
        "countries": sorted(_label(one, arcs) for one in countries),
    }
    text = json.dumps(made, separators=(",", ":"), ensure_ascii=False)
    target.write_text(text + "\n", "utf-8")


def abs_(at: int) -> int:
    """An arc's place; ~at is the same arc backwards."""
    return at if at >= 0 else ~at


def _arc(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> list[Point]:
    (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
    xs = accumulate(x for x, _ in arc)
    ys = accumulate(y for _, y in arc)
    points = [
        (round((x * sx + tx) * SCALE), round((y * sy + ty) * SCALE))
        for x, y in zip(xs, ys, strict=True)
    ]
    return [point for at, point in enumerate(points) if not at or point != points[at - 1]]


def _rings(geometry: dict[str, Any]) -> Iterator[list[int]]:
    if geometry["type"] == "GeometryCollection":
        for one in geometry["geometries"]:
            yield from _rings(one)
    elif geometry["type"] == "Polygon":
        yield from geometry["arcs"]
    elif geometry["type"] == "MultiPolygon":
        for polygon in geometry["arcs"]:
            yield from polygon


def _ring(ring: Sequence[int], arcs: Sequence[list[Point]]) -> list[Point]:
    points: list[Point] = []
    for at in ring:
        arc = arcs[at] if at >= 0 else arcs[~at][::-1]
        points += arc[1:] if points else arc
    return _closed(_unwrapped(points))


def _unwrapped(points: Sequence[Point]) -> list[Point]:
    """Without jumps from one side of the world to the other."""
    turn, found = 0, [points[0]]
    for (x, _), (u, v) in pairwise(points):
        turn += ROUND * ((x - u > ROUND // 2) - (u - x > ROUND // 2))
        found.append((u + turn, v))
    return found


def _closed(points: list[Point]) -> list[Point]:
    """Around the South Pole a ring ends where it began, a turn later: it is closed along 90° S."""
    (x, _), (u, _) = points[0], points[-1]
    return points if x == u else [*points, (u, -90 * SCALE), (x, -90 * SCALE), points[0]]


def _copies(points: list[Point]) -> Iterator[list[Point]]:
    yield points
    xs = [x for x, _ in points]
    if max(xs) > ROUND // 2:
        yield [(x - ROUND, y) for x, y in points]
    if min(xs) < -ROUND // 2:
        yield [(x + ROUND, y) for x, y in points]


def _flat(points: Sequence[Point]) -> list[int]:
    flat = list(points[0])
    for (x, y), (u, v) in pairwise(points):
        flat += [u - x, v - y]
    return flat


def _label(country: dict[str, Any], arcs: Sequence[list[Point]]) -> list[Any]:
    """Name, the middle of the largest part, and that part's width, in degrees."""
    rings = [_ring(ring, arcs) for ring in _rings(country)]
    largest = max(rings, key=lambda ring: _middle(ring)[2])
    x, y, _ = _middle(largest)
    wide = max(p[0] for p in largest) - min(p[0] for p in largest)
    return [country["properties"]["name"], round(x, 1), round(y, 1), round(wide / SCALE, 1)]


def _middle(ring: Sequence[Point]) -> tuple[float, float, float]:
    """Centroid in degrees, and area."""
    twice, cx, cy = 1e-9, 0.0, 0.0
    for (x, y), (u, v) in pairwise(ring):
        cross = x * v - u * y
        twice, cx, cy = twice + cross, cx + (x + u) * cross, cy + (y + v) * cross
    return cx / (3 * twice) / SCALE, cy / (3 * twice) / SCALE, abs(twice)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
