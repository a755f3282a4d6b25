"""Every quantity of a text, with its modifiers, its unit and what it counts."""

from __future__ import annotations

import re
from dataclasses import replace

from sayso.claims.claim import Interval
from sayso.claims.figures.amount import Amount, amount
from sayso.claims.figures.bounds import bounded
from sayso.claims.figures.cardinal import tidy
from sayso.claims.figures.counted import counted
from sayso.claims.figures.interval import joined
from sayso.claims.figures.modifier import Bound, Modifier, modifier
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.numerals import numerals
from sayso.claims.figures.previous import becomes, replaces
from sayso.claims.figures.quantity import Change, Kind, Quantity
from sayso.claims.figures.setting import is_age
from sayso.claims.figures.single import counts_one, is_member
from sayso.document.anchor import Span

_UP = re.compile(
    r"\b(?:rose|risen|up|jumped|climbed|gained|added|increased|increase|grew|grown|surged|advanced|soared|rallied"
    r"|rise|rises|gains|adds|jumps|climbs|grow|grows|advancing|gaining|rising|spiked|strengthened|higher)"
    r"(?:\s+by)?(?:\s+as\s+much\s+as)?\s+$",
    re.IGNORECASE,
)
_DOWN = re.compile(
    r"\b(?:lost|fell|fallen|down|dropped|slid|shed|declined|tumbled|plunged|decreased|slipped|sank|eased|drops?"
    r"|falls?|loses|declines?|slips|plummeted|plummeting|falling|losing|lower|retreated|weakened|dipped)"
    r"(?:\s+by)?(?:\s+as\s+much\s+as)?\s+$",
    re.IGNORECASE,
)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of `text` in order, each once: counts, measures, money, shares, multiples,
    durations and ages; not dates, clock times, ordinals, ranks, scores, names or codes."""
    amounts = joined(text, _amounts(text))
    return _linked(text, [_quantity(text, found) for found in amounts])


def _amounts(text: str) -> list[Amount]:
    """The numbers with their units; what a unit holds ("per 1,000") is no number of its own."""
    found: list[Amount] = []
    for numeral in numerals(text):
        within = found and numeral.start < found[-1].end
        one = _is_bare_one(text, numeral) and not counts_one(text, numeral.start, numeral.end)
        if not within and not one:
            found.append(amount(text, numeral))
    return found


def _is_bare_one(text: str, numeral: Numeral) -> bool:
    return numeral.form == "words" and text[numeral.start : numeral.end].lower() == "one"


def _quantity(text: str, amount: Amount) -> Quantity:
    around = modifier(text, amount.start, amount.end)
    kind = _kind(text, amount)
    interval, value = bounded(amount, around), _value(amount)
    return Quantity(
        span=Span.of(text, around.start, around.end),
        low=interval.low,
        high=interval.high,
        approximate=around.has(Bound.ABOUT),
        unit=amount.unit,
        kind=kind,
        of=counted(text, around.start, around.end, kind),
        value=value,
        change=_change(text, around, kind),
    )


def _kind(text: str, amount: Amount) -> Kind:
    if amount.form == "none":
        return "none"
    if amount.form == "words" and amount.low == 1 and is_member(text, amount.end):
        return "member"
    if amount.sort == "duration":
        return "age" if re.match(r"[-\s](?:olds?|of\s+age)\b", text[amount.end : amount.end + 8]) else "duration"
    if amount.sort:
        return amount.sort
    number = Numeral(amount.digits, amount.end, amount.low, amount.high, 1, "digits")
    return "age" if is_age(text, number) else "count"


def _value(amount: Amount) -> float | tuple[float, float]:
    """As written; the whole order of size where only that is named (12 to 120 for "dozens")."""
    if amount.high is None:
        return (tidy(amount.low / 2), tidy(amount.low * 5))
    if amount.low != amount.high:
        return (amount.low, amount.high)
    return amount.low


def _change(text: str, around: Modifier, kind: Kind) -> Change:
    before = text[max(0, around.start - 40) : around.start]
    if kind in ("share", "money", "count", "measure"):
        if _UP.search(before):
            return "up"
        if _DOWN.search(before):
            return "down"
    if around.has(Bound.ABOVE, Bound.FROM):
        return ">"
    if around.has(Bound.BELOW, Bound.TO):
        return "<"
    return "~" if around.has(Bound.ABOUT) else "="


def _linked(text: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """`found` with each amount that replaces another pointing to it."""
    for at in range(len(found) - 1):
        new, old = found[at], found[at + 1]
        if replaces(text, new.span.end, old.span.start) and _alike(new, old):
            found[at] = _after(new, old)
            found[at + 1] = replace(old, of=old.of or new.of)
        elif becomes(text, new.span.start, new.span.end, old.span.start) and _alike(new, old):
            found[at + 1] = _after(old, new)
    return tuple(found)


def _alike(a: Quantity, b: Quantity) -> bool:
    return a.unit == b.unit or a.unit is None or b.unit is None


def _after(new: Quantity, old: Quantity) -> Quantity:
    return replace(new, previous=Interval(old.low, old.high), previous_span=old.span)
