"""What is common to the noun phrases on either side of a verb."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.bag import bag
from sayso.claims.events.entry import entries
from sayso.claims.events.word import (
    AUXILIARY,
    CLAUSE,
    DETERMINER,
    PREPOSITION,
    PRONOUN,
    Word,
    is_closed,
    is_number,
)

Stretch = tuple[int, int]
"""First and last word, both inclusive."""

_AMOUNTS = frozenset(
    {("at", "least"), ("at", "most"), ("up", "to"), ("as", "many"), ("as", "few"),
    ("more", "than"), ("fewer", "than"), ("less", "than"), ("no", "fewer"), ("well", "over")}
)  # fmt: skip
BEFORE_NUMBER = bag("about around over between nearly almost some only roughly within")
_ARTICLE = DETERMINER - bag("that this these those what all both each")
_IRREGULAR = bag(
    "found held taken seen caught left leaving leaves took came began hit struck broke led brought"
    " went became made said says told ran fell rose won lost saw gave"
)
PERIOD = bag("week month year day night weekend morning evening summer winter")
LONGEST = 14


def amount_length(words: Sequence[Word], i: int) -> int:
    """How many words of an amount's modifier begin at `i` ("at least", "between")."""
    pair = tuple(word.low for word in words[i : i + 2])
    if pair in _AMOUNTS:
        return 3 if pair[0] in ("as", "no") else 2
    numbered = i + 1 < len(words) and is_number(words[i + 1])
    return 1 if words[i].low in BEFORE_NUMBER and numbered else 0


def verb_like(words: Sequence[Word], i: int) -> bool:
    """Whether a word looks like a finite verb or a participle with something to follow."""
    word = words[i]
    if word.low in AUXILIARY or word.low in _IRREGULAR:
        return True
    entry = entries().get(word.low)
    known = bool(entry and entry.verb and not entry.noun and entry.form in ("past", "s"))
    before = words[i - 1] if i else None
    plain = before is None or not (
        before.low in _ARTICLE or before.low in PREPOSITION - CLAUSE or is_number(before)
    )
    return (
        plain
        and not is_name(words, i)
        and (known or (word.low.endswith("ed") and len(word.low) > 4))
    )


def is_name(words: Sequence[Word], i: int) -> bool:
    """Whether the word is part of a name: capitalised, and not the first of a sentence."""
    text = words[i].text
    return i > 0 and text[0].isupper() and not text.isupper() and not words[i - 1].is_mark


def is_act(word: Word) -> bool:
    """Whether the word can be the noun of an act ("bombing", "shooting")."""
    entry = entries().get(word.low)
    return bool(entry and entry.noun)


def is_phrase(words: Sequence[Word], start: int, end: int) -> bool:
    if not 0 <= start <= end or end - start >= LONGEST:
        return False
    last, first = words[end], words[start]
    if start == end and first.low in ("the", "a", "an", "this", "that", "no", "'s", "it", "there"):
        return first.low == "it"
    return not (last.is_mark or (last.low in DETERMINER - PRONOUN and end > start))


def is_compound(words: Sequence[Word], noun: int) -> bool:
    """Whether the noun only qualifies the next one ("*rescue* workers", "*death* penalty")."""
    if noun + 1 >= len(words):
        return False
    follows = words[noun + 1]
    return not (
        is_closed(follows)
        or follows.low == "'s"
        or verb_like(words, noun + 1)
        or follows.low in DETERMINER
        or is_number(follows)
    )
