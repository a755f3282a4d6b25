"""Which claims a change of some reaches among the questions.

Questions grow by average linkage: two groups come together only where some pair between them is
alike enough by itself. So nothing that a group depends on lies outside of the claims that can be
reached from it by such pairs, and these are followed from each claim that changed.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from sayso.api import folding
from sayso.ledger.store import Store
from sayso.questions.group import LARGEST
from sayso.questions.linkage import UNCOMPARED, Pair
from sayso.questions.meaning import version
from sayso.questions.profile import Profile, profile
from sayso.questions.score import score
from sayso.questions.sieve import comparable
from sayso.review.entry import Entry

ALIKE = -1e-9
"""Log-odds from which a pair may bring two groups together, rounding allowed for."""
HELD = 50_000
"""Claims that are kept in memory between one step and the next."""


def pair_keys(keys: Iterable[str]) -> frozenset[str]:
    """Block keys as short as they can be stored: there are dozens for each claim."""
    return frozenset(
        b64encode(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=6).digest()).decode()
        for key in keys
    )


@dataclass(slots=True)
class Comparing:
    """Claims with what is compared of them, as far as they were looked at."""

    store: Store
    entries: dict[str, Entry] = field(default_factory=dict)
    scores: dict[Pair, float] = field(default_factory=dict)
    profiles: dict[str, Profile] = field(default_factory=dict)

    def alike(self, claims: Collection[str]) -> set[str]:
        """Those that some pair may bring together with one of `claims`. `scores` then holds every
        pair that `claims` are in."""
        blocks = self._blocks(claims)
        self._know({*claims, *(claim for block in blocks for claim in block)})
        return {b for a, b in _pairs(claims, blocks) if self._are_alike(a, b)}

    def know(self, claims: Collection[str]) -> dict[str, Entry]:
        """The entries of those of the claims that stand."""
        self._know(claims)
        return {claim: self.entries[claim] for claim in claims if claim in self.entries}

    def forget(self) -> None:
        """Lets go of the scores, and of all that was looked at where that is much."""
        self.scores.clear()
        if len(self.entries) > HELD:
            self.entries.clear()
            self.profiles.clear()

    def _blocks(self, claims: Collection[str]) -> list[tuple[str, ...]]:
        conclusions = self.store.conclusions
        keys = conclusions.keys_of("pair", claims)
        found = conclusions.claims_in("pair", {key for of in keys.values() for key in of})
        return [block for block in found.values() if 1 < len(block) <= LARGEST]

    def _know(self, claims: Collection[str]) -> None:
        unknown = [claim for claim in claims if claim not in self.entries]
        if not unknown:
            return
        voices = self.store.conclusions.voice_of(unknown)
        vectors = self.store.conclusions.meanings(unknown, version())
        for claim, entry in standing(self.store, unknown).items():
            self.entries[claim] = entry
            self.profiles[claim] = profile(entry, voices.get(claim), vectors.get(claim))

    def _are_alike(self, a: str, b: str) -> bool:
        pair = (a, b) if a < b else (b, a)
        if pair not in self.scores:
            one, other = self.profiles.get(a), self.profiles.get(b)
            if one is None or other is None:
                return False
            self.scores[pair] = score(one, other) if comparable(one, other) else UNCOMPARED
        return self.scores[pair] >= ALIKE


def standing(store: Store, claims: Collection[str]) -> Mapping[str, Entry]:
    """The entries of claims that count: a rejected one, or one that is gone, counts nowhere."""
    found = folding.by_id(store, claims)
    return {claim: entry for claim, entry in found.items() if entry.status != "rejected"}


def _pairs(claims: Collection[str], blocks: Iterable[tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Each pair of one of `claims` and another of its blocks, once."""
    mates: dict[str, set[str]] = {claim: set() for claim in claims}
    for block in blocks:
        for claim in mates.keys() & set(block):
            mates[claim].update(block)
    for claim, others in mates.items():
        yield from ((claim, other) for other in others if other != claim)
