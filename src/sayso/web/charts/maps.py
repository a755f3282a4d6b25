"""Claims by place on a map: circles whose area is the number of claims, over the world's outline.

The projection is equirectangular, true in scale along the middle of what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sqrt

from markupsafe import Markup

from sayso.web.charts import letters, outline
from sayso.web.charts.glyphs import COLOURS, INK, PAPER, QUIET
from sayso.web.charts.places import Box, free
from sayso.web.charts.spots import Spot
from sayso.web.charts.svg import Style, tag, text, words

Link = Callable[[Spot], str | None]
_LAND, _BORDER, _SEA = "#e4ddcf", "#c6bda9", "#f7f5f0"
_SIZE = 12.0
_LEAST = 16.0
"""Degrees shown at least, from north to south: nearer, the outline is too coarse."""
_SOUTH, _NORTH = 58.0, -84.0
_RADII = (4.0, 24.0)
_LABELS = 24


@dataclass(frozen=True, slots=True)
class View:
    """`degrees` is what is shown, southwards positive; `squeeze` how much a degree of longitude is
    shorter than one of latitude; `scale` units a degree of latitude."""

    degrees: Box
    squeeze: float
    scale: float
    width: float
    height: float

    def at(self, longitude: float, south: float) -> tuple[float, float]:
        x = (longitude - self.degrees.left) * self.squeeze * self.scale
        return x, (south - self.degrees.top) * self.scale


def view(of: Sequence[Spot], width: float, height: float) -> View:
    """All spots with room around them, at most the inhabited world."""
    xs = [spot.longitude for spot in of] or [0.0]
    ys = [-spot.latitude for spot in of] or [0.0]
    middle_x, middle_y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    squeeze = max(0.35, cos(radians(middle_y)))
    tall = max(_LEAST, (max(ys) - min(ys)) * 1.25)
    wide = max(_LEAST / squeeze, (max(xs) - min(xs)) * 1.25)
    if wide > 200 or tall > 100:
        middle_x, middle_y, squeeze = 0.0, (_SOUTH + _NORTH) / 2, 1.0
        wide, tall = 360.0, _SOUTH - _NORTH
    scale = min(width / (wide * squeeze), height / tall)
    height = min(height, (_SOUTH - _NORTH) * scale)
    half_x, half_y = width / scale / squeeze / 2, height / scale / 2
    middle_y = min(max(middle_y, _NORTH + half_y), _SOUTH - half_y)
    box = Box(middle_x - half_x, middle_y - half_y, middle_x + half_x, middle_y + half_y)
    return View(box, squeeze, scale, width, height)


def drawn(of: Sequence[Spot], width: float, height: float, link: Link) -> Markup:
    """Everything but the frame: land, borders, countries' names, spots, their names."""
    seen = view(of, width, height)
    most = max((spot.count for spot in of), default=1)
    circles = [(spot, *seen.at(spot.longitude, -spot.latitude), _radius(spot, most)) for spot in of]
    taken = [Box(x - r, y - r, x + r, y + r) for _, x, y, r in circles]
    names = list(_names(circles, taken, seen))
    return Markup("").join(
        [
            tag("rect", width=seen.width, height=seen.height, class_="sea", fill=_SEA),
            *_ground(seen), *_countries(seen, taken),
            *(_circle(spot, x, y, r, link) for spot, x, y, r in circles), *names,
        ]
    )  # fmt: skip


def _ground(seen: View) -> Iterator[Markup]:
    land = "".join(_path(seen, ring) + "Z" for ring in outline.land_in(seen.degrees))
    yield tag("path", d=land, class_="land", fill=_LAND, fill_rule="evenodd")
    borders = "".join(_path(seen, line) for line in outline.borders_in(seen.degrees))
    yield tag("path", d=borders, class_="border", fill="none", stroke=_BORDER, stroke_width=0.8)


def _path(seen: View, points: Sequence[outline.Point]) -> str:
    """Without points nearer than a unit to the one before."""
    kept: list[tuple[float, float]] = []
    for at, point in enumerate(points):
        x, y = seen.at(*point)
        near = kept and abs(x - kept[-1][0]) + abs(y - kept[-1][1]) < 1.2
        if not near or at == len(points) - 1:
            kept.append((x, y))
    return "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in kept)


