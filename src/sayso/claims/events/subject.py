"""The noun phrase before a verb, found without a parse: by the small words that bound it."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.bag import bag
from sayso.claims.events.phrase import (
    PERIOD,
    Stretch,
    amount_length,
    is_act,
    is_phrase,
    verb_like,
)
from sayso.claims.events.word import (
    AUXILIARY,
    CLAUSE,
    DETERMINER,
    JOIN,
    PREPOSITION,
    RELATIVE,
    REPORTED,
    SUBJECT,
    TIME,
    Word,
    is_adverb,
    is_number,
)

_SPEECH = bag("said says say told reported added announced claimed confirmed believe")


def subject(words: Sequence[Word], verb: int) -> Stretch | None:
    """The noun phrase before the verb group that ends with `verb`."""
    j = _group_start(words, verb) - 1
    if j >= 0 and words[j].low in SUBJECT - RELATIVE:
        return (j, j) if words[j].low != "there" else None
    if j >= 0 and words[j].low in JOIN:
        earlier = next((k for k in range(j - 1, -1, -1) if verb_like(words, k)), None)
        return None if earlier is None else subject(words, earlier)
    if j >= 0 and words[j].low == "from":
        j -= 1
    if j >= 0 and words[j].low in RELATIVE:
        j -= 2 if j and words[j - 1].low == "," else 1
        start = _clause_start(words, j)
        near = words[_group_start(words, verb) - 1].low in ("who", "whom")
        return _trim(words, _after_preposition(words, start, j) if near else start, j)
    if j >= 0 and words[j].low == ",":
        j = _before_apposition(words, j)
    return _trim(words, _clause_start(words, j), j)


def _group_start(words: Sequence[Word], verb: int) -> int:
    i = verb
    while i and (
        words[i - 1].low in AUXILIARY
        or words[i - 1].low == "to"
        or (is_adverb(words[i - 1]) and words[i - 1].low not in ("both", "all"))
        or (words[i - 1].low in REPORTED and (i < verb or words[i - 1].low in ("found", "left")))
    ):
        i -= 1
    return i


def _before_apposition(words: Sequence[Word], comma: int) -> int:
    """The last word of what stands in apposition before `comma` ("Ann Lee, 23, of Kent, was")."""
    opening = _last(words, comma - 1, {","})
    if opening is None:
        return comma - 1
    if opening and is_number(words[opening - 1]) and words[max(0, opening - 2)].low == ",":
        return opening - 3 if opening > 2 else opening - 1
    return opening - 1


def _after_preposition(words: Sequence[Word], start: int, end: int) -> int:
    """Where the last noun phrase of the stretch begins: what a relative pronoun stands for."""
    found = (k for k in range(end, start, -1) if words[k].low in PREPOSITION - {"of"})
    return next(found, start - 1) + 1


def _last(words: Sequence[Word], j: int, marks: set[str]) -> int | None:
    return next((k for k in range(j, -1, -1) if words[k].low in marks), None)


def _clause_start(words: Sequence[Word], j: int) -> int:
    """The first word of the clause whose subject ends at `j`."""
    i = j
    while i >= 0 and not words[i].is_mark and words[i].low not in CLAUSE:
        i -= 1
    start = i + 1
    for k in range(j, start - 1, -1):
        if words[k].low in _SPEECH and k < j:
            return k + 1
        if k < j and verb_like(words, k):
            joined = next((m for m in range(k + 1, j) if words[m].low in JOIN), None)
            return (joined if joined is not None else k) + 1
    if start <= j and words[start].low in JOIN:
        start += 1
    return start


def _trim(words: Sequence[Word], start: int, end: int) -> Stretch | None:
    """Without a leading time or place ("On Thursday") and what follows the phrase's head."""
    while start <= end and (is_adverb(words[start]) or words[start].low in TIME):
        if amount_length(words, start):
            break
        start += 1
    if start <= end and words[start].low in PREPOSITION and not amount_length(words, start):
        start = _after_adjunct(words, start, end)
    stop = start + amount_length(words, start) if start <= end else start
    while stop <= end and not _leaves_head(words, start, stop):
        stop += 1
    end = stop - 1
    while end > start and (is_adverb(words[end]) or words[end].low in TIME):
        end -= 1
    return (start, end) if is_phrase(words, start, end) else None


def _after_adjunct(words: Sequence[Word], start: int, end: int) -> int:
    for i in range(start + 2, end + 1):
        starts = words[i].low in DETERMINER or is_number(words[i]) or amount_length(words, i)
        if starts and words[i - 1].low not in PREPOSITION:
            return i
    return end + 1


def _leaves_head(words: Sequence[Word], start: int, i: int) -> bool:
    word = words[i]
    if i == start or word.low == "of":
        return False
    ranged = is_number(words[i - 1]) and i + 1 < len(words) and is_number(words[i + 1])
    if word.low in PREPOSITION or word.low in RELATIVE:
        return not ranged
    follows = words[i + 1] if i + 1 < len(words) else None
    if word.low in ("last", "this", "next") and (follows is None or follows.low in PERIOD):
        return True
    participle = word.low.endswith(("ing", "ed")) and len(word.low) > 4 and not is_act(word)
    return participle and follows is not None and follows.low in PREPOSITION
