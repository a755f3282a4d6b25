"""Which words may begin a time expression, and the longest one that begins at a word."""

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
    words,
    years,
)
from sayso.claims.times.meaning import Meaning, Rule, Setting

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


def _by_tag() -> Mapping[str, tuple[Rule, ...]]:
    rules: dict[str, list[Rule]] = defaultdict(list)
    for rule in _RULES:
        for tag in rule.first:
            rules[tag].append(rule)
    return {tag: tuple(found) for tag, found in rules.items()}


def _tags() -> Mapping[str, tuple[str, ...]]:
    """What each word may begin; a word may have several parts ("second" a unit and an ordinal)."""
    tags: dict[str, tuple[str, ...]] = defaultdict(tuple)
    groups = {
        "month": words.MONTHS,
        "weekday": words.WEEKDAYS,
        "weekdays": [f"{day}s" for day in words.WEEKDAYS if day.endswith("day")],
        "season": words.SEASONS,
        "ordinal": words.ORDINALS,
        "number": [*words.SMALL, *words.TENS, "half"],
        "units": ["seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades"]
        + ["centuries"],
        "holiday": holidays.FIRST_WORDS,
        "vague": vague.FIRST_WORDS,
        "often": ["daily", "weekly", "monthly", "hourly", "nightly", "annually", "biweekly"]
        + ["fortnightly"],
        "today": ["today", "yesterday", "tomorrow"],
        "tonight": ["tonight", "overnight"],
        "noon": ["noon", "midday", "midnight"],
        "relative": "last past previous preceding prior latest recent next coming following upcoming "
        "this current same".split(),
        "his": "these those his her its their our".split(),
        "few": "several some many few".split(),
        "about": "about around approximately roughly nearly almost over at up more less fewer just "
        "no little well as only".split(),
        "each": ["each", "every"],
        "fiscal": ["fiscal"],
        "quarter": ["q1", "q2", "q3", "q4"],
        "the": ["the"],
        "that": ["that"],
        "a": ["a", "an", "another"],
        "at": ["at"],
    }
    for tag, members in groups.items():
        for word in members:
            tags[word] += (tag,)
    return dict(tags)


TAGS = _tags()
RULES = _by_tag()

LOOSE_WORDS = frozenset("the a an that about around at up more less over as no only well".split())
"""Words that begin many phrases, few of them times; tried where a time word follows."""

HEADS = frozenset(
    word
    for word, tags in TAGS.items()
    if not {"month", "weekday", "season", "units", "holiday", "noon", "weekdays"}.isdisjoint(tags)
) | set(words.UNITS) | set(words.DAYPARTS) | set(words.DECADES) | {"century", "centuries", "nights", "time", "present",
    "weekends", "quarters", "past", "future", "moment", "point", "half"}


def rules_for(word: str) -> tuple[Rule, ...]:
    """The rules that may begin at `word` (lower case), without repetition, in their order."""
    return RULES["digits"] if word[:1].isdigit() else _BY_WORD.get(word, ())


_BY_WORD = {
    word: tuple(dict.fromkeys(rule for tag in tags for rule in RULES[tag]))
    for word, tags in TAGS.items()
}


def longest(at: Setting, start: int, rules: tuple[Rule, ...]) -> tuple[re.Match[str], Meaning] | None:
    """The longest time expression that begins at `start`; of equals the first rule's."""
    best: tuple[re.Match[str], Meaning] | None = None
    for rule in rules:
        match = rule.pattern.match(at.lower, start)
        if match is None or (best and match.end() <= best[0].end()):
            continue
        meaning = rule.resolve(match, at)
        if meaning is not None:
            best = match, meaning
    return best
