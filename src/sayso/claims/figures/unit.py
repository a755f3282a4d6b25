"""Units by their names: UCUM codes, ISO 4217 currencies, "%"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sayso.claims.figures.currency import MONEY
from sayso.claims.figures.measure import MEASURES, SHARES, TIMES

Sort = Literal["measure", "money", "share", "multiple", "duration"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its code, of what sort it is, and how many codes one of it holds (a cent: 0.01)."""

    code: str
    sort: Sort
    factor: float = 1


def _entries(table: str, sort: Sort) -> dict[str, Unit]:
    """Units by name; a line is `code: name, other name`, and each name stands for its plural."""
    units: dict[str, Unit] = {}
    for line in table.strip().splitlines():
        code, names = line.split(": ", 1)
        code, _, factor = code.partition("×")
        unit = Unit(code, sort, float(factor or 1))
        for name in names.split(", "):
            units[name] = units[_plural(name)] = unit
    return units


def _plural(name: str) -> str:
    return name if name.endswith(("s", "feet", "z", "²", "³")) else name + "s"


def _any_case(units: dict[str, Unit]) -> dict[str, Unit]:
    """`units` and their names in small letters; short ones differ by case ("MW", "mW")."""
    return {name.lower(): unit for name, unit in units.items() if len(name) > 2} | units


UNITS = _any_case(
    _entries(TIMES, "duration")
    | _entries(SHARES, "share")
    | _entries(MONEY, "money")
    | _entries(MEASURES, "measure")
    | {name: Unit("1", "multiple") for name in ("time", "times", "fold")}
)


def is_unit(letters: str) -> bool:
    """Whether letters written to a number are a unit ("64GB", "37,000ft", "600sq m", "100m")."""
    known = letters in UNITS or (len(letters) > 1 and letters.lower() in UNITS)
    return known or letters in ("m", "sq", "deg")
