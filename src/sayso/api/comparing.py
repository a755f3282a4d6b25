"""Which claims a change of some reaches among the questions.

Questions grow by average linkage: two groups come together only where some pair between them is
alike enough by itself. So nothing that a group depends on lies outside of the claims that can be
reached from it by such pairs, and these are followed from each claim that changed.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b

from sayso.api import folding
from sayso.api.neighbours import Neighbours
from sayso.ledger.store import Store
from sayso.questions.linkage import Pair
from sayso.questions.meaning import version
from sayso.questions.profile import Profile, profile
from sayso.questions.score import score
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
    neighbours: Neighbours = field(init=False)

    def __post_init__(self) -> None:
        self.neighbours = Neighbours(self.store.conclusions)

    def alike(self, claims: Collection[str]) -> set[str]:
        """Those that some pair may bring together with one of `claims`. `scores` then holds every
        pair that `claims` are in."""
        pairs = set(self.neighbours.pairs(claims))
        self._know({*claims, *(other for _, other in pairs)})
        return {b for a, b in pairs if self._are_alike(a, b)}

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

    def _know(self, claims: Collection[str]) -> None:
        unknown = [claim for claim in claims if claim not in self.entries]
        if not unknown:
            return
        voices = self.store.conclusions.voice_of(unknown)
        found = self.store.conclusions.meanings(unknown, version())
        for claim, entry in standing(self.store, unknown).items():
            self.entries[claim] = entry
            vector = found[claim].vector if claim in found else None
            self.profiles[claim] = profile(entry, voices.get(claim), vector)

    def _are_alike(self, a: str, b: str) -> bool:
        pair = (a, b) if a < b else (b, a)
        if pair not in self.scores:
            one, other = self.profiles.get(a), self.profiles.get(b)
            if one is None or other is None:
                return False
            self.scores[pair] = score(one, other)
        return self.scores[pair] >= ALIKE


def standing(store: Store, claims: Collection[str]) -> Mapping[str, Entry]:
    """The entries of claims that count: a rejected one, or one that is gone, counts nowhere."""
    found = folding.by_id(store, claims)
    return {claim: entry for claim, entry in found.items() if entry.status != "rejected"}
