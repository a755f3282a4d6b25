"""How far two coders agree, as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from rich.text import Text

from sayso.review.agreement import Agreement
from sayso.views import palette, said
from sayso.views.amounts import interval
from sayso.views.columns import beside, wrapped
from sayso.views.plain import one_line
from sayso.views.sections import heading, indented

_HEADS = ("FIELD", "CLAIMS", "AGREE", "SHARE", "ALPHA", "KAPPA")
_WIDTHS = (10, 6, 6, 6, 6, 6)
_LEAST = 0.667
"""The least alpha from which tentative conclusions may be drawn (Krippendorff, Content Analysis,
2nd edition 2004, p. 241)."""


def lines(
    found: Sequence[Agreement], a: str, b: str, width: int, differences: bool = False
) -> Iterator[Text]:
    """One row a field; with `differences`, the claims on which they differ."""
    both = found[0].claims if found else 0
    title = f"{one_line(a)} and {one_line(b)}"
    yield from heading(title, [f"{both} claims decided by both" if both != 1 else "1 claim"], width)
    yield Text()
    if not both:
        yield from indented(
            Text("There is no claim that both accepted, rejected or corrected."), width
        )
        return
    yield from beside([[Text(head, palette.QUIET)] for head in _HEADS], _WIDTHS)
    for one in found:
        yield from beside([[cell] for cell in _row(one)], _WIDTHS)
    yield Text()
    note = f"Below an alpha of {_LEAST} (!) codings are too unlike to draw conclusions from."
    yield from indented(Text(note, palette.QUIET), width)
    if differences:
        yield from _differences(found, a, b, width)


def _row(one: Agreement) -> Iterator[Text]:
    yield Text(one.field, palette.HEAD)
    for number in (one.claims, one.agreed):
        yield Text(f"{number:>6,}")
    yield Text(f"{one.raw:>6.0%}" if one.raw is not None else "     –")
    low = one.alpha is not None and one.alpha < _LEAST
    yield Text(_number(one.alpha) + ("!" if low else ""), palette.WARNING if low else "")
    yield Text(_number(one.kappa))


def _number(value: float | None) -> str:
    return "    –" if value is None else f"{value:>5.2f}"


def _differences(found: Sequence[Agreement], a: str, b: str, width: int) -> Iterator[Text]:
    for one in found:
        for different in one.differences:
            line = Text(f"{said.short_id(different.claim)}  ", palette.QUIET)
            line.append(f"{one.field}: ", palette.HEAD)
            line.append(f"{one_line(a)} {_shown(different.a)}, {one_line(b)} {_shown(different.b)}")
            for part in wrapped(line, width - 2, hang=10):
                yield Text(" ").append_text(part)


def _shown(value: Any) -> str:
    """A value of `sayso.review.agreement.FIELDS` in words."""
    if isinstance(value, frozenset | tuple):
        return ", ".join(sorted(map(_part, value))) or "none"
    return "none" if value is None else one_line(str(value))


def _part(value: Any) -> str:
    if not isinstance(value, tuple):
        return one_line(str(value))
    if len(value) == 2:
        return f"characters {value[0]}–{value[1]}"
    return interval(*value) or "an amount not known"
