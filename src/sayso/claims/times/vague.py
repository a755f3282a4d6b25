"""Times that name no date: "now", "recently", "in the future"."""

from __future__ import annotations

import re

from sayso.claims.times.forms import either, pattern
from sayso.claims.times.meaning import Meaning, Rule, Setting

_PHRASES = {
    "PRESENT_REF": (
        "now",
        "right now",
        "just now",
        "currently",
        "current",
        "presently",
        "at present",
        "the moment",
        "this moment",
        "these days",
        "nowadays",
        "the time being",
        "at this point",
        "this point in time",
    ),
    "PAST_REF": (
        "recently",
        "more recently",
        "most recently",
        "just recently",
        "the past",
        "recent",
        "long ago",
        "not long ago",
        "recent history",
        "recent times",
        "recent memory",
        "previously",
    ),
    "FUTURE_REF": (
        "the future",
        "the near future",
        "the foreseeable future",
        "the coming",
        "soon",
        "very soon",
        "near future",
    ),
}
_VALUES = {phrase: value for value, phrases in _PHRASES.items() for phrase in phrases}
_VAGUE = pattern(rf"(?P<phrase>{either(_VALUES)})")
FIRST_WORDS = frozenset(phrase.split()[0] for phrase in _VALUES) - {"the", "this", "at", "near"}
_NOT_NOW = re.compile(r"\s(?:defunct|famous|infamous|retired|closed|deceased)\b|-")
_NEEDS_IN = frozenset({"the past", "the moment", "this moment", "the time being"})


def _vague(match: re.Match[str], at: Setting) -> Meaning | None:
    phrase = " ".join(match["phrase"].split())
    before = at.lower[max(0, match.start() - 8) : match.start()].rstrip()
    after = at.lower[match.end() : match.end() + 12]
    if phrase == "now" and _NOT_NOW.match(after):
        return None
    if phrase == "soon" and (
        after.startswith((" after", " as", " to be")) or before.endswith("as")
    ):
        return None
    if phrase in _NEEDS_IN and not before.endswith(("in", "at", "for", "of")):
        return None
    if phrase == "the coming":
        return None
    return Meaning(_VALUES[phrase])


RULES = (Rule(frozenset({"vague", "the", "relative", "at"}), _VAGUE, _vague),)
