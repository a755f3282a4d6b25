"""The amount that another replaces: "45, up from 30", "revised from 30 to 45"."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.claim import Interval
from sayso.claims.figures.interval import changes
from sayso.claims.figures.pattern import any_of
from sayso.claims.figures.quantity import Quantity

_MOVED = any_of("up down higher lower revised increas\\w+ decreas\\w+ ris\\w+ fall\\w*")
_MODIFIED = any_of(
    """
    the an? a_previous an_earlier its previous earlier initial just about around some a_total_of
    at_least more_than fewer_than less_than nearly almost only over roughly approximately
    """
)
_FROM = re.compile(
    rf"\b(?:{_MOVED}(?:\s+(?:sharply|slightly|by|again))?\s+from|(?P<plain>from)"
    r"|compared\s+(?:with|to)|rather\s+than|instead\s+of)"
    rf"(?:\s+{_MODIFIED})*\s*[$£€]?$",
    re.IGNORECASE,
)
_UP = re.compile(r"up|higher|increas|ris", re.IGNORECASE)
_DOWN = re.compile(r"down|lower|decreas|fall", re.IGNORECASE)
_ENDED = re.compile(r"[.;]\s|\n")
_REACHED = re.compile(r"\b(?:to|at)\s+$")
_TO = re.compile(rf"\s+to\s+(?:{_MODIFIED}\s+)?$")
_STARTS = re.compile(rf"\bfrom\s+(?:{_MODIFIED}\s+){{0,2}}$", re.IGNORECASE)


def linked(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with each amount that replaces another pointing to it; both count the same."""
    out = list(found)
    for at in range(1, len(found)):
        old = out[at]
        near = [n for n in range(at - 1, max(at - 4, -1), -1) if _comparable(out[n], old)]
        new = next((n for n in near if _replaces(text, out[n], old)), None)
        if new is not None:
            out[at] = replace(old, of=old.of or out[new].of)
            out[new] = _after(out[new], old)
        elif near[:1] == [at - 1] and _becomes(text, out[at - 1], old):
            out[at - 1] = replace(out[at - 1], of=out[at - 1].of or old.of)
            out[at] = _after(old, out[at - 1])
    return out


def _comparable(a: Quantity, b: Quantity) -> bool:
    return a.unit == b.unit or a.unit is None or b.unit is None


def _after(new: Quantity, old: Quantity) -> Quantity:
    before = Interval(old.low, old.high)
    return replace(new, previous=before, previous_span=old.span, of=new.of or old.of)


def _replaces(text: str, new: Quantity, old: Quantity) -> bool:
    """Whether `new` is said to come after `old`, which follows it ("45, up from 30")."""
    gap = text[new.span.end : old.span.start]
    found = _FROM.search(gap)
    if not found or len(gap) > 90 or _ENDED.search(gap) or _against(found.group(), new, old):
        return False
    if not found["plain"] or "," in gap:
        return True
    start = new.span.start
    return len(gap.split()) <= 3 and bool(_REACHED.search(text, max(0, start - 12), start))


def _against(words: str, new: Quantity, old: Quantity) -> bool:
    """Whether `new` can't have risen or fallen from `old` as the words say: in "312 passengers
    and 28 crew, up from 290" it is the passengers who have become more."""
    a, b = (one.low if one.low is not None else one.high for one in (new, old))
    if a is None or b is None:
        return False
    return bool((_UP.match(words) and a < b) or (_DOWN.match(words) and a > b))


def _becomes(text: str, old: Quantity, new: Quantity) -> bool:
    """Whether `old` is where a change starts that ends in `new` ("from 30 to 45")."""
    gap = text[old.span.end : new.span.start]
    if not _TO.search(gap) or len(gap) > 40 or "." in gap:
        return False
    start = _STARTS.search(text, max(0, old.span.start - 30), old.span.start)
    return start is not None and changes(text, start.start())
