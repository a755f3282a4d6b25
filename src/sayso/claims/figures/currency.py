"""Money: ISO 4217 codes by the words and signs news has for them."""

from __future__ import annotations

import re

MONEY = """
USD: dollar, US dollar, U.S. dollar, American dollar, buck, USD
USD×0.01: cent, US cent
CAD: Canadian dollar, CAD
AUD: Australian dollar, AUD
HKD: Hong Kong dollar, HKD
SGD: Singapore dollar, SGD
NZD: New Zealand dollar, NZD
TWD: Taiwan dollar, NT dollar
GBP: pound sterling, pounds sterling, GBP, British pound, quid
GBP×0.01: p, pence
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
MYR×0.01: sen
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
"""`×0.01` for the hundredth of a currency; bare "dollars" and "pesos" are the best known ones."""

# "#" and "PS" are what some wires make of "£".
_SIGNS = """
USD: $ us$ u.s.$ $us usd
AUD: a$ au$ $a $au aud
CAD: c$ ca$ can$ $c $ca cad
HKD: hk$ $hk
NZD: nz$ $nz
SGD: s$
TWD: nt$
BRL: r$
MXN: mx$
GBP: £ # ps gbp
EUR: € eur
JPY: ¥ jpy
INR: ₹ rs rs. inr
MYR: rm
IDR: rp
ZAR: r zar
CNY: cny
CHF: chf
AED: aed
RUB: ₽ rub
ILS: ₪
KRW: ₩
TRY: ₺
UAH: ₴
NGN: ₦
PHP: ₱
"""
_CODES = {
    sign: line.split(": ")[0]
    for line in _SIGNS.strip().splitlines()
    for sign in line.split(": ")[1].split()
}
PREFIX = re.compile(
    r"(?<![\w$])(?:(?:(?:US|U\.S\.|AU?|CA?|Can|HK|NZ|NT|S|R|Mx)\s?)?\$\s?(?:US|AU?|CA?|NZ|HK)?"
    r"|[£€¥₹₽₪₩₺₴₦₱]|#|PS|RM|Rp|Rs\.?|USD|EUR|GBP|JPY|CNY|CHF|INR|AED|CAD|AUD|RUB|ZAR)\s?$"
    r"|(?<!\w)R$"
)
_DOUBTFUL = frozenset({"#", "PS", "R"})
_SURELY_MONEY = re.compile(r",\d{3}|\.\d\d$|[a-z]$")
_AGAIN = re.compile(r"\s(?:US\s)?dollars?(?![a-z])|\s(?:US|U\.S\.|CDN|USD)(?=\W)")


def currency_before(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The currency whose sign stands before the number `text[start:end]`, and where it begins.

    "#" can also be a rank, "PS" and "R" can be initials: those need digits that look like money.
    """
    sign = PREFIX.search(text, max(0, start - 8), start)
    if not sign:
        return None
    if sign[0].strip() in _DOUBTFUL and not _SURELY_MONEY.search(text[start:end]):
        return None
    return _CODES[re.sub(r"\s", "", sign[0]).lower()], sign.start()


def end_of_money(text: str, end: int) -> int:
    """The end of an amount that names its currency twice ("$5 million dollars", "$76 US")."""
    again = _AGAIN.match(text, end)
    return again.end() if again else end
