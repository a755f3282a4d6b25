"""A voice: one speaker over all documents."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.claim import SpeakerKind


@dataclass(frozen=True, slots=True)
class Merge:
    """Why two speakers of two claims are one voice: `features` in words, strongest first."""

    a: str
    b: str
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """`claims` are claim ids, sorted. `names` and `roles` are all that were seen, most frequent
    first. A nameless source is one voice per document and description; what a report says itself
    is the voice of its outlet, kind "document".

    `id` is stable for the same claims; the ledger keeps ids through regrouping by aliases.
    """

    id: str
    name: str
    kind: SpeakerKind
    anonymous: bool
    party: str | None
    names: tuple[str, ...]
    roles: tuple[str, ...]
    claims: tuple[str, ...]
    merges: tuple[Merge, ...] = ()
