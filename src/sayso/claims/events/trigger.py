"""Where a claim tells an event: the trigger, how it is told, and which of several is meant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sayso.claims.events.entry import Entry, Role, entries, idioms, phrases
from sayso.claims.events.noun import is_noun, tells_event
from sayso.claims.events.phrase import is_name
from sayso.claims.events.state import copular, is_state, state_voice
from sayso.claims.events.type import CASUALTIES, SOFT
from sayso.claims.events.voice import Voice, attributive, before_verb, past_voice
from sayso.claims.events.word import (
    AUXILIARY,
    BE,
    DETERMINER,
    MODAL,
    PREPOSITION,
    PRONOUN,
    Word,
)


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
        if is_name(words, i):
            continue
        entry = entries().get(word.low)
        if entry and i not in taken:
            found.extend(_single(words, i, entry))
    return sorted(found, key=lambda t: t.rank)


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
            voice, finite = past_voice(words, first, last)
            if not (first and words[first - 1].low in DETERMINER):
                yield Trigger(kind, first, last, "acted", voice, finite)
        else:
            yield Trigger(kind, first, last, _role(role), "active", True)


def _role(name: str) -> Role:
    return "doing" if name == "doing" else "suffered"


def _single(words: Sequence[Word], i: int, entry: Entry) -> Iterator[Trigger]:
    if entry.state and is_state(words, i):
        yield Trigger(entry.state, i, i, "suffered", state_voice(words, i), copular(words, i))
    elif entry.verb and not (entry.noun and is_noun(words, i, entry)):
        trigger = _verb(words, i, entry)
        if trigger:
            yield trigger
    elif entry.noun and tells_event(words, i, entry.noun):
        yield Trigger(entry.noun, i, i, "suffered", "noun", False)


def _verb(words: Sequence[Word], i: int, entry: Entry) -> Trigger | None:
    kind = entry.verb or ""
    if entry.form == "past" and entry.role == "acted":
        voice, finite = past_voice(words, i, i)
        return Trigger(kind, i, i, "acted", voice, finite)
    before = before_verb(words, i)
    if entry.form == "past" and before and before.low in BE and entry.role == "doing":
        return Trigger(kind, i, i, "acted", "passive", True)
    if entry.form == "past" and entry.role == "suffered" and attributive(words, i):
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
