"""A number with its unit: "$3", "600 sq km", "five per cent", "40 barrels a day"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Literal

from sayso.claims.figures.currency import currency_before, end_of_money
from sayso.claims.figures.numeral import Form, Numeral
from sayso.claims.figures.unit import Sort, Unit
from sayso.claims.figures.unit_name import unit_after

PER = {
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "d",
    "night": "d",
    "week": "wk",
    "month": "mo",
    "quarter": "3.mo",
    "year": "a",
    "decade": "10.a",
}
_RATE = re.compile(
    r"(?:\s+more)?\s*(?:\(?(?:an?|per|each|every)\s+|/)"
    rf"(?P<each>{'|'.join(PER)})(?![a-z-])\)?",
    re.IGNORECASE,
)
_BASE = re.compile(
    r"(?:[^\S\n]+[a-z-]+){0,2}?[^\S\n]*(?:per|/|for\s+every)[^\S\n]*"
    r"(?P<base>1[0,\s]*000?)(?![\d,])"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, at its place; `sort` is None for what is merely counted.

    `digits` is where the number itself begins, after a currency sign; `factor` is how many of
    `unit` one of the unit as written is.
    """

    start: int
    end: int
    low: float
    high: float | None
    scale: int
    form: Form | Literal["range"]
    digits: int
    unit: str | None = None
    sort: Sort | None = None
    factor: float = 1
    rate: bool = False


def amount(text: str, numeral: Numeral) -> Amount:
    """`numeral` of `text` with its unit, if it has one."""
    start, end = numeral.start, numeral.end
    bare = Amount(start, end, numeral.low, numeral.high, numeral.scale, numeral.form, numeral.start)
    if numeral.form in ("share", "multiple"):
        return replace(bare, unit="1", sort=numeral.form)
    if numeral.form == "none":
        return bare
    if money := currency_before(text, start, end):
        bare = replace(bare, start=money[1], end=end_of_money(text, end))
        return _rated(text, bare, Unit(money[0], "money"))
    unit, end = unit_after(text, numeral)
    return _rated(text, replace(bare, end=end), unit)


def _rated(text: str, bare: Amount, unit: Unit | None) -> Amount:
    """`bare` in `unit`, as a rate if words for one follow ("a day", "per 1,000")."""
    if unit is None:
        return _per_base(text, bare)
    plain = replace(bare, unit=unit.code, sort=unit.sort, factor=unit.factor)
    rate = _RATE.match(text, bare.end) if unit.sort != "multiple" else None
    if not rate:
        return plain
    code = f"{unit.code}/{PER[rate['each'].lower()]}"
    return replace(plain, end=rate.end(), unit=code, rate=True)


def _per_base(text: str, bare: Amount) -> Amount:
    base = _BASE.match(text, bare.end)
    if not base:
        return bare
    power = base["base"].count("0")
    return replace(bare, end=base.end(), unit=f"/10*{power}", sort="measure", rate=True)
