"""Months without a day: "March", "June 2009", "last May", "October last year"."""

from __future__ import annotations

import re
from functools import lru_cache

from sayso.claims.times.direction import is_limit, looks_ahead, month_year
from sayso.claims.times.forms import MONTH, YEAR, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting
from sayso.claims.times.words import MONTHS

_MONTH = pattern(
    rf"(?:(?P<rel>last|next|this|this past|this coming|the month of|past) )?{MONTH}"
    rf"(?:(?:,| of)? {YEAR}|,? (?:of )?(?P<which>last|this|next|that|the following|the same) year)?"
)
_SHIFT = {"last": -1, "this": 0, "next": 1}
_LEAD = re.compile(
    r"(?:^|\W)(?:in|of|since|by|until|till|from|to|and|or|through|between|during|before|after|for|"
    r"early|late|mid|mid-|last|next|this|each|every|around|about|back|as early as|the|on|come|"
    r"a|up to|was|with|ago|,|–|-|than|starting)\s*-?$"
)
_STRONG = re.compile(
    r"\b(?:in|of|since|by|until|till|during|before|after|early|late|mid|mid-|last|next|this)\s*-?$"
)
_NAME_AFTER = re.compile(r"\s[A-Z][a-z]+")
_TITLE = re.compile(r"(?:mrs?|ms|sir|lady|theresa|dr|minister|aunt|president|judge|sen|rep)\.?\s$")


def _is_month(match: re.Match[str], at: Setting) -> bool:
    """Whether a month's name is one: "may", "march" as verbs and April Smith are not."""
    start, word = match.start("month"), match["month"]
    if not at.text[start].isupper():
        return False
    if match["year"] or match["which"] or match["rel"]:
        return True
    if word in {"jan", "mar", "jun", "dec", "sep"} and not at.lower.startswith(
        ".", match.end("month")
    ):
        return False
    led = bool(_LEAD.search(at.lower[max(0, start - 14) : start]))
    if word in {"may", "march"}:
        strong = _STRONG.search(at.lower[max(0, start - 14) : start])
        titled = _TITLE.search(at.lower[max(0, start - 10) : start])
        return bool(strong) or (led and not titled and not _is_surname(at.text, word))
    named = word in {"april", "june", "august", "jan"} and _NAME_AFTER.match(at.text, match.end())
    return led or not named


@lru_cache(maxsize=8)
def _is_surname(text: str, word: str) -> bool:
    """Whether somebody in the text is called so: "Theresa May"."""
    called = re.finditer(rf"\b([A-Z][a-z]{{2,}}) {word.title()}\b(?! \d)", text)
    return any(not _LEAD.search(f" {found[1].lower()}") for found in called)


def _month(match: re.Match[str], at: Setting) -> Meaning | None:
    if not _is_month(match, at):
        return None
    year = _year_of(match, at, MONTHS[match["month"]])
    return UNRESOLVED if year is None else Meaning(f"{year:04}-{MONTHS[match['month']]:02}")


def _year_of(match: re.Match[str], at: Setting, month: int) -> int | None:
    if match["year"]:
        return int(match["year"])
    if at.published is None:
        return None
    year, rel, which = at.published.year, match["rel"], match["which"]
    if which in _SHIFT:
        return year + _SHIFT[which]
    if which:
        anchor = at.mentioned or at.published
        return anchor.year + (which == "the following")
    if rel in {"last", "this past", "past"}:
        return year if month < at.published.month else year - 1
    if rel in {"next", "this coming"}:
        return year if month > at.published.month else year + 1
    if rel == "this":
        return year
    ahead = looks_ahead(at, match.start(), match.end())
    return month_year(at.published, month, ahead, is_limit(at, match.start()))


RULES = (Rule(frozenset({"month", "relative", "the"}), _MONTH, _month),)
