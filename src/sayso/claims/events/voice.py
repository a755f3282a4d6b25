"""How a verb form tells its event: active, passive, or as a participle at its noun."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from sayso.claims.events.bag import bag
from sayso.claims.events.word import (
    BE,
    CLAUSE,
    DETERMINER,
    HAVE,
    PREPOSITION,
    REPORTED,
    Word,
    is_adverb,
    is_closed,
    is_number,
)

Voice = Literal["active", "passive", "reduced", "attribute", "noun"]
"""`reduced`: a participle after its noun ("people killed in"); `attribute`: one before it."""
_PARTICLE = bag("out off back over up down in")


def past_voice(words: Sequence[Word], first: int, last: int) -> tuple[Voice, bool]:
    """Voice of a past form: by what stands before it, else by whether an object follows."""
    before = before_verb(words, first)
    if last + 2 < len(words) and words[last + 1].low in _PARTICLE:
        last += words[last + 2].low in DETERMINER or is_number(words[last + 2])
    after = words[last + 1] if last + 1 < len(words) else None
    if before and before.low in BE:
        return "passive", True
    if before and before.low in HAVE:
        return "active", True
    if attributive(words, first):
        return "attribute", False
    if before and before.low in REPORTED and before.low not in ("reported", "said", "likely"):
        return "reduced", True
    if after is None or (is_closed(after) and not _amount(words, last + 1)):
        return "reduced", False
    return "active", True


def _amount(words: Sequence[Word], i: int) -> bool:
    pair = tuple(word.low for word in words[i : i + 2])
    return pair in {("at", "least"), ("up", "to"), ("at", "most")} or (
        pair[:1] in {("between",), ("about",), ("around",), ("over",), ("nearly",), ("only",)}
        and i + 1 < len(words)
        and is_number(words[i + 1])
    )


def attributive(words: Sequence[Word], i: int) -> bool:
    if i == 0 or i + 1 >= len(words) or is_closed(words[i + 1]):
        return False
    before = words[i - 1]
    follows = words[i + 1].low
    if before.low in PREPOSITION - CLAUSE:
        return follows not in DETERMINER and not is_number(words[i + 1])
    return (
        (before.low in DETERMINER or before.low == "'s" or is_number(before))
        and before.low not in ("that", "who", "all", "both", "more")
        and follows not in DETERMINER
        and not is_number(words[i + 1])
    )


def before_verb(words: Sequence[Word], i: int) -> Word | None:
    """The word before the verb at `i`, adverbs and "to" left out."""
    for word in reversed(words[max(0, i - 4) : i]):
        if not is_adverb(word):
            return word
    return None
