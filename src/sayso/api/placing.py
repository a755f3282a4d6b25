"""Claims into their blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from sayso.api.comparing import pair_keys, standing
from sayso.ledger.meanings import Meaning
from sayso.ledger.store import Store
from sayso.questions import blocks as questions
from sayso.questions.meaning import meaning, version
from sayso.questions.near import LARGEST
from sayso.questions.profile import content_of
from sayso.review.entry import Entry
from sayso.voices import blocks as voices


def place(store: Store, claims: Collection[str]) -> None:
    """Puts claims into the blocks that they fall into now, and lets them look for their question.

    A block that grew so large that it ties its claims no longer, or small enough that it does
    again, sends all of them to look for their question.
    """
    found, conclusions = standing(store, claims), store.conclusions
    none: dict[str, frozenset[str]] = dict.fromkeys(claims, frozenset())
    pairs = none | {i: pair_keys(questions.block_keys(one)) for i, one in found.items()}
    before = conclusions.keys_of("pair", claims)
    changed = {key for i in claims for key in pairs[i].symmetric_difference(before.get(i, ()))}
    now, placed = Counter(key for keys in pairs.values() for key in keys), frozenset(claims)
    for key, block in conclusions.claims_in("pair", changed).items():
        after = sum(claim not in placed for claim in block) + now[key]
        if (len(block) > LARGEST) != (after > LARGEST):
            conclusions.soil("question", block)
    conclusions.place(
        {
            "voice": none | {i: voices.block_keys(one) for i, one in found.items()},
            "question": none | {i: frozenset((i,)) for i in found},
            "pair": pairs,
        },
        {i: _meaning(one) for i, one in found.items()},
        version(),
    )


def _meaning(entry: Entry) -> Meaning:
    return Meaning(meaning(content_of(entry)), questions.window(entry), entry.report.id)
