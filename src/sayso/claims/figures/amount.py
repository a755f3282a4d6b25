"""A number with the unit that belongs to it: "$3", "600 sq km", "five per cent", "40 barrels a day"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.unit import PREFIX, PREFIXES, UNITS, Sort, Unit

PER = {
    "second": "s", "minute": "min", "hour": "h", "day": "d", "night": "d", "week": "wk",
    "month": "mo", "year": "a", "quarter": "3.mo", "decade": "10.a",
}  # fmt: skip
_RATE = re.compile(
    rf"(?:\s+more)?\s*(?:\(?(?:an?|per|each|every)\s+|/)(?P<each>{'|'.join(PER)})(?![a-z-])\)?", re.I
)
_BASE = re.compile(r"(?:\s+[a-z-]+){0,2}?\s*(?:per|/|for\s+every)\s*(?P<base>1[0,\s]*000?)(?![\d,])")
_WORDS = re.compile(r"[-\s]?(?:[A-Za-z%°µμ.²³/]+|-)(?:[\s-](?:[A-Za-z°]+[²³2-3]?)){0,3}[²³]?")
_LONGER = re.compile(
    r"[-\s](?:(?:more|full|long|straight|consecutive|whole|calendar|business|working|extra|additional"
    r"|other|separate|successive|good|solid)[-\s])?"
    r"(?P<time>(?:second|minute|hour|day|night|week|weekend|month|year|decade)s?)(?![a-z])"
)
_METRES = re.compile(
    r"\s?(?:m|M)(?=\s?(?:long|high|wide|deep|tall|away|above|below|from|across|sprint|race|dash|hurdles"
    r"|freestyle|relay|butterfly|backstroke|breaststroke|champion|final|wave|waves|x|by)\b)"
)
_POINTS = re.compile(
    r"[\s-](?:percentage[\s-])?points?(?=\s+(?:lead|loss|win|margin|deficit|advantage|gap|swing|edge|ahead"
    r"|behind|drop|rise|jump|higher|lower|in\s+the\s+poll))"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit, at its place; `sort` is None for what is merely counted."""

    start: int
    end: int
    low: float
    high: float | None
    scale: int
    form: str
    unit: str | None = None
    sort: Sort | None = None
    factor: float = 1
    rate: bool = False
    digits: int = 0
    """Where the number itself begins, after a currency sign."""


def amount(text: str, numeral: Numeral) -> Amount:
    """`numeral` of `text` with its unit, if it has one."""
    start, end, unit = numeral.start, numeral.end, None
    prefix = PREFIX.search(text, max(0, start - 8), start) if numeral.form != "none" else None
    if prefix and _is_money(prefix[0], text[start:end]):
        start, unit = prefix.start(), Unit(PREFIXES[_squeeze(prefix[0])], "money")
        end = _dollars(text, end)
    elif numeral.form in ("digits", "words", "vague"):
        unit, end = unit_after(text, numeral)
    low, high = numeral.low, numeral.high
    if numeral.form == "multiple" or numeral.form == "share":
        unit = Unit("1", "multiple" if numeral.form == "multiple" else "share")
    plain = Amount(start, end, low, high, numeral.scale, numeral.form, digits=numeral.start)
    return _rated(text, plain, unit)


def _rated(text: str, bare: Amount, unit: Unit | None) -> Amount:
    end, code, rate = bare.end, unit.code if unit else None, None
    if unit is not None and unit.sort != "multiple":
        rate = _RATE.match(text, end)
    if rate:
        end, code = rate.end(), f"{code}/{PER[rate['each'].lower()]}"
    elif (unit is None) and (base := _BASE.match(text, end)) and "\n" not in base[0]:
        zeros = re.sub(r"\D", "", base["base"]).count("0")
        end, code, rate = base.end(), f"/10*{zeros}", base
    return Amount(
        bare.start, end, bare.low, bare.high, bare.scale, bare.form, code,
        unit.sort if unit else "measure" if rate else None,
        unit.factor if unit else 1, rate is not None, bare.digits,
    )  # fmt: skip


