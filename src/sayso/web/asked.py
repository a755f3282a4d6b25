"""What an address asks for, checked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sayso.errors import UsageError

_WORDS = ("voice", "party", "place", "outlet", "event", "question")
_CHOICES = {
    "certainty": ("certain", "probable", "possible"),
    "stance": ("affirms", "denies", "uncertain"),
}
FILTERS = (*_WORDS, "since", "until", "figure", *_CHOICES)
"""The filters of claims, as `sayso search` has them."""


def a_day(given: str | None) -> str | None:
    """An ISO date; None where none is given. Raises UsageError."""
    if not given:
        return None
    try:
        return date.fromisoformat(given).isoformat()
    except ValueError:
        raise UsageError(f"{given[:40]}: expected a day such as 2025-03-12") from None


def a_range(given: str | None) -> tuple[float | None, float | None] | None:
    """ "50", "10..50", "10.." as low and high. Raises UsageError."""
    if not given:
        return None
    low, dots, high = given.replace(",", "").partition("..")
    try:
        first = float(low) if low.strip() else None
        last = (float(high) if high.strip() else None) if dots else first
    except ValueError:
        raise UsageError(f"{given[:40]}: expected a figure such as 50, 10..50, 10..") from None
    return (first, last)


def wanted(asked: Mapping[str, str]) -> dict[str, Any]:
    """The keywords of `Ledger.search` that an address holds. Raises UsageError."""
    found: dict[str, Any] = {name: asked[name] for name in _WORDS if asked.get(name)}
    for name, choices in _CHOICES.items():
        if value := asked.get(name):
            if value not in choices:
                raise UsageError(f"{name}: found {value[:40]}; expected {', '.join(choices)}")
            found[name] = value
    found |= {name: a_day(asked[name]) for name in ("since", "until") if asked.get(name)}
    if figure := a_range(asked.get("figure")):
        found["figure"] = figure
    return found


def a_number(given: str | None, otherwise: int, most: int) -> int:
    """From 1 to `most`. Raises UsageError."""
    if not given:
        return otherwise
    if not (given.isascii() and given.isdecimal()) or not 1 <= int(given[:9]) <= most:
        raise UsageError(f"{given[:40]}: expected a number from 1 to {most}")
    return int(given)
