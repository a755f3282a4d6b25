"""The rules together, and the longest time expression that begins at a word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from sayso.claims.times import (
    clock,
    dates,
    dayparts,
    durations,
    holidays,
    months,
    periods,
    seasons,
    shifts,
    vague,
    weekdays,
    years,
)
from sayso.claims.times.meaning import Meaning, Rule, Setting
from sayso.claims.times.phrase import Phrase
from sayso.claims.times.tags import TAGS

_RULES: tuple[Rule, ...] = (
    *dates.RULES,
    *months.RULES,
    *weekdays.RULES,
    *years.RULES,
    *seasons.RULES,
    *periods.RULES,
    *shifts.RULES,
    *dayparts.RULES,
    *holidays.RULES,
    *clock.RULES,
    *vague.RULES,
    *durations.RULES,
)
WORD = re.compile(r"[a-z]+|\d+")


def _by_tag() -> Mapping[str, list[Rule]]:
    rules: dict[str, list[Rule]] = defaultdict(list)
    for rule in _RULES:
        for tag in rule.first:
            rules[tag].append(rule)
    return rules


_BY_TAG = _by_tag()
_BY_WORD = {
    word: tuple(dict.fromkeys(rule for tag in tags for rule in _BY_TAG[tag]))
    for word, tags in TAGS.items()
}
_BY_DIGIT = tuple(_BY_TAG["digits"])


def expression_at(at: Setting, start: int) -> Phrase | None:
    """The longest time expression that begins at `start`; of equals the first rule's."""
    word = WORD.match(at.lower, start)
    if word is None:
        return None
    best: tuple[int, Meaning] | None = None
    for rule in _BY_DIGIT if word[0][0].isdigit() else _BY_WORD.get(word[0], ()):
        match = rule.pattern.match(at.lower, start)
        if match is None or (best and match.end() <= best[0]):
            continue
        meaning = rule.resolve(match, at)
        if meaning is not None:
            best = match.end(), meaning
    return Phrase(start, *best) if best else None
