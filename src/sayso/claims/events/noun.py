"""Whether a word that can be a noun is one here, and says that something was done."""

from __future__ import annotations

from collections.abc import Sequence

from sayso.claims.events.bag import bag
from sayso.claims.events.entry import Entry
from sayso.claims.events.phrase import is_compound
from sayso.claims.events.type import CASUALTIES
from sayso.claims.events.voice import before_verb
from sayso.claims.events.word import (
    BE,
    DETERMINER,
    MODAL,
    PREPOSITION,
    PRONOUN,
    TIME,
    Word,
    is_closed,
    is_number,
)

_LIGHT = bag(
    "launched launch carried conducted staged suffered sustained caused reported confirmed led"
    " resulted reached declared announced held made in after during following amid"
)
_HAPPENING = bag("of by on against at in near between among was were took happened")


def is_noun(words: Sequence[Word], i: int, entry: Entry) -> bool:
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


def tells_event(words: Sequence[Word], i: int, kind: str) -> bool:
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
