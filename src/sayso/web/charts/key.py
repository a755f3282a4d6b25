"""What the marks of a question's chart mean; only those that occur."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from sayso.assessment.assessment import Assessment
from sayso.views import amounts
from sayso.views.plain import one_line
from sayso.web.charts import letters
from sayso.web.charts.drawing import Numbers
from sayso.web.charts.glyphs import BAND, EDGE, INK, QUIET, arrow, cross, glyph
from sayso.web.charts.layout import Layout, Placed
from sayso.web.charts.svg import Style, line, tag, text

_ROW, _SIZE, _GAP, _ICON = 20.0, 11.5, 18.0, 22.0
_STROKE: Style = {
    "stroke": QUIET, "fill": "none", "stroke_width": 1.6, "stroke_linecap": "round",
}  # fmt: skip
Item = tuple[Markup, str]


def items(of: Layout, numbers: Numbers, assessment: Assessment, unit: str | None) -> Iterator[Item]:
    """A drawing around the middle 0, 0 and what it means."""
    for party, number in numbers.items():
        yield glyph(number, 0, 0), one_line(party) if party else "no party known"
    if any(not one.mark.stands and not one.mark.denied for one in of.placed):
        yield glyph(next(iter(numbers.values()), None), 0, 0, full=False), "set aside"
    if any(one.mark.denied for one in of.placed):
        yield cross(0, 0), "denied"
    yield from _bounds(of.placed)
    yield from _lines(of.placed)
    if of.amounts is not None and (shown := _range(assessment, unit)):
        swatch: Style = {"class_": "band", "fill": BAND, "stroke": EDGE, "stroke_width": 1}
        yield tag("rect", x=-9, y=-6, width=18, height=12, **swatch), f"standing range: {shown}"
    if of.amounts is not None and assessment.best is not None:
        dashes = line(-9, 0, 9, 0, class_="best", stroke=INK, stroke_dasharray="7 4")
        yield dashes, f"best: {amounts.interval(assessment.best, assessment.best, unit)}"


def _bounds(placed: Sequence[Placed]) -> Iterator[Item]:
    for up, words in ((True, "or more"), (False, "or fewer")):
        if any(_open(one, up) for one in placed):
            yield tag("path", d=arrow(0, 11 if up else -11, up, 9), class_="key", **_STROKE), words
    if any(one.y != one.y_end for one in placed):
        thick: Style = {**_STROKE, "stroke_width": 4.0, "stroke_opacity": 0.45}
        yield line(0, -6, 0, 6, class_="key", **thick), "from one to the other"


def _lines(placed: Sequence[Placed]) -> Iterator[Item]:
    if any(one.mark.first < one.mark.day for one in placed):
        yield tag("path", d="M9 0H-9M-9 -4V4", class_="key", **_STROKE), "said on one of these days"
    turns = [one.mark.voice for one in placed if one.mark.in_turn]
    if len(set(turns)) < len(turns):
        yield tag("path", d="M-9 4H0V-4H9", class_="key", **_STROKE), "the same voice later"
    if any(one.mark.stands for one in placed):
        dots = line(-9, 0, 9, 0, class_="key", stroke_dasharray="1.5 3.5", **_STROKE)
        yield dots, "still stands"


def _open(one: Placed, up: bool) -> bool:
    mark = one.mark
    if mark.lane is not None or mark.denied:
        return False
    return mark.high is None if up else mark.low is None


def _range(assessment: Assessment, unit: str | None) -> str:
    low, high = assessment.low, assessment.high
    shown = amounts.interval(low, high, unit)
    if low is not None and high is not None and assessment.open_high:
        return f"{shown}, open upwards"
    return shown


def key(
    shown: Sequence[Item], note: str, left: float, top: float, width: float
) -> tuple[Markup, float]:
    """The items in rows, and the height that they take."""
    x, y, drawn = left, top, list[Markup]()
    for icon, words in shown:
        words = letters.cut(words, _SIZE, width - _ICON)
        size = _ICON + letters.width(words, _SIZE) + _GAP
        if x > left and x + size - _GAP > left + width:
            x, y = left, y + _ROW
        drawn.append(tag("g", icon, transform=f"translate({x + 9:.1f} {y:.1f})"))
        drawn.append(text(words, x + _ICON, y + 4, class_="key", fill=QUIET, font_size=_SIZE))
        x += size
    if note:
        y += _ROW
        cut = letters.cut(note, _SIZE, width)
        drawn.append(text(cut, left, y + 4, class_="key", fill=QUIET, font_size=_SIZE))
    return tag("g", *drawn, class_="chart-key", aria_hidden="true"), y + _ROW / 2 - top + _ROW / 2


def counted(by: Mapping[str, int]) -> str:
    """ "2 claims without a day and 1 without a figure are in the table only"."""
    parts = [f"{n} {'claim' if n == 1 else 'claims'} {what}" for what, n in by.items() if n]
    verb = "is" if sum(by.values()) == 1 else "are"
    return f"{' and '.join(parts)} {verb} in the table only" if parts else ""
