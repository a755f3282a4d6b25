"""Years, decades, centuries: "2011", "2010-2017", "the 1990s", "the 20th century"."""

from __future__ import annotations

import re

from sayso.claims.times.forms import DECADE, ORDINAL, YEAR, pattern
from sayso.claims.times.meaning import Meaning, Rule, Setting
from sayso.claims.times.words import DECADES, ORDINALS

_YEARS = pattern(rf"(?:fiscal |the year )?{YEAR}(?:(?:-|–|/)(?P<until>20\d\d|19\d\d|\d\d))?")
_SPOKEN = pattern(
    r"(?:the year )?(?:(?P<head>nineteen) (?P<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety)(?:(?:-| )(?P<ones>one|two|three|four|five|six|seven|eight|nine))?|two thousand)"
)
_DECADE = pattern(
    rf"(?:the )?(?:(?P<century>1[5-9]|20)(?P<ten>\d)0['’]?s|['’‘]?(?P<short>[2-9])0['’]?s|{DECADE})"
)
_CENTURY = pattern(rf"(?:the |this )?{ORDINAL}(?:-| )century")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70}
_TENS |= {"eighty": 80, "ninety": 90}
_ONES = {
    w: n
    for n, w in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], 1
    )
}
_COUNT_BEFORE = re.compile(
    r"(?:[$£€#¥]|\b(?:than|least|most|about|nearly|some|around|almost|roughly|approximately|"
    r"over|up to|no|nos|number|flight|boeing|room|route|highway|article|resolution|rs|us)"
    r"\.?\s)$|[-.,/:\w]$"
)
_LED = re.compile(
    r"\b(?:in|since|by|of|from|until|before|after|during|for|through|late|early|the)\s$"
    r"|\b(?:mid|early|late|post|pre)-$"
)
_COUNTED = re.compile(
    r"\s(?:people|men|women|troops|soldiers|more|other|others|percent|per|dead|km|miles|feet|"
    r"meters|metres|tons|tonnes|dollars|euros|pounds|points|homes|jobs|votes|square|or so|of the|"
    r"militants|civilians|children|workers|police|fighters|residents|refugees|migrants|acres|gmt|"
    r"employees|students|barrels|local|hours|hrs|cases|deaths|patients|years)\b"
)


def _year(match: re.Match[str], at: Setting) -> Meaning | None:
    plain = match.start() == match.start("year")
    if plain and _is_count(match, at):
        return None
    year, until = match["year"], match["until"]
    if not until:
        return Meaning(year)
    last = int(until) if len(until) == 4 else int(year[:2] + until)
    return Meaning(f"{year}/{last}") if last > int(year) else None


def _is_count(match: re.Match[str], at: Setting) -> bool:
    before = at.lower[max(0, match.start() - 16) : match.start()]
    if _COUNTED.match(at.lower, match.end()):
        return True
    if _LED.search(before):
        return False
    return bool(_COUNT_BEFORE.search(before)) or int(match["year"]) < 1700


def _spoken(match: re.Match[str], _at: Setting) -> Meaning | None:
    if not match["head"]:
        return Meaning("2000") if match[0].startswith("the year") else None
    return Meaning(str(1900 + _TENS[match["tens"]] + _ONES.get(match["ones"], 0)))


def _decade(match: re.Match[str], at: Setting) -> Meaning | None:
    if match["ten"]:
        return Meaning(match["century"] + match["ten"])
    if match["short"]:
        before = at.lower[max(0, match.start() - 5) : match.start()]
        marked = not match[0][0].isdigit() or before.endswith(
            ("the ", "and ", "mid-", "'", "’", "‘")
        )
        return Meaning(f"19{match['short']}") if marked else None
    return Meaning(f"19{DECADES[match['decade']]}") if match[0].startswith("the ") else None


def _century(match: re.Match[str], _at: Setting) -> Meaning | None:
    word = match["ordinal"]
    number = ORDINALS.get(word) or (int(re.sub(r"\D", "", word)) if word[0].isdigit() else 0)
    return Meaning(f"{number - 1:02}") if 0 < number <= 21 else None


RULES = (
    Rule(frozenset({"digits", "the", "fiscal"}), _YEARS, _year),
    Rule(frozenset({"number", "the"}), _SPOKEN, _spoken),
    Rule(frozenset({"digits", "the"}), _DECADE, _decade),
    Rule(frozenset({"ordinal", "digits", "the", "relative"}), _CENTURY, _century),
)