def _squeeze(prefix: str) -> str:
    return re.sub(r"\s", "", prefix).lower()


def _is_money(prefix: str, digits: str) -> bool:
    """Whether "#" is a spoilt pound sign and no rank, and "PS" one and no initials."""
    if prefix.strip() not in {"#", "PS", "R"}:
        return True
    return bool(re.search(r",\d{3}|\.\d\d$|[a-z]$", digits))


def _dollars(text: str, end: int) -> int:
    """The end of an amount that names its currency twice ("$5 million dollars", "$76 US")."""
    again = re.compile(r"\s(?:US\s)?dollars?(?![a-z])|\s(?:US|U\.S\.|CDN|USD)(?=\W)").match(text, end)
    return again.end() if again else end


def unit_after(text: str, numeral: Numeral) -> tuple[Unit | None, int]:
    """The unit that follows a number and where it ends; (None, the number's end) without one."""
    end = numeral.end
    if text[end : end + 1] == "+":
        unit, after = _named(text, end + 1)
        return (unit, after) if unit else (None, end)
    if metres := _METRES.match(text, end):
        return Unit("m", "measure"), metres.end()
    if points := _POINTS.match(text, end):
        return UNITS["%"], points.end()
    if longer := _LONGER.match(text, end):
        return UNITS[longer["time"]], longer.end("time")
    if numeral.form == "vague" and (of := re.compile(r"\s+of(?=\s)").match(text, end)):
        unit, after = _named(text, of.end())
        return (unit, after) if unit else (None, end)
    unit, after = _named(text, end)
    return _fitting(text, numeral, unit, after)


def _named(text: str, at: int) -> tuple[Unit | None, int]:
    """The longest unit name at `at`, of up to four words, and its end."""
    found = _WORDS.match(text, at)
    if not found:
        return None, at
    phrase = found[0]
    while phrase:
        name = phrase[1:] if phrase[0] in " -\n\xa0\u202f" else phrase
        for known in (name, name.lower(), name.rstrip("."), name.replace("-", " ").lower()):
            after = text[at + len(phrase) : at + len(phrase) + 2]
            if known in UNITS and not after[:1].isalnum() and not (after[:1] == "-" and len(known) < 3):
                if len(known) > 1 or known in "%°pCFWV":
                    return UNITS[known], at + len(phrase)
        cut = max(phrase.rfind(" "), phrase.rfind("-"), phrase.rfind("\n"))
        phrase = phrase[:cut] if cut > 0 else ""
    return _pounds(text, at)


_POUNDS = re.compile(r"[-\s](?:pounds?)(?P<of>\s+of\s)?(?![a-z])")


def _pounds(text: str, at: int) -> tuple[Unit | None, int]:
    found = _POUNDS.match(text, at)
    if not found:
        return None, at
    end = found.end("of") - 4 if found["of"] else found.end()
    money = re.search(r"\b[mb]illion$", text[at - 8 : at]) or re.search(r",000$", text[at - 4 : at])
    unit = Unit("GBP", "money") if money and not found["of"] else Unit("[lb_av]", "measure")
    return unit, end


def _fitting(
    text: str, numeral: Numeral, unit: Unit | None, after: int
) -> tuple[Unit | None, int]:
    """The unit unless it is none after all: "12 won", "a second", "one degree holder"."""
    if unit is None:
        return None, numeral.end
    word = text[numeral.end : after].strip(" -")
    if word == "won" and numeral.low < 100:
        return None, numeral.end
    if word in {"p", "C", "F", "V", "W"} and numeral.form != "digits":
        return None, numeral.end
    if word in {"time", "second"} and text[numeral.end] != "-" and word == "time":
        return None, numeral.end
    return unit, after
