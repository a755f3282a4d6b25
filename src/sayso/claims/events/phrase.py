"""Noun phrases beside a verb, found without a parse: by the small words that bound them."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.bag import bag
from sayso.claims.events.entry import entries
from sayso.claims.events.word import (
    AUXILIARY,
    CLAUSE,
    DETERMINER,
    JOIN,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    REPORTED,
    SUBJECT,
    TIME,
    Word,
    is_adverb,
    is_closed,
    is_number,
)

Stretch = tuple[int, int]
"""First and last word, both inclusive."""

_AMOUNTS = frozenset(
    {("at", "least"), ("at", "most"), ("up", "to"), ("as", "many"), ("as", "few"),
    ("more", "than"), ("fewer", "than"), ("less", "than"), ("no", "fewer"), ("well", "over")}
)  # fmt: skip
_BEFORE_NUMBER = bag("about around over between nearly almost some only roughly within")
_SPEECH = bag("said says say told reported added announced claimed confirmed believe")
_ARTICLE = DETERMINER - bag("that this these those what all both each")
_OPENERS = bag("a an the this his her their its our my your")
_IRREGULAR = bag(
    "found held taken seen caught left leaving leaves took came began hit struck broke led brought"
    " went became made said says told ran fell rose won lost saw gave"
)
PERIOD = bag("week month year day night weekend morning evening summer winter")
_LONGEST = 14


def amount_length(words: Sequence[Word], i: int) -> int:
    """How many words of an amount's modifier begin at `i` ("at least", "between")."""
    pair = tuple(word.low for word in words[i : i + 2])
    if pair in _AMOUNTS:
        return 3 if pair[0] in ("as", "no") else 2
    numbered = i + 1 < len(words) and is_number(words[i + 1])
    return 1 if words[i].low in _BEFORE_NUMBER and numbered else 0


def subject(words: Sequence[Word], verb: int) -> Stretch | None:
    """The noun phrase before the verb group that ends with `verb`."""
    j = _group_start(words, verb) - 1
    if j >= 0 and words[j].low in SUBJECT - RELATIVE:
        return (j, j) if words[j].low != "there" else None
    if j >= 0 and words[j].low in JOIN:
        earlier = next((k for k in range(j - 1, -1, -1) if _verb_like(words, k)), None)
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


def object_(words: Sequence[Word], after: int) -> Stretch | None:
    """The noun phrase that begins at `after`, particles and adverbs skipped."""
    i = after
    while i < len(words) and _skipped(words, i):
        i += 1
    start, end = i, i + amount_length(words, i) if i < len(words) else i
    if end < len(words) and words[end].low == "'s":
        return None
    while end < len(words) and end - start < _LONGEST and not _ends(words, start, end):
        end += 1
    return (start, end - 1) if end > start and _is_phrase(words, start, end - 1) else None


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
        or (i > start and _verb_like(words, i) and follows is not None and _small(follows))
        or (i > start and _lone_ing(word) and follows is not None and _small(follows))
    )


def _lone_ing(word: Word) -> bool:
    entry = entries().get(word.low)
    return word.low.endswith("ing") and not (entry and entry.noun)


def _is_loose(words: Sequence[Word], i: int) -> bool:
    return words[i].low in _BEFORE_NUMBER and words[i].low != "some" and not amount_length(words, i)


def _begins_clause(words: Sequence[Word], i: int) -> bool:
    return _verb_like(words, i) or words[i].low in PREPOSITION or _lone_ing(words[i])


def _is_open(word: Word) -> bool:
    small = word.low in DETERMINER or word.low in JOIN or word.low in PREPOSITION
    return not (small or word.low in ("half", "of", "twice"))


def _small(word: Word) -> bool:
    return word.low in PREPOSITION or word.low in DETERMINER or word.is_mark


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
        if k < j and _verb_like(words, k):
            joined = next((m for m in range(k + 1, j) if words[m].low in JOIN), None)
            return (joined if joined is not None else k) + 1
    if start <= j and words[start].low in JOIN:
        start += 1
    return start


def _verb_like(words: Sequence[Word], i: int) -> bool:
    """Whether a word looks like a finite verb or a participle with something to follow."""
    word = words[i]
    if word.low in AUXILIARY or word.low in _IRREGULAR:
        return True
    entry = entries().get(word.low)
    known = bool(entry and entry.verb and not entry.noun and entry.form in ("past", "s"))
    before = words[i - 1] if i else None
    plain = before is None or not (before.low in _ARTICLE or is_number(before))
    return plain and (known or (word.low.endswith("ed") and len(word.low) > 4))


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
    return (start, end) if _is_phrase(words, start, end) else None


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
    participle = word.low.endswith(("ing", "ed")) and len(word.low) > 4
    return participle and follows is not None and follows.low in PREPOSITION


def _is_phrase(words: Sequence[Word], start: int, end: int) -> bool:
    if not 0 <= start <= end or end - start >= _LONGEST:
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
        or _verb_like(words, noun + 1)
        or follows.low in DETERMINER
        or is_number(follows)
    )
