"""Units of measure and money: UCUM codes, ISO 4217 currencies, "%"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Sort = Literal["measure", "money", "share", "multiple", "duration"]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its code, of what sort it is, and how many codes one of it holds (a cent: 0.01)."""

    code: str
    sort: Sort
    factor: float = 1


def _plural(word: str) -> str:
    return word if word.endswith(("s", "feet", "z", "²", "³")) else word + "s"


def _entries(table: str, sort: Sort) -> dict[str, Unit]:
    """Unit names, one code a line: `code: name, other name`; every name also with an "s"."""
    units: dict[str, Unit] = {}
    for line in table.strip().splitlines():
        code, names = line.split(": ", 1)
        code, _, factor = code.strip().partition("*")
        unit = Unit(code, sort, float(factor or 1))
        for name in names.split(", "):
            units[name] = units[_plural(name)] = unit
    return units


_MEASURES = """
km: km, kilometre, kilometer
m: metre, meter
cm: cm, centimetre, centimeter
mm: mm, millimetre, millimeter
[mi_i]: mile, mi
[nmi_i]: nautical mile
[ft_i]: ft, foot, feet
[yd_i]: yard, yd
[in_i]: inch, inches
km2: sq km, sq. km, square km, square kilometre, square kilometer, km2, km²
m2: sq m, sq. m, sqm, square metre, square meter, m2, m²
[mi_i]2: sq mile, square mile, sq mi
[ft_i]2: sq ft, square foot, square feet, sq. ft
[yd_i]2: square yard
[acr_us]: acre
har: hectare, ha
L: litre, liter
mL: ml, millilitre, milliliter
[gal_us]: gallon, gal
[bbl_us]: barrel, bbl
m3: cubic metre, cubic meter, cu m, m3, m³
m3*1000000000: bcm
km3: cubic kilometre, cubic kilometer
[ft_i]3: cubic foot, cubic feet, cu ft
kg: kg, kilo, kilogram, kilogramme
g: gram, gramme
mg: mg, milligram
ug: µg, μg, microgram
t: tonne, metric ton
[ston_av]: ton, short ton
[lb_av]: lb, lbs
[oz_av]: ounce, oz
W: W, watt
kW: kW, kilowatt
MW: MW, megawatt
GW: GW, gigawatt
kW.h: kWh, kilowatt hour, kilowatt-hour
MW.h: MWh, megawatt hour, megawatt-hour
GW.h: GWh, gigawatt hour, gigawatt-hour
TW.h: TWh, terawatt hour, terawatt-hour
[HP]: hp, HP, horsepower, bhp
N.m: Nm
V: volt, V
mA.h: mAh
kt: kiloton, kilotonne
Mt: megaton, megatonne
[psi]: psi, pound per square inch, pounds per square inch
Pa: Pa
kPa: kPa
Cel: deg C, deg celsius, degree Celsius, degrees Celsius, °C, C, celsius, degrees C, degree C, degree centigrade
[degF]: deg F, deg fahrenheit, degree Fahrenheit, degrees Fahrenheit, °F, F, fahrenheit, degrees F, degree F, degF
deg: degree, °
km/h: km/h, km/hr, kph, kmh, kilometre per hour, kilometres per hour, kilometers per hour, km per hour, kilometers an hour, kilometres an hour, km an hour
[mi_i]/h: mph, mile per hour, miles per hour, miles an hour
[mi_i]/[gal_us]: mpg, miles per gallon
[kn_i]: knot
m/s: m/s, metres per second, meters per second
Hz: Hz
kHz: kHz
MHz: MHz
GHz: GHz, Ghz
By: byte
kBy: KB, kilobyte
MBy: MB, megabyte
GBy: GB, gigabyte
TBy: TB, terabyte
Mbit/s: Mbps
/min: rpm
dB: dB, decibel
mSv: mSv, millisievert
mm[Hg]: mmHg
"""
_MONEY = """
USD: dollar, US dollar, U.S. dollar, American dollar, buck, USD
USD*0.01: cent, US cent
CAD: Canadian dollar, CAD
AUD: Australian dollar, AUD
HKD: Hong Kong dollar, HKD
SGD: Singapore dollar, SGD
NZD: New Zealand dollar, NZD
TWD: Taiwan dollar, NT dollar
GBP: pound sterling, pounds sterling, GBP, British pound, quid
GBP*0.01: p, pence
EUR: euro, EUR
CHF: Swiss franc, franc, CHF
JPY: yen, JPY, Japanese yen
CNY: yuan, renminbi, RMB, CNY, rmb
INR: rupee, Indian rupee, INR
PKR: Pakistani rupee, PKR
LKR: Sri Lankan rupee
RUB: rouble, ruble, RUB, Russian rouble, Russian ruble
UAH: hryvnia, hryvnias, UAH
ILS: shekel, ILS
LYD: Libyan dinar, LYD
IQD: Iraqi dinar, dinar
KWD: Kuwaiti dinar
JOD: Jordanian dinar
TND: Tunisian dinar
RSD: Serbian dinar
AED: dirham, Emirati dirham, AED
MAD: Moroccan dirham
SYP: Syrian pound
EGP: Egyptian pound, EGP
LBP: Lebanese pound
SDG: Sudanese pound
TRY: Turkish lira, lira
KRW: won, South Korean won, KRW
KPW: North Korean won
THB: baht, Thai baht
MYR: ringgit, MYR
MYR*0.01: sen
IDR: rupiah
PHP: Philippine peso
MXN: Mexican peso, peso
ARS: Argentine peso
CLP: Chilean peso
COP: Colombian peso
BRL: reais, Brazilian real, Brazilian reais
ZAR: rand, ZAR
NGN: naira
KES: Kenyan shilling, shilling
UGX: Ugandan shilling
TZS: Tanzanian shilling
GHS: cedi
ETB: birr
BDT: taka
AFN: afghani
PLN: zloty, zlotys
HUF: forint
CZK: koruna, korunas
SEK: Swedish krona, Swedish kronor, krona, kronor
NOK: Norwegian krone, Norwegian kroner, krone, kroner
DKK: Danish krone, Danish kroner
SAR: riyal, Saudi riyal, SAR
QAR: Qatari riyal
IRR: rial, Iranian rial
VND: dong
KZT: tenge
VES: bolivar
XOF: CFA franc
"""
_SHARES = """
%: %, percent, per cent, pct, percentage point, percent point, per cent point, percentage-point
/10*4: basis point
"""
_TIMES = """
ms: millisecond
s: second, sec
min: minute, min
h: hour, hr
d: day, night
wk: week, fortnight, weekend
mo: month
a: year, season, semester
10.a: decade
100.a: century, centuries
"""
UNITS: dict[str, Unit] = {
    **_entries(_TIMES, "duration"),
    **_entries(_SHARES, "share"),
    **_entries(_MONEY, "money"),
    **_entries(_MEASURES, "measure"),
    "times": Unit("1", "multiple"),
    "time": Unit("1", "multiple"),
    "fold": Unit("1", "multiple"),
}
UNITS.update({name.lower(): unit for name, unit in UNITS.items() if len(name) > 2} | UNITS)


