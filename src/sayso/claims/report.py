"""A document together with what was read in it."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.claim import Attribution, Claim
from sayso.document.document import Document


@dataclass(frozen=True, slots=True)
class Reader:
    """What produced the claims: `name` is versioned ("small.v1"), the hash is the model's."""

    name: str
    version: str
    model_sha256: str | None


@dataclass(frozen=True)
class Report:
    """A report read: its claims in the order of the text, and the attributions they come from."""

    document: Document
    attributions: tuple[Attribution, ...]
    claims: tuple[Claim, ...]
    reader: Reader
    warnings: tuple[str, ...] = ()
