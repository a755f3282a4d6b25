"""The unit that is named after a number."""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral
from sayso.claims.figures.pattern import any_of
from sayso.claims.figures.unit import UNITS, Unit

_WORDS = re.compile(r"[-\s]?[A-Za-z%°µμ.²³/]+(?:[\s-](?:[A-Za-z°]+[²³2-3]?)){0,3}[²³]?")
_ONE_LETTER = frozenset("%°pCFWV")
_TIME = re.compile(
    r"[-\s](?:"
    + any_of(
        """
        more full long straight consecutive whole calendar business working extra additional other
        separate successive good solid
        """
    )
    + r"[-\s])?(?P<unit>"
    + any_of("seconds? minutes? hours? days? nights? weeks? weekends? months? years? decades?")
    + r")(?![a-z])"
)
_MORE = re.compile(r"\s(?:more|additional|further|extra)(?=\s)")
_PLUS = re.compile(r"\s?\+(?!\s?\d)")
_OF = re.compile(r"\s+of(?=\s)")
# A million has been read with its number: what is left are metres.
_METRES = re.compile(r"\s?m(?![\w²³/]|\.p\.h)")
_POINTS = re.compile(
    r"[\s-](?:percentage[\s-])?points?(?=\s+"
    + any_of(
        """
        lead loss win margin deficit advantage gap swing edge ahead behind drop rise jump higher
        lower in_the_poll
        """
    )
    + ")"
)
_POUNDS = re.compile(r"[-\s]pounds?(?![a-z])")
_MUCH_MONEY = re.compile(r"(?:[mb]illion|,000)$")


def unit_after(text: str, numeral: Numeral) -> tuple[Unit | None, int]:
    """The unit that follows a number and where it ends; (None, the number's end) without one."""
    end = numeral.end
    if metres := _METRES.match(text, end):
        return UNITS["metre"], metres.end()
    if points := _POINTS.match(text, end):
        return UNITS["%"], points.end()
    if time := _TIME.match(text, end):
        return UNITS[time["unit"]], time.end()
    unit, after = _named(text, _before_name(text, numeral))
    if unit is None and numeral.form != "vague":
        unit, after = _named(text, end)
    return (unit, after) if unit and _fits(text, numeral, after) else (None, end)


def _before_name(text: str, numeral: Numeral) -> int:
    """Past what may stand before a unit: "20+ km", "two more miles", "millions of dollars"."""
    if plus := _PLUS.match(text, numeral.end):
        return plus.end()
    between = (_OF if numeral.form == "vague" else _MORE).match(text, numeral.end)
    return between.end() if between else numeral.end


def _named(text: str, at: int) -> tuple[Unit | None, int]:
    """The longest unit name at `at`, of up to four words, and its end."""
    found = _WORDS.match(text, at)
    phrase = found[0].rstrip(".") if found else ""
    while phrase:
        end = at + len(phrase)
        name = phrase[1:] if not phrase[0].isalpha() and phrase[0] not in "%°µμ" else phrase
        if (unit := _unit(name)) and not _goes_on(name, text[end : end + 1]):
            return unit, end
        cut = max(phrase.rfind(mark) for mark in " -\n")
        phrase = phrase[: max(cut, 0)].rstrip(".")
    return _pounds(text, at)


def _unit(name: str) -> Unit | None:
    # "60 MMS inspectors" are no millimetres: no short unit is a plural in capitals.
    capitals = len(name) == 3 and name.isupper() and name.endswith("S") and name not in UNITS
    if capitals or (len(name) == 1 and name not in _ONE_LETTER):
        return None
    return UNITS.get(name) or UNITS.get(name.lower()) or UNITS.get(name.replace("-", " ").lower())


def _goes_on(name: str, following: str) -> bool:
    """Whether the word goes on after what looked like a unit ("C" of "C-130")."""
    return following.isalnum() or (following == "-" and name.isalpha() and len(name) < 3)


def _pounds(text: str, at: int) -> tuple[Unit | None, int]:
    """Pounds are weight, unless there are thousands of them and no stuff is named."""
    found = _POUNDS.match(text, at)
    if not found:
        return None, at
    money = _MUCH_MONEY.search(text, max(0, at - 8), at) and not _OF.match(text, found.end())
    return UNITS["GBP" if money else "lb"], found.end()


def _fits(text: str, numeral: Numeral, after: int) -> bool:
    """Whether the word is a unit here: no "12 won", no "one time"."""
    word = text[numeral.end : after].strip(" -")
    if word == "won":
        return numeral.low >= 100
    if word in _ONE_LETTER:
        return numeral.form == "digits"
    return word != "time" or text[numeral.end] == "-"