def is_unit(letters: str) -> bool:
    """Whether letters written to a number are a unit ("64GB", "37,000ft")."""
    known = letters in UNITS or (len(letters) > 1 and letters.lower() in UNITS)
    return known or letters in ("sq", "deg")


PREFIXES = {
    "$": "USD", "us$": "USD", "u.s.$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD",
    "can$": "CAD", "hk$": "HKD", "nz$": "NZD", "s$": "SGD", "nt$": "TWD", "r$": "BRL",
    "$us": "USD", "$a": "AUD", "$au": "AUD", "$c": "CAD", "$ca": "CAD", "$nz": "NZD", "$hk": "HKD", "mx$": "MXN",
    "£": "GBP", "#": "GBP", "ps": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR", "rs": "INR",
    "rs.": "INR", "rm": "MYR", "₽": "RUB", "₪": "ILS", "₩": "KRW", "₺": "TRY", "₴": "UAH",
    "₦": "NGN", "₱": "PHP", "rp": "IDR", "r": "ZAR",
    "usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "cny": "CNY", "chf": "CHF",
    "inr": "INR", "aed": "AED", "cad": "CAD", "aud": "AUD", "rub": "RUB", "zar": "ZAR",
}  # fmt: skip
"""What stands before an amount of money. "#" and "PS" are what some wires make of "£"."""

PREFIX = re.compile(
    r"(?<![\w$])(?:(?:US|U\.S\.|AU?|CA?|Can|HK|NZ|NT|S|R|Mx)?\s?\$\s?(?:US|AU?|CA?|NZ|HK)?|[£€¥₹₽₪₩₺₴₦₱]|#|PS|RM|Rp|Rs\.?"
    r"|(?:USD|EUR|GBP|JPY|CNY|CHF|INR|AED|CAD|AUD|RUB|ZAR))\s?$|(?<!\w)R$"
)
