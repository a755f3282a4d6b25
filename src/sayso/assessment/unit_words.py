"""Units in the words of a newspaper: "barrels a day", "square kilometres"."""

from __future__ import annotations

_MONEY = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_NAMES = {
    "%": "per cent",
    "1": "times",
    "m": "metres",
    "km": "kilometres",
    "[mi_i]": "miles",
    "[mi_us]": "miles",
    "[nmi_i]": "nautical miles",
    "[ft_i]": "feet",
    "[in_i]": "inches",
    "[yd_i]": "yards",
    "[kn_i]": "knots",
    "m2": "square metres",
    "km2": "square kilometres",
    "[smi_us]": "square miles",
    "[mi_i]2": "square miles",
    "[sft_i]": "square feet",
    "[acr_us]": "acres",
    "[acr_br]": "acres",
    "har": "hectares",
    "m3": "cubic metres",
    "km3": "cubic kilometres",
    "L": "litres",
    "l": "litres",
    "[gal_us]": "gallons",
    "[gal_br]": "gallons",
    "[bbl_us]": "barrels",
    "kg": "kilograms",
    "g": "grams",
    "t": "tonnes",
    "[lb_av]": "pounds",
    "[oz_av]": "ounces",
    "[ston_av]": "short tons",
    "[lton_av]": "long tons",
    "Cel": "°C",
    "[degF]": "°F",
    "W": "watts",
    "kW": "kilowatts",
    "MW": "megawatts",
    "GW": "gigawatts",
}
_PER = {
    "s": "a second",
    "min": "a minute",
    "h": "an hour",
    "d": "a day",
    "wk": "a week",
    "mo": "a month",
    "3.mo": "a quarter",
    "a": "a year",
    "10.a": "a decade",
}
_BASES = {f"10*{power}": f"{10**power:,}" for power in range(1, 13)}


def around(unit: str | None) -> tuple[str, str]:
    """What stands before and after a number: `("$", " a day")`, `("", " square miles")`."""
    if unit is None:
        return "", ""
    amount, slash, per = unit.partition("/")
    before, name = "", _NAMES.get(amount, amount)
    if len(amount) == 3 and amount.isascii() and amount.isupper():
        before, name = _MONEY.get(amount, f"{amount} "), ""
    if not amount:
        return "", f" per {_BASES.get(per, per)}"
    rate = f" {_PER.get(per, f'per {per}')}" if slash else ""
    return before, (f" {name}" if name else "") + rate
