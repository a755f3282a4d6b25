"""The noun phrase after a verb or preposition, bounded by small words."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.bag import bag
from sayso.claims.events.entry import entries
from sayso.claims.events.phrase import (
    BEFORE_NUMBER,
    LONGEST,
    Stretch,
    amount_length,
    is_phrase,
    verb_like,
)
from sayso.claims.events.word import (
    AUXILIARY,
    DETERMINER,
    JOIN,
    PREPOSITION,
    RELATIVE,
    SUBJECT,
    TIME,
    Word,
    is_adverb,
    is_number,
)

_OPENERS = bag("a an the this his her their its our my your")


def object_(words: Sequence[Word], after: int) -> Stretch | None:
    """The noun phrase that begins at `after`, particles and adverbs skipped."""
    i = after
    while i < len(words) and _skipped(words, i):
        i += 1
    start, end = i, i + amount_length(words, i) if i < len(words) else i
    if end < len(words) and words[end].low == "'s":
        return None
    while end < len(words) and end - start < LONGEST and not _ends(words, start, end):
        end += 1
    while end > start and words[end - 1].low in JOIN:
        end -= 1
    return (start, end - 1) if end > start and is_phrase(words, start, end - 1) else None


def _skipped(words: Sequence[Word], i: int) -> bool:
    quantifies = words[i].low in ("both", "all") or amount_length(words, i)
    return is_adverb(words[i]) and not quantifies


def _ends(words: Sequence[Word], start: int, i: int) -> bool:
    word = words[i]
    follows = words[i + 1] if i + 1 < len(words) else None
    if word.low in JOIN:
        return i == start or follows is None or _begins_clause(words, i + 1)
    if word.low == "of":
        return i == start
    if word.low == "and" or (word.low == "to" and i > start and is_number(words[i - 1])):
        return False
    return (
        word.is_mark
        or word.low in PREPOSITION
        or word.low in RELATIVE
        or word.low in AUXILIARY
        or word.low in TIME
        or (i > start and word.low in _OPENERS and _is_open(words[i - 1]))
        or (i > start and word.low in ("dead", "missing", "homeless"))
        or (i > start and (is_adverb(word) or word.low in SUBJECT or _is_loose(words, i)))
        or (i > start and verb_like(words, i) and follows is not None and _small(follows))
        or (i > start and _lone_ing(word) and follows is not None and _small(follows))
    )


def _lone_ing(word: Word) -> bool:
    entry = entries().get(word.low)
    return word.low.endswith("ing") and not (entry and entry.noun)


def _is_loose(words: Sequence[Word], i: int) -> bool:
    return words[i].low in BEFORE_NUMBER and words[i].low != "some" and not amount_length(words, i)


def _begins_clause(words: Sequence[Word], i: int) -> bool:
    return verb_like(words, i) or words[i].low in PREPOSITION or _lone_ing(words[i])


def _is_open(word: Word) -> bool:
    small = word.low in DETERMINER or word.low in JOIN or word.low in PREPOSITION
    return not (small or word.low in ("half", "of", "twice"))


def _small(word: Word) -> bool:
    return word.low in PREPOSITION or word.low in DETERMINER or word.is_mark
