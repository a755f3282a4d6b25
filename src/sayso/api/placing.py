"""Claims into their blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor

from sayso.api.comparing import pair_keys, standing
from sayso.corpus.in_process import cores
from sayso.ledger.blocks import BlockKind
from sayso.ledger.concluded import Conclusions
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
    tolls = none | {i: pair_keys(questions.toll_keys(one)) for i, one in found.items()}
    _soil(conclusions, "pair", pairs)
    _soil(conclusions, "toll", tolls)
    conclusions.place(
        {
            "voice": none | {i: voices.block_keys(one) for i, one in found.items()},
            "question": none | {i: frozenset((i,)) for i in found},
            "pair": pairs,
            "toll": tolls,
        },
        _meanings(found),
        version(),
    )


def _soil(conclusions: Conclusions, kind: BlockKind, keys: Mapping[str, frozenset[str]]) -> None:
    """Sends the claims of blocks that tie them no longer, or again, to look for their question."""
    before = conclusions.keys_of(kind, keys)
    changed = {key for i, of in keys.items() for key in of.symmetric_difference(before.get(i, ()))}
    now = Counter(key for of in keys.values() for key in of)
    for key, block in conclusions.claims_in(kind, changed).items():
        after = sum(claim not in keys for claim in block) + now[key]
        if (len(block) > LARGEST) != (after > LARGEST):
            conclusions.soil("question", block)


def _meanings(found: Mapping[str, Entry]) -> dict[str, Meaning]:
    """Encoded side by side, each by itself: the encoder lets other threads run."""
    with ThreadPoolExecutor(cores()) as pool:
        return dict(zip(found, pool.map(_meaning, found.values()), strict=True))


def _meaning(entry: Entry) -> Meaning:
    return Meaning(meaning(content_of(entry)), questions.window(entry), entry.report.id)
