"""Where a claim tells an event: the trigger, how it is told, and which of several is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from sayso.claims.events.bag import bag
from sayso.claims.events.entry import Entry, Role, entries, idioms, phrases
from sayso.claims.events.phrase import is_compound
from sayso.claims.events.type import CASUALTIES, SOFT
from sayso.claims.events.word import (
    AUXILIARY,
    BE,
    CLAUSE,
    DETERMINER,
    HAVE,
    MODAL,
    PREPOSITION,
    PRONOUN,
    REPORTED,
    TIME,
    Word,
    is_adverb,
    is_closed,
    is_number,
)

Voice = Literal["active", "passive", "reduced", "attribute", "noun"]
"""`reduced`: a participle after its noun ("people killed in"); `attribute`: one before it."""

_PARTICLE = bag("out off back over up down in")
_LIGHT = bag(
    "launched launch carried conducted staged suffered sustained caused reported confirmed led"
    " resulted reached declared announced held made in after during following amid"
)
_HAPPENING = bag("of by on against at in near between among was were took happened")


@dataclass(frozen=True, slots=True)
class Trigger:
    """`first`..`last` are word indices, both inclusive."""

    kind: str
    first: int
    last: int
    role: Role
    voice: Voice
    finite: bool

    @property
    def rank(self) -> tuple[int, int]:
        """The least is what the claim says: casualties first, then what stands leftmost."""
        if self.kind in SOFT:
            return 4, self.first
        casualty = self.kind in CASUALTIES or self.kind == "casualties"
        return (0 if casualty else 1) + (0 if self.finite else 2), self.first


def triggers(words: Sequence[Word]) -> list[Trigger]:
    """Every trigger among the words, the one that the claim as a whole says first."""
    line = " ".join(word.low for word in words)
    found = list(_phrases(words, line))
    taken = {i for t in found for i in range(t.first, t.last + 1)} | _idioms(line)
    for i, word in enumerate(words):
        if _is_name(words, i):
            continue
        entry = entries().get(word.low)
        if entry and i not in taken:
            found.extend(_single(words, i, entry))
    return sorted(found, key=lambda t: t.rank)


def _is_name(words: Sequence[Word], i: int) -> bool:
    """Whether the word is part of a name: capitalised, and not the first of a sentence."""
    text = words[i].text
    return i > 0 and text[0].isupper() and not text.isupper() and not words[i - 1].is_mark


def _idioms(line: str) -> set[int]:
    return {
        i
        for match in idioms().finditer(line)
        for i in range(line.count(" ", 0, match.start()), line.count(" ", 0, match.end()) + 1)
    }


def _phrases(words: Sequence[Word], line: str) -> Iterator[Trigger]:
    pattern, kinds = phrases()
    for match in pattern.finditer(line):
        kind, role = kinds[(match.lastindex or 1) - 1]
        first = line.count(" ", 0, match.start())
        last = first + match.group().count(" ")
        if role == "noun":
            yield Trigger(kind, first, last, "suffered", "noun", False)
        elif role == "acted":
            voice, finite = _past(words, first, last)
            if not (first and words[first - 1].low in DETERMINER):
                yield Trigger(kind, first, last, "acted", voice, finite)
        else:
            yield Trigger(kind, first, last, _role(role), "active", True)


def _role(name: str) -> Role:
    return "doing" if name == "doing" else "suffered"


def _single(words: Sequence[Word], i: int, entry: Entry) -> Iterator[Trigger]:
    if entry.state and _is_state(words, i):
        yield Trigger(entry.state, i, i, "suffered", _state_voice(words, i), _copular(words, i))
    elif entry.verb and not (entry.noun and _is_noun(words, i, entry)):
        trigger = _verb(words, i, entry)
        if trigger:
            yield trigger
    elif entry.noun and _tells(words, i, entry.noun):
        yield Trigger(entry.noun, i, i, "suffered", "noun", False)


def _verb(words: Sequence[Word], i: int, entry: Entry) -> Trigger | None:
    kind = entry.verb or ""
    if entry.form == "past" and entry.role == "acted":
        voice, finite = _past(words, i, i)
        return Trigger(kind, i, i, "acted", voice, finite)
    before = before_verb(words, i)
    if entry.form == "past" and before and before.low in BE and entry.role == "doing":
        return Trigger(kind, i, i, "acted", "passive", True)
    if entry.form == "past" and entry.role == "suffered" and _attributive(words, i):
        return Trigger(kind, i, i, "suffered", "attribute", False)
    if entry.form == "base" and not _governed(words, i):
        return None
    if entry.form == "ing" and _modifies(words, i):
        return None
    if entry.form == "s" and i and not _can_precede_third_person(words[i - 1]):
        return None
    consequence = entry.form == "ing" and bool(before and before.low == ",")
    finite = entry.form in ("s", "past") or consequence
    finite = finite or bool(before and before.low in AUXILIARY)
    if entry.form == "base":
        finite = not (i and words[i - 1].low == "to")
    return Trigger(kind, i, i, entry.role, "active", finite)


def _modifies(words: Sequence[Word], i: int) -> bool:
    """Whether an -ing form stands between an article and its noun ("the *fighting* season")."""
    return i > 0 and words[i - 1].low in DETERMINER and words[i - 1].low != "all"


def _can_precede_third_person(word: Word) -> bool:
    return not (word.low in PREPOSITION or word.low in DETERMINER or word.low in AUXILIARY)


def _governed(words: Sequence[Word], i: int) -> bool:
    """Whether a base form is a verb here: after "to", a modal, a plural or a pronoun, or first."""
    if i == 0:
        return True
    before = before_verb(words, i) or words[i - 1]
    low = words[i - 1].low
    return (
        low == "to"
        or before.low in MODAL
        or before.low in PRONOUN
        or (before.low.endswith("s") and not before.is_mark and before.low not in DETERMINER)
    )


def _past(words: Sequence[Word], first: int, last: int) -> tuple[Voice, bool]:
    """Voice of a past form: by what stands before it, else by whether an object follows."""
    before = before_verb(words, first)
    if last + 2 < len(words) and words[last + 1].low in _PARTICLE:
        last += words[last + 2].low in DETERMINER or is_number(words[last + 2])
    after = words[last + 1] if last + 1 < len(words) else None
    if before and before.low in BE:
        return "passive", True
    if before and before.low in HAVE:
        return "active", True
    if _attributive(words, first):
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


def _attributive(words: Sequence[Word], i: int) -> bool:
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


def _is_noun(words: Sequence[Word], i: int, entry: Entry) -> bool:
    """Whether a form that can be verb or noun is a noun here."""
    before = before_verb(words, i)
    low = words[i - 1].low if i else ""
    if entry.form == "ing" and before and (words[i - 1].low in DETERMINER or low == "'s"):
        return True
    if entry.form == "ing":
        return not (before and before.low in BE) and _nominal_place(words, i)
    if entry.form == "base":
        return not (low == "to" or bool(before and (before.low in MODAL or before.low in PRONOUN)))
    follows = words[i + 1].low if i + 1 < len(words) else ""
    return follows not in DETERMINER and follows not in PRONOUN


def _nominal_place(words: Sequence[Word], i: int) -> bool:
    follows = words[i + 1] if i + 1 < len(words) else None
    return follows is None or is_closed(follows)


def _is_state(words: Sequence[Word], i: int) -> bool:
    """Whether an adjective is said of somebody here: copular, after a number, before a noun."""
    if words[i].low == "unaccounted":
        return i + 1 < len(words) and words[i + 1].low == "for"
    if words[i].low == "missing" and _copular(words, i):
        return i + 1 == len(words) or is_closed(words[i + 1])
    if words[i].low == "hurt":
        return _copular(words, i)
    if words[i].low in ("missing", "dead", "homeless"):
        follows = words[i + 1].low if i + 1 < len(words) else ""
        return follows not in ("end", "heat", "zone", "wrong", "the", "a", "an", "link", "set")
    return True


def _copular(words: Sequence[Word], i: int) -> bool:
    before = before_verb(words, i)
    return bool(before and (before.low in BE or before.low in ("remain", "remained", "remains")))


def _state_voice(words: Sequence[Word], i: int) -> Voice:
    if _copular(words, i):
        return "passive"
    follows = words[i + 1] if i + 1 < len(words) else None
    if follows is None or is_closed(follows):
        return "reduced"
    return "attribute"


def _tells(words: Sequence[Word], i: int, kind: str) -> bool:
    """Whether an act's noun says that it was done, rather than only being talked of."""
    if is_compound(words, i):
        return False
    if kind in CASUALTIES or kind in ("casualties", "ceasefire"):
        return True
    before = words[i - 1] if i else None
    follows = words[i + 1].low if i + 1 < len(words) else ""
    if before and (before.low in ("a", "an", "several") or is_number(before)):
        return True
    if before and before.low in _LIGHT:
        return True
    return follows in _HAPPENING and follows not in TIME and follows in PREPOSITION
