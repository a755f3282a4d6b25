"""A party's shape, full where a claim stands and hollow where it is set aside.

Colours stand in attributes, so that a chart that is saved shows them, and `charts.css` replaces
them by the page's, light or dark.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin

from markupsafe import Markup

from sayso.web.charts.svg import Style, tag

COLOURS = ("#1f5fa8", "#b34700", "#1a7a55", "#9b2d7f", "#7a5c00", "#5b4bb7")
OTHER = "#5c5c5c"
"""Of parties beyond the sixth, and where no party is known."""
BAND, EDGE = "#faf4e1", "#c9a94a"
INK, QUIET, RULE, PAPER, DENIED = "#1c1b19", "#5f5b53", "#d9d4c8", "#ffffff", "#b3261e"
RADIUS = 5.5


def colour(number: int | None) -> str:
    """Of the party at this place in order; None where no party is known."""
    return OTHER if number is None or number >= len(COLOURS) else COLOURS[number]


def party_class(number: int | None) -> str:
    return "pn" if number is None or number >= len(COLOURS) else f"p{number + 1}"


def glyph(number: int | None, x: float, y: float, full: bool = True) -> Markup:
    """The shape with its centre at x, y."""
    paint = colour(number)
    own: Style = {
        "class_": f"mark {party_class(number)} {'full' if full else 'hollow'}",
        "fill": paint if full else PAPER,
        "stroke": paint,
        "stroke_width": 1.6,
    }
    if number == 0:
        return tag("circle", cx=x, cy=y, r=RADIUS - 0.3, **own)
    corners = _SHAPES[number - 1] if number is not None and 0 < number <= len(_SHAPES) else _OTHER
    return tag("path", d=_closed(corners, x, y), stroke_linejoin="round", **own)


def cross(x: float, y: float) -> Markup:
    """A denial."""
    r = RADIUS - 0.5
    left, right, top, bottom = (f"{at:.1f}" for at in (x - r, x + r, y - r, y + r))
    d = f"M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}"
    return tag(
        "path", d=d, class_="mark denied", fill="none", stroke=DENIED, stroke_width=2.4,
        stroke_linecap="round",
    )  # fmt: skip


def arrow(x: float, y: float, up: bool, length: float) -> str:
    """The path of an open end, from the edge of a mark."""
    way = -1 if up else 1
    start, tip = y + way * RADIUS, y + way * (RADIUS + length)
    head = tip - way * 4.5
    barbs = f"M{x - 3.5:.1f} {head:.1f}L{x:.1f} {tip:.1f}L{x + 3.5:.1f} {head:.1f}"
    return f"M{x:.1f} {start:.1f}V{tip:.1f}{barbs}"


Corners = Sequence[tuple[float, float]]


def _closed(corners: Corners, x: float, y: float) -> str:
    return "M" + "L".join(f"{x + a:.1f} {y + b:.1f}" for a, b in corners) + "Z"


def _around(count: int, radii: Sequence[float], turn: float) -> Corners:
    """Corners at equal angles, the radii in turn."""
    every = [radius for _ in range(count) for radius in radii]
    angles = (at * 2 * pi / len(every) + turn for at in range(len(every)))
    return [(r * sin(angle), -r * cos(angle)) for r, angle in zip(every, angles, strict=True)]


_SHAPES: tuple[Corners, ...] = (
    _around(4, (6.6,), pi / 4),  # square
    _around(3, (6.8,), 0),  # triangle
    _around(4, (7.0,), 0),  # diamond
    _around(3, (6.8,), pi),  # triangle downwards
    _around(5, (7.6, 3.5), 0),  # star
)
_OTHER = _around(4, (7.0, 2.6), 0)
