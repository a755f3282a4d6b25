"""Who did it and to whom, by the way the event is told."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.lexicon import CAUSES, PEOPLE_OF_FORCE
from sayso.claims.events.object import object_
from sayso.claims.events.phrase import PERIOD, Stretch
from sayso.claims.events.subject import subject
from sayso.claims.events.trigger import Trigger
from sayso.claims.events.type import CASUALTIES
from sayso.claims.events.word import (
    AUXILIARY,
    CLAUSE,
    DETERMINER,
    REPORTED,
    TIME,
    Word,
    is_adverb,
    is_number,
)

Pair = tuple[Stretch | None, Stretch | None]
"""Agent and affected."""

_UNDERGONE = ("of", "on", "against", "among")
_REACH = 14


def participants(words: Sequence[Word], trigger: Trigger) -> Pair:
    """Agent and affected of the event that `trigger` tells; None where the text leaves them out."""
    if trigger.voice == "noun":
        return _of_noun(words, trigger)
    if trigger.voice == "attribute":
        return None, _around(words, trigger)
    if trigger.voice in ("passive", "reduced"):
        return _by(words, trigger.last + 1), subject(words, trigger.first)
    return _of_active(words, trigger)


def _of_active(words: Sequence[Word], trigger: Trigger) -> Pair:
    before = subject(words, trigger.first)
    if trigger.role == "suffered" and before and _is_cause(words[before[1]]):
        return _doer(words, before), object_(words, trigger.last + 1)
    if trigger.role == "suffered":
        return _by(words, trigger.last + 1), before
    if trigger.kind == "other":
        return None, None
    unsaid = _unbound(words, trigger.first) or _through_cause(words, before, trigger.first)
    doer = None if unsaid else _doer(words, before)
    if trigger.role == "doing":
        return doer, None
    return doer, object_(words, trigger.last + 1)


def _through_cause(words: Sequence[Word], before: Stretch | None, verb: int) -> bool:
    """Whether a cause stands between a phrase and the relative clause ("men in a car that hit")."""
    if before is None:
        return False
    between = words[before[1] + 1 : verb]
    relative = any(word.low in ("that", "which") for word in between)
    return relative and any(_is_cause(word) for word in between)


def _unbound(words: Sequence[Word], i: int) -> bool:
    """Whether an infinitive or -ing form leaves it open who is its subject."""
    before = words[i - 1].low if i else ""
    if words[i].low.endswith("ing"):
        return not (i and (words[i - 1].low in AUXILIARY or is_adverb(words[i - 1])))
    return before == "to" and i > 1 and words[i - 2].low not in AUXILIARY | REPORTED


def _of_noun(words: Sequence[Word], trigger: Trigger) -> Pair:
    after = trigger.last + 1
    affected = None
    if trigger.kind != "infected" and after < len(words) and words[after].low in _UNDERGONE:
        affected = object_(words, after + 1)
        if affected and _is_amount_only(words, affected):
            affected = None
    named = _before_noun(words, trigger.first)
    if trigger.kind in CASUALTIES or trigger.kind == "casualties":
        owned = named is not None and words[named[1] + 1].low == "'s"
        owned = owned and trigger.kind != "infected"
        return _by(words, after), affected or (named if owned else None)
    return _by(words, after) or named, affected


def _is_amount_only(words: Sequence[Word], stretch: Stretch) -> bool:
    return all(
        is_number(word) or is_adverb(word) or word.low in ("half", "or", "%")
        for word in words[stretch[0] : stretch[1] + 1]
    )


def _around(words: Sequence[Word], trigger: Trigger) -> Stretch | None:
    """The whole phrase of an attribute: "the *killed* soldiers"."""
    found = object_(words, trigger.last + 1)
    if found is None:
        return None
    first = trigger.first
    while first and (words[first - 1].low in DETERMINER or is_number(words[first - 1])):
        first -= 1
    return first, found[1]


def _by(words: Sequence[Word], start: int) -> Stretch | None:
    """The doer after "by", or the one that an act's noun is named for ("in a NATO air strike")."""
    for i in range(start, min(len(words), start + _REACH)):
        if words[i].low in CLAUSE or words[i].low in (";", ":", "."):
            return None
        if words[i].low == "by" and i + 1 < len(words) and not words[i + 1].low.endswith("ing"):
            found = object_(words, i + 1)
            timed = found is not None and (is_number(words[found[0]]) or words[i + 1].low in TIME)
            return None if timed else _doer(words, found)
        if _is_cause(words[i]):
            named = _before_noun(words, i)
            if named:
                return named
    return None


def _doer(words: Sequence[Word], stretch: Stretch | None) -> Stretch | None:
    """The phrase, unless its head is a cause; then whoever the cause is named for."""
    if stretch is None or _is_amount_only(words, stretch):
        return None
    of = next((i for i in range(*_span(stretch)) if words[i].low == "of"), stretch[1] + 1)
    for head in (of - 1, stretch[1]):
        if _is_cause(words[head]):
            return _before_noun(words, head)
    return stretch


def _is_cause(word: Word) -> bool:
    return word.low in CAUSES or (word.low.endswith("s") and word.low[:-1] in CAUSES)


def _span(stretch: Stretch) -> tuple[int, int]:
    return stretch[0], stretch[1] + 1


def _before_noun(words: Sequence[Word], noun: int) -> Stretch | None:
    """Who an act is named for, close before its noun: "Israeli", "coalition", "the army's"."""
    for i in range(noun - 1, max(-1, noun - 4), -1):
        if words[i].low == "'s" and i:
            first = i - 1
            while first and words[first - 1].text[:1].isupper() and not words[first - 1].is_mark:
                first -= 1
            if first and words[first - 1].low in DETERMINER:
                first -= 1
            return None if words[i - 1].low in TIME | PERIOD else (first, i - 1)
        if words[i].low in PEOPLE_OF_FORCE or words[i].low.endswith(("ish", "ese")):
            return i, i
        if words[i].is_mark or words[i].low in DETERMINER:
            return None
    return None
