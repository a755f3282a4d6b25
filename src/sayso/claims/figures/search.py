"""Every quantity of a text, with its modifiers, its unit and what it counts."""

from __future__ import annotations

import re

from sayso.claims.figures.age import is_age
from sayso.claims.figures.amount import Amount, amount
from sayso.claims.figures.bounds import bounded
from sayso.claims.figures.cardinal import tidy
from sayso.claims.figures.compound import compounded
from sayso.claims.figures.counted import counted
from sayso.claims.figures.elided import filled
from sayso.claims.figures.interval import joined
from sayso.claims.figures.modifier import Bound, modifier
from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.numerals import numerals
from sayso.claims.figures.previous import linked
from sayso.claims.figures.quantity import Kind, Quantity
from sayso.claims.figures.single import counts_one, is_member
from sayso.claims.figures.timed import timed
from sayso.claims.figures.trend import change
from sayso.document.anchor import Span

_OLD = re.compile(r"[-\s](?:olds?|of\s+age)\b")


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of `text` in order, each once.

    Counts, measures, money, shares, multiples, durations and ages; no dates, clock times,
    ordinals, ranks, results, names or codes.
    """
    found = [
        _quantity(text, each)
        for each in timed(text, joined(text, compounded(text, _amounts(text))))
    ]
    return tuple(filled(text, linked(text, found)))


def _amounts(text: str) -> list[Amount]:
    """The numbers with their units; what a unit holds ("per 1,000") is no number of its own."""
    found: list[Amount] = []
    for numeral in numerals(text):
        within = found and numeral.start < found[-1].end
        if not within and _is_number(text, numeral):
            found.append(amount(text, numeral))
    return found


def _is_number(text: str, numeral: Numeral) -> bool:
    """Whether a numeral is no pronoun ("the first one")."""
    one = numeral.form == "words" and text[numeral.start : numeral.end].lower() == "one"
    return not one or counts_one(text, numeral.start, numeral.end)


def _quantity(text: str, amount: Amount) -> Quantity:
    around, kind = modifier(text, amount.start, amount.end), _kind(text, amount)
    span, interval = Span.of(text, around.start, around.end), bounded(amount, around)
    return Quantity(
        span=span,
        low=interval.low,
        high=interval.high,
        approximate=around.has(Bound.ABOUT),
        unit=amount.unit,
        kind=kind,
        of=counted(text, span, kind, amount.unit),
        value=_value(amount),
        change=change(text, around, kind, amount.low),
    )


def _kind(text: str, amount: Amount) -> Kind:
    if amount.form == "none":
        return "none"
    if amount.form == "words" and amount.low == 1 and is_member(text, amount.end):
        return "member"
    if amount.sort == "duration":
        return _kind_of_time(text, amount)
    if amount.sort:
        return amount.sort
    number = Numeral(amount.digits, amount.end, amount.low, amount.high)
    return "age" if is_age(text, number) else "count"


def _kind_of_time(text: str, amount: Amount) -> Kind:
    """Time that goes by is no measure; hours a week are."""
    if amount.rate:
        return "measure"
    return "age" if _OLD.match(text, amount.end) else "duration"


def _value(amount: Amount) -> float | tuple[float, float]:
    """As written; the whole order of size where only that is named (12 to 120 for "dozens")."""
    if amount.high is None:
        return tidy(amount.low / 2), tidy(amount.low * 5)
    return amount.low if amount.low == amount.high else (amount.low, amount.high)
