"""Whether the amounts of two claims leave room for each other."""

from __future__ import annotations

from sayso.claims.claim import Figure
from sayso.questions.topic import main_figure
from sayso.questions.words import terms
from sayso.review.entry import Entry

NEAR = 0.1
"""Amounts less than this share apart differ by rounding."""


def against(later: Entry, earlier: Entry) -> str | None:
    """Both amounts in words where no amount fits both, of the same unit and thing counted."""
    a, b = main_figure(later), main_figure(earlier)
    if a is None or b is None or a.unit != b.unit or a.implied or b.implied:
        return None
    if not _of_one_thing(a, b):
        return None
    return f"{amount(a)} against {amount(b)}" if apart(a, b) else None


def same_amount(later: Entry, earlier: Entry) -> bool:
    """Whether neither has an amount, or both have the same, rounding allowed for."""
    a, b = main_figure(later), main_figure(earlier)
    if a is None or b is None:
        return a is b
    return a.unit == b.unit and _near(a.low, b.low) and _near(a.high, b.high)


def apart(a: Figure, b: Figure) -> bool:
    """Whether no amount fits both, rounding allowed for."""
    return _above(a.low, b.high) or _above(b.low, a.high)


def amount(figure: Figure) -> str:
    return "one" if figure.implied else figure.span.text


def _near(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= NEAR * max(abs(a), abs(b))


def _above(low: float | None, high: float | None) -> bool:
    return low is not None and high is not None and low > high and low - high > NEAR * abs(low)


def _of_one_thing(a: Figure, b: Figure) -> bool:
    """Whether they count the same by name, as far as both say; percentages must."""
    said = [frozenset(terms(each.of.text)) if each.of else frozenset() for each in (a, b)]
    if not (said[0] and said[1]):
        return a.unit != "%"
    return bool(said[0] & said[1]) or a.unit is None
