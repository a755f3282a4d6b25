"""Parts of a year: seasons, quarters, halves ("last summer", "winter of 2012", "third quarter")."""

from __future__ import annotations

import re
from datetime import date

from sayso.claims.times.direction import looks_ahead
from sayso.claims.times.forms import SEASON, YEAR, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting
from sayso.claims.times.words import SEASONS

_OF_YEAR = rf"(?:,?(?: of)? (?:{YEAR}|(?P<which>last|this|next|that|the) year))?"
_SEASON = pattern(
    r"(?:(?P<rel>last|this|next|this past|this coming|past|the past|the coming|upcoming|the"
    r"|that) )?"
    rf"{SEASON}{_OF_YEAR}"
)
_QUARTER = pattern(
    r"(?:the (?!\w+-\w))?(?:fiscal(?: |-))?(?:(?P<ordinal>first|second|third|fourth|final|last)"
    rf"(?: |-)(?:fiscal )?(?P<part>quarter|half){_OF_YEAR}"
    r"|q(?P<digit>[1-4])(?: (?P<qyear>20\d\d|19\d\d))?)"
)
_THE_QUARTER = pattern(
    r"(?:the|this|last|next) (?:(?P<rel>latest|current|previous|same|next|last|past) )?quarter"
)
_START = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
_LEAD = re.compile(
    r"\b(?:in|since|by|of|until|during|before|after|for|late|early|mid|through)\s?-?$"
)
_SHIFT = {"last": -1, "this": 0, "next": 1}


def _season(match: re.Match[str], at: Setting) -> Meaning | None:
    code = SEASONS[match["season"]]
    bare = not (match["rel"] or match["year"] or match["which"])
    led = _LEAD.search(at.lower[max(0, match.start() - 8) : match.start()])
    if (bare or match["rel"] in {"the", "that"}) and not led and not match["year"]:
        return None
    if bare and match["season"] in {"fall", "spring"}:
        return None
    if match["year"]:
        return Meaning(f"{match['year']}-{code}")
    if at.published is None:
        return UNRESOLVED
    return Meaning(f"{_season_year(match, at, at.published, _START[code])}-{code}")


def _season_year(match: re.Match[str], at: Setting, published: date, start: int) -> int:
    if match["which"] in _SHIFT:
        return published.year + _SHIFT[match["which"]]
    year, rel = published.year, match["rel"]
    begun = published.month >= start
    over = published.month >= start + 3 if start < 12 else False
    if start == 12 and published.month <= 3 and rel not in {"next", "this coming", "upcoming"}:
        return year - 1
    if rel in {"next", "this coming", "the coming", "upcoming"}:
        return year + 1 if begun else year
    if rel in {"last", "this past", "past", "the past"}:
        return year if over else year - 1
    if rel == "this" or begun:
        return year
    return year if looks_ahead(at, match.start(), match.end()) else year - 1


def _quarter(match: re.Match[str], at: Setting) -> Meaning | None:
    number = int(match["digit"]) if match["digit"] else _NTH[match["ordinal"]]
    letter = "H" if match["part"] == "half" else "Q"
    if letter == "H":
        number = min(number, 2)
        if not (match["year"] or match["which"]):
            return None
    year = match["year"] or match["qyear"]
    if year:
        return Meaning(f"{year}-{letter}{number}")
    if at.published is None:
        return UNRESOLVED
    if match["which"]:
        return Meaning(f"{at.published.year + _SHIFT.get(match['which'], 0)}-{letter}{number}")
    gone = 3 * number - 2 > at.published.month + 3
    return Meaning(f"{at.published.year - gone}-{letter}{number}")


def _the_quarter(match: re.Match[str], at: Setting) -> Meaning | None:
    if at.published is None:
        return UNRESOLVED
    current = match["rel"] == "current" or match[0].startswith(("this", "next"))
    shift = 1 if match[0].startswith("next") else 0
    index = 4 * at.published.year + (at.published.month - 1) // 3 + (shift if current else -1)
    return Meaning(f"{index // 4}-Q{index % 4 + 1}")


RULES = (
    Rule(frozenset({"season", "relative", "the", "that"}), _SEASON, _season),
    Rule(frozenset({"ordinal", "the", "fiscal", "relative", "quarter"}), _QUARTER, _quarter),
    Rule(frozenset({"the", "relative"}), _THE_QUARTER, _the_quarter),
)