def _countries(seen: View, taken: list[Box]) -> Iterator[Markup]:
    """Names of countries that are wide enough for them, where they hide nothing."""
    own: Style = {
        "class_": "country", "fill": "#857c6a", "font_size": 10.5, "letter_spacing": "0.06em",
    }  # fmt: skip
    for one in outline.world().countries:
        x, y = seen.at(one.at[0], -one.at[1])
        wide = letters.width(one.name.upper(), 10.5) * 1.08
        box = Box(x - wide / 2, y - 9, x + wide / 2, y + 4)
        room = one.wide * seen.squeeze * seen.scale
        inside = box.within(Box(4, 4, seen.width - 4, seen.height - 4))
        if inside and wide < room * 0.9 and free(box, taken):
            taken.append(box)
            yield text(one.name.upper(), x, y, text_anchor="middle", **own)


def _radius(spot: Spot, most: int) -> float:
    """So that areas are as the numbers of claims, but for the smallest."""
    least, largest = _RADII
    largest = min(largest, least + 2.2 * sqrt(most))
    return max(least, largest * sqrt(spot.count / most))


def _circle(spot: Spot, x: float, y: float, r: float, link: Link) -> Markup:
    """A country as a whole is a broken ring: nothing was said of its middle."""
    told = f"{spot.name}: {spot.count} {'claim' if spot.count == 1 else 'claims'}"
    told += ", the country as a whole" if spot.whole else ""
    own: Style = {
        "class_": "spot whole" if spot.whole else "spot",
        "fill": "none" if spot.whole else COLOURS[1],
        "fill_opacity": None if spot.whole else 0.55,
        "stroke": COLOURS[1],
        "stroke_width": 1.4,
        "stroke_dasharray": "3 2.5" if spot.whole else None,
        "pointer_events": "all",
    }
    circle = tag("circle", tag("title", words(told)), cx=x, cy=y, r=r, **own)
    href = link(spot)
    return tag("a", circle, href=href, aria_label=told) if href else circle


Circle = tuple[Spot, float, float, float]


def _names(circles: Sequence[Circle], taken: list[Box], seen: View) -> Iterator[Markup]:
    """Of those with most claims, where they hide nothing."""
    edge = Box(2, 2, seen.width - 2, seen.height - 2)
    own: Style = {
        "class_": "name", "fill": INK, "font_size": _SIZE, "stroke": PAPER, "stroke_width": 3,
        "stroke_opacity": 0.8, "paint_order": "stroke",
    }  # fmt: skip
    for spot, x, y, r in circles[:_LABELS]:
        words_ = letters.cut(spot.name, _SIZE, 130)
        wide = letters.width(words_, _SIZE)
        for left, base in (
            (x + r + 4, y + 4), (x - r - 4 - wide, y + 4),
            (x - wide / 2, y - r - 5), (x - wide / 2, y + r + 13),
        ):  # fmt: skip
            box = Box(left - 1, base - 11, left + wide + 1, base + 4)
            if box.within(edge) and free(box, taken):
                taken.append(box)
                yield text(words_, left, base, **own)
                break


CREDIT = "Outline: Natural Earth; its borders say nothing on whose a place is."
WIDE, NARROW = (980.0, 520.0), (350.0, 330.0)


def place_map(of: Sequence[Spot], *, link: Link) -> Markup:
    """The map twice, for wide and for narrow windows, of which `charts.css` shows one; empty where
    no place is known. Beside it belongs a table of the same places."""
    if not of:
        return Markup("")
    wide = _framed(of, *WIDE, link, "map-wide", "chart wide map")
    return tag(
        "figure",
        wide,
        _framed(of, *NARROW, link, "map-narrow", "chart narrow map"),
        class_="place-map",
    )


def place_map_svg(of: Sequence[Spot]) -> str:
    """The map as a file; empty where no place is known."""
    return str(_framed(of, *WIDE, lambda _: None, "map", None)) if of else ""


def _framed(
    of: Sequence[Spot], width: float, height: float, link: Link, name: str, class_: str | None
) -> Markup:
    height = view(of, width, height).height
    total = sum(spot.count for spot in of)
    told = f"{len(of)} places, {total} mentions; most in {of[0].name}. The table holds the same."
    credit = text(
        letters.cut(CREDIT, 10.5, width), 4, height + 16, class_="tick", fill=QUIET, font_size=10.5
    )
    inner = tag(
        "svg", drawn(of, width, height, link), width=width, height=height, overflow="hidden"
    )
    return tag(
        "svg",
        tag("title", words("Claims by place"), id=f"{name}-title"),
        tag("desc", words(told), id=f"{name}-desc"),
        inner, credit,
        xmlns="http://www.w3.org/2000/svg", viewBox=f"0 0 {width:g} {height + 24:.0f}",
        width=None if class_ else width, height=None if class_ else round(height + 24),
        role="group", aria_labelledby=f"{name}-title {name}-desc", class_=class_,
        font_family=letters.FONT,
    )  # fmt: skip
