"""Parts of a day by where they lie: "this morning", "last night", "tonight", "that evening"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from sayso.claims.times.forms import DAYPART, pattern
from sayso.claims.times.meaning import UNRESOLVED, Meaning, Rule, Setting
from sayso.claims.times.words import DAYPARTS

_PART = pattern(
    r"(?P<rel>this|last|that|the next|the following|the same|the previous|the)"
    r" (?:very )?(?:early )?" + DAYPART
)
_TONIGHT = pattern(r"(?P<word>tonight|overnight)")
_LED = re.compile(r"\b(?:in|during|through|of|by|late|early|later|earlier)\s$")


def part_of(day: date, code: str) -> Meaning:
    return Meaning(f"{day.isoformat()}T{code}", "TIME", day=day)


def _part(match: re.Match[str], at: Setting) -> Meaning | None:
    rel, code = match["rel"], DAYPARTS[match["part"]]
    if rel == "the" and not _LED.search(at.lower[max(0, match.start() - 9) : match.start()]):
        return None
    day = at.published if rel in {"this", "last"} else at.anchor
    if day is None:
        return UNRESOLVED
    shift = {"last": -1, "the next": 1, "the following": 1, "the previous": -1}.get(rel, 0)
    return part_of(day + timedelta(days=shift), code)


def _tonight(match: re.Match[str], at: Setting) -> Meaning | None:
    if at.published is None:
        return UNRESOLVED
    back = match["word"] == "overnight"
    return part_of(at.published - timedelta(days=back), "NI")


RULES = (
    Rule(frozenset({"relative", "that", "the"}), _PART, _part),
    Rule(frozenset({"tonight"}), _TONIGHT, _tonight),
)
