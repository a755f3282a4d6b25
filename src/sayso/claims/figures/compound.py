"""Lengths in two units: "5 feet 9 inches", "a 6-foot-2 man" are 69 and 74 inches."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.figures.amount import Amount

FEET, INCHES, DOZEN = "[ft_i]", "[in_i]", 12
_BETWEEN = re.compile(r",?\s?(?:and\s)?")
_BARE = re.compile(r"-(?P<inches>\d|1[01])(?![\w-])")
_SHORT = re.compile(r"\s?(?P<inches>\d|1[01])\s?ins?(?=[.,;)]|$|\s(?:tall|high|long|wide|deep)\b)")


def compounded(text: str, amounts: list[Amount]) -> list[Amount]:
    """`amounts` with feet and the inches after them made one."""
    out: list[Amount] = []
    for each in amounts:
        whole = _both(text, out[-1], each) if out else None
        if whole:
            out[-1] = whole
        else:
            out.append(_with_bare_inches(text, each))
    return out


def _both(text: str, feet: Amount, inches: Amount) -> Amount | None:
    if (feet.unit, inches.unit) != (FEET, INCHES) or inches.low >= DOZEN:
        return None
    if not _BETWEEN.fullmatch(text, feet.end, inches.start):
        return None
    low = DOZEN * feet.low + inches.low
    return replace(inches, start=feet.start, digits=feet.digits, low=low, high=low)


def _with_bare_inches(text: str, feet: Amount) -> Amount:
    """A height as it is said of people, the inches' unit left out or cut short: "6-foot-2"."""
    found = _BARE.match(text, feet.end) or _SHORT.match(text, feet.end)
    if feet.unit != FEET or not found:
        return feet
    low = DOZEN * feet.low + int(found["inches"])
    return replace(feet, end=found.end(), low=low, high=low, unit=INCHES)
