"""Amounts in one unit: which UCUM codes measure the same, and by what factor.

Factors are exact or those of NIST Special Publication 811, appendix B.
"""

from __future__ import annotations

_BASE = {
    "length": {
        "m": 1, "km": 1e3, "cm": 0.01, "mm": 0.001, "[mi_i]": 1609.344, "[mi_us]": 1609.344,
        "[nmi_i]": 1852, "[ft_i]": 0.3048, "[in_i]": 0.0254, "[yd_i]": 0.9144,
    },
    "area": {
        "m2": 1, "km2": 1e6, "har": 1e4, "[sft_i]": 0.09290304, "[ft_i]2": 0.09290304,
        "[acr_us]": 4046.8564224, "[acr_br]": 4046.8564224, "[smi_us]": 2589988.110336,
        "[mi_i]2": 2589988.110336, "[mi_us]2": 2589988.110336,
    },
    "volume": {
        "L": 1, "l": 1, "mL": 0.001, "hL": 100, "m3": 1e3, "km3": 1e12,
        "[gal_us]": 3.785411784, "[gal_br]": 4.54609, "[bbl_us]": 158.987294928,
        "[cft_i]": 28.316846592,
    },
    "mass": {
        "kg": 1, "g": 0.001, "mg": 1e-6, "t": 1e3, "kt": 1e6, "Mt": 1e9, "[lb_av]": 0.45359237,
        "[oz_av]": 0.028349523125, "[ston_av]": 907.18474, "[lton_av]": 1016.0469088,
    },
    "power": {"W": 1, "kW": 1e3, "MW": 1e6, "GW": 1e9},
}  # fmt: skip
_SCALES = {
    code: (dimension, float(factor))
    for dimension, codes in _BASE.items()
    for code, factor in codes.items()
}
_SPEEDS = {"[mi_i]/h": 1609.344 / 3600, "[kn_i]": 1852 / 3600}
_PERIODS = {"s": 1, "min": 60, "h": 3600, "d": 86400, "wk": 604800}
_CALENDAR = {"mo": 1, "3.mo": 3, "a": 12, "10.a": 120}


def factor(unit: str | None, into: str | None) -> float | None:
    """How many of `into` one `unit` is; None where they don't measure the same.

    Months and years convert into each other only: neither is a fixed number of days.
    """
    if unit == into:
        return 1.0
    if unit is None or into is None:
        return None
    (dimension, size), (wanted, one) = _measure(unit), _measure(into)
    return size / one if dimension == wanted else None


def _measure(unit: str) -> tuple[str, float]:
    if unit in _SPEEDS:
        return "length/time", _SPEEDS[unit]
    amount, slash, per = unit.partition("/")
    dimension, size = _SCALES.get(amount, (amount, 1.0))
    if not slash:
        return dimension, size
    if per in _PERIODS:
        return f"{dimension}/time", size / _PERIODS[per]
    if per in _CALENDAR:
        return f"{dimension}/month", size / _CALENDAR[per]
    return f"{dimension}/{per}", size
