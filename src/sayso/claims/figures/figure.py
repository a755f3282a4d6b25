"""The figures of a claim: the quantities in its content that count or measure something."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sayso.claims.claim import Figure
from sayso.claims.figures.quantity import Quantity
from sayso.document.anchor import Span

_FIGURES = frozenset({"count", "measure", "money", "share", "multiple", "none"})


def is_figure(quantity: Quantity) -> bool:
    """Whether a quantity is a figure: ages and durations are none."""
    return quantity.kind in _FIGURES


def figures_in(
    quantities: Iterable[Quantity],
    content: Sequence[Span],
    counted: Mapping[Span, Span] | None = None,
) -> tuple[Figure, ...]:
    """The figures inside a claim's content spans, in order.

    `counted` gives better spans of what is counted, by the quantity's own span.
    """
    better = counted or {}
    return tuple(
        figure_of(quantity, better.get(quantity.span, quantity.of))
        for quantity in quantities
        if is_figure(quantity) and any(part.overlaps(quantity.span) for part in content)
    )


def figure_of(quantity: Quantity, counted: Span | None) -> Figure:
    return Figure(
        span=quantity.span,
        low=quantity.low,
        high=quantity.high,
        approximate=quantity.approximate,
        of=counted,
        unit=quantity.unit,
        previous=quantity.previous,
        previous_span=quantity.previous_span,
    )
