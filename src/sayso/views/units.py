"""What stands before or after a number for its unit.

Codes are UCUM's (Unified Code for Units of Measure) and, for money, ISO 4217's.
"""

from __future__ import annotations

_MONEY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_SYMBOLS = {
    "%": "%",
    "1": " times",
    "[mi_i]": " miles",
    "[mi_us]": " miles",
    "[nmi_i]": " nautical miles",
    "[mi_i]/h": " mph",
    "[kn_i]": " knots",
    "[ft_i]": " ft",
    "[in_i]": " in",
    "[yd_i]": " yards",
    "[sft_i]": " sq ft",
    "[acr_us]": " acres",
    "[acr_br]": " acres",
    "har": " hectares",
    "t": " tonnes",
    "[ston_av]": " short tons",
    "[lton_av]": " long tons",
    "[lb_av]": " pounds",
    "[oz_av]": " ounces",
    "[bbl_us]": " barrels",
    "[gal_us]": " gallons",
    "[gal_br]": " gallons",
    "L": " litres",
    "l": " litres",
    "km2": " km²",
    "m2": " m²",
    "[smi_us]": " square miles",
    "[mi_i]2": " square miles",
    "km3": " km³",
    "m3": " m³",
    "Cel": " °C",
    "[degF]": " °F",
}
_PER = {
    "d": " a day",
    "wk": " a week",
    "mo": " a month",
    "a": " a year",
    "h": " an hour",
    "min": " a minute",
    "s": " a second",
}
_SINGULAR = {words: words[:-1] for words in _SYMBOLS.values() if words.endswith("s")}


def affixes(unit: str | None) -> tuple[str, str]:
    """What comes before and after a number: `("$", "")`, `("", " km²")`."""
    if unit is None:
        return "", ""
    if unit in _SYMBOLS:
        return "", _SYMBOLS[unit]
    amount, slash, per = unit.partition("/")
    if slash:
        before, after = affixes(amount)
        return before, after + _PER.get(per, f"/{per}")
    if len(unit) == 3 and unit.isascii() and unit.isupper():
        return _MONEY.get(unit, f"{unit} "), ""
    return "", f" {unit}"


def singular(suffix: str) -> str:
    """The unit's words for exactly one of it."""
    return _SINGULAR.get(suffix, suffix)
