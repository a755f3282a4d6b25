"""What a quantity counts where its own words leave it out: "61 percent said", "wounded dozens"."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.figures.closed_class import STATES
from sayso.claims.figures.counted import STUFF
from sayso.claims.figures.pattern import any_of, words
from sayso.claims.figures.quantity import Quantity
from sayso.claims.figures.subject import phrase_before
from sayso.document.anchor import Span

_SENTENCE = re.compile(r"[.!?][”\"’)]?\s|\n")
_ASKED = re.compile(
    r"\b(?:(?:registered|likely)\s+)?"
    + any_of(
        "respondents voters adults those_(?:surveyed|polled|questioned) people_(?:surveyed|polled)"
    )
    + r"\b",
    re.IGNORECASE,
)
_ADJUNCT = re.compile(
    r"\b(?:in|at|across|from|over|of|with|within|by)\s+(?:the\s+)?$", re.IGNORECASE
)
_DEFINITE = re.compile(r"\b(?:the|those|these)\s+$", re.IGNORECASE)
_AGAIN = re.compile(r"\s?\(|,\sor\s(?:about\s)?|\s?[–—]\s?")
_PEOPLE = words("""
    people persons civilians soldiers troops officers men women children protesters students
    workers passengers fighters militants residents policemen villagers miners migrants refugees
    police patients
""")
_LIST = re.compile(r":\s|\s+(?:include[sd]?|were|are)\s")
_MEMORY = 60
"""Quantities that a reader can be thought to have in mind."""
_ITEM = 40
"""Characters that an item of a list takes at most."""
_REACH = 900
"""Characters within which "61 percent said" goes on about the same people."""


def filled(text: str, found: list[Quantity]) -> list[Quantity]:
    """`found` with what is counted taken from an earlier quantity of the same kind, where the
    sentence goes on about it or the same people were asked."""
    out: list[Quantity] = []
    for quantity in found:
        if first := _converted(text, quantity, out):
            out.append(_said_again(quantity, first))
        else:
            out.append(_completed(text, quantity, out[-_MEMORY:]))
    return out


def _converted(text: str, quantity: Quantity, before: list[Quantity]) -> Quantity | None:
    """The amount that this one says again in another unit: "over 50 km (30 miles)"."""
    if not before or quantity.unit is None or before[-1].unit in (None, quantity.unit):
        return None
    link = _AGAIN.fullmatch(text, before[-1].span.end, quantity.span.start)
    return before[-1] if link else None


def _said_again(quantity: Quantity, first: Quantity) -> Quantity:
    """`quantity` with what is counted and left open by the amount that it converts."""
    quantity = replace(quantity, of=first.of or quantity.of)
    if quantity.change != "=" or quantity.low is None or quantity.low != quantity.high:
        return quantity
    return replace(
        quantity,
        low=None if first.low is None else quantity.low,
        high=None if first.high is None else quantity.high,
        approximate=first.approximate,
        change=first.change,
    )


def _completed(text: str, quantity: Quantity, before: list[Quantity]) -> Quantity:
    """`quantity` with an earlier one's noun where it has none, or only "injured"."""
    state = quantity.of is not None and quantity.of.text.lower() in STATES
    if quantity.of is not None and not state:
        return quantity
    of = _earlier(text, quantity, before)
    if of is None or (state and not _PEOPLE.intersection(of.text.lower().split())):
        return quantity
    return replace(quantity, of=of)


def _earlier(text: str, quantity: Quantity, before: list[Quantity]) -> Span | None:
    if quantity.kind == "share":
        return _shared(text, quantity, before)
    alike = [other for other in before if other.of and other.kind == quantity.kind]
    if quantity.kind == "count" and text[quantity.span.start - 1 : quantity.span.start] == "(":
        return _listed(text, quantity, alike)
    if quantity.kind == "count":
        return _counted_before(text, quantity, alike)
    if quantity.unit in STUFF:
        return next((other.of for other in reversed(alike) if other.unit in STUFF), None)
    return None


def _counted_before(text: str, quantity: Quantity, before: list[Quantity]) -> Span | None:
    """What the sentence counted before, or the last that were as many ("the four")."""
    start = quantity.span.start
    all_of_them = quantity.span.text.lower().startswith("all ")
    if all_of_them or _DEFINITE.search(text, max(0, start - 8), start):
        as_many = (o.of for o in reversed(before) if o.low == quantity.low == o.high)
        return next(as_many, None)
    last = max(0, start - 300)
    for end in _SENTENCE.finditer(text, last, start):
        last = end.end()
    here = (o for o in reversed(before) if o.span.start >= last and _is_argument(text, o))
    return next((other.of for other in here), None)


def _listed(text: str, quantity: Quantity, before: list[Quantity]) -> Span | None:
    """What a list counts, item by item: "cases by country: Chad (3), Niger (12)"."""
    start = quantity.span.start
    if before and start - before[-1].span.end < _ITEM:
        return before[-1].of
    heads = [*_LIST.finditer(text, max(0, start - 3 * _ITEM), start)]
    return phrase_before(text, heads[-1].start()) if heads else None


def _is_argument(text: str, quantity: Quantity) -> bool:
    """Whether a count is of those that the sentence is about, not of where it happened."""
    assert quantity.of
    start = quantity.span.start
    adjunct = _ADJUNCT.search(text, max(0, start - 14), start)
    return adjunct is None and quantity.of.text.lower() not in STATES


def _shared(text: str, quantity: Quantity, before: list[Quantity]) -> Span | None:
    """The group that shares are of: who was last said to be asked, or what the last was of."""
    start = quantity.span.start
    last = next((q.of for q in reversed(before) if q.kind == "share" and q.of), None)
    if asked := [*_ASKED.finditer(text, max(0, start - _REACH), start)]:
        group = Span.of(text, *asked[-1].span())
        last = group if last is None or group.end > last.start else last
    return last if last and start - last.end < _REACH else None
