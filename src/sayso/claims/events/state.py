"""Whether an adjective says here what has become of somebody."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.voice import Voice, before_verb
from sayso.claims.events.word import (
    BE,
    Word,
    is_closed,
)


def is_state(words: Sequence[Word], i: int) -> bool:
    """Whether an adjective is said of somebody here: copular, after a number, before a noun."""
    if words[i].low == "unaccounted":
        return i + 1 < len(words) and words[i + 1].low == "for"
    if words[i].low == "missing" and copular(words, i):
        return i + 1 == len(words) or is_closed(words[i + 1])
    if words[i].low == "hurt":
        return copular(words, i)
    if words[i].low in ("missing", "dead", "homeless"):
        follows = words[i + 1].low if i + 1 < len(words) else ""
        return follows not in ("end", "heat", "zone", "wrong", "the", "a", "an", "link", "set")
    return True


def copular(words: Sequence[Word], i: int) -> bool:
    before = before_verb(words, i)
    return bool(before and (before.low in BE or before.low in ("remain", "remained", "remains")))


def state_voice(words: Sequence[Word], i: int) -> Voice:
    if copular(words, i):
        return "passive"
    follows = words[i + 1] if i + 1 < len(words) else None
    if follows is None or is_closed(follows):
        return "reduced"
    return "attribute"
