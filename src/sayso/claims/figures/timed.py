"""Durations whose unit stands with another number: "a week or two", "20 and 50 years ago"."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.figures.amount import Amount

_UNIT_BEFORE = re.compile(r"\b(?:second|minute|hour|day|week|month|year|decade)\s+or\s+$")
_AND = re.compile(r"\s+(?:and|or)\s+|,\s")
_TO = re.compile(r"\s+(?:and|or|to)\s+")


def timed(text: str, amounts: list[Amount]) -> list[Amount]:
    """`amounts` with bare numbers made durations where the words share a unit of time."""
    out = list(amounts)
    for at, each in enumerate(amounts):
        if each.unit is None and _shares_time(text, out[at - 1 : at], each, out[at + 1 : at + 2]):
            out[at] = replace(each, sort="duration")
    return out


def _shares_time(text: str, before: list[Amount], each: Amount, after: list[Amount]) -> bool:
    if _UNIT_BEFORE.search(text, max(0, each.start - 12), each.start):
        return True
    for following in after:
        if following.sort == "duration" and _AND.fullmatch(text, each.end, following.start):
            return True
    return any(
        earlier.sort == "duration"
        and _TO.fullmatch(text, earlier.end, each.start)
        and not text[each.end : each.end + 2].strip().isalpha()
        for earlier in before
    )
