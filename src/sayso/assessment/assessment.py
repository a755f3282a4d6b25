"""The conclusion over one question: it keeps the conflict, and names what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SetAsideReason = Literal[
    "superseded", "copy", "reports another's figure", "outside the asked time", "denied",
    "hypothetical", "future", "uncertain", "rejected", "debunked", "not yet published",
    "no figure", "by the method",
]  # fmt: skip
HappeningKind = Literal[
    "first reported", "revised up", "revised down", "confirmed", "denied", "disputed", "retracted"
]


@dataclass(frozen=True, slots=True)
class SetAside:
    """A claim whose figure doesn't count; `by` is the claim that supersedes or is copied."""

    claim: str
    reason: SetAsideReason
    by: str | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Origin:
    """One independent origin: a named voice with all claims that reach us from it; all nameless
    sources of one party together, marked `established` False."""

    voice: str
    name: str
    party: str | None
    established: bool
    claims: tuple[str, ...]
    outlets: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """What a voice says now, and what it said before (claim ids, newest first)."""

    voice: str
    name: str
    party: str | None
    latest: str
    history: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Value:
    """One interval that stands, with the origins and parties behind it."""

    low: float | None
    high: float | None
    claims: tuple[str, ...]
    origins: int
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two standing claims of different origins that can't both be right."""

    a: str
    b: str
    why: str


@dataclass(frozen=True, slots=True)
class Happening:
    """An event on the question's line, on the day it was said (ISO date)."""

    kind: HappeningKind
    day: str | None
    claim: str
    words: str
    earlier: str | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """low <= best <= high always; a bound is None where no claim gives one, `open_low` or
    `open_high` where a standing claim leaves it open. `grade` is the method's own (Airwars).
    `credibility` is Admiralty 1 to 6, suggested by the machine."""

    question: str
    method: str
    low: float | None
    best: float | None
    high: float | None
    open_low: bool
    open_high: bool
    used: tuple[str, ...]
    set_aside: tuple[SetAside, ...]
    positions: tuple[Position, ...]
    origins: tuple[Origin, ...]
    values: tuple[Value, ...]
    conflicts: tuple[Conflict, ...]
    happenings: tuple[Happening, ...]
    sentence: str
    contested: bool
    credibility: int
    grade: str | None = None
    provisional: bool = False
    refused: str | None = None
    as_of: str | None = None
