"""An incident: one happening that several questions belong to."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Victim:
    """A named victim, once however spelled."""

    name: str
    spellings: tuple[str, ...]
    harm: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Accusation:
    """Who is said to have done it, in which claim; `admitted` where it says so of itself."""

    party: str
    claim: str
    admitted: bool


@dataclass(frozen=True, slots=True)
class Incident:
    """`begin` and `end` are ISO dates; precisions are those of UCDP GED (1 exact … 7), None where
    nothing is known. `questions` are question ids."""

    id: str
    title: str
    place: str | None
    country: str | None
    place_precision: int | None
    begin: str | None
    end: str | None
    date_precision: int | None
    questions: tuple[str, ...]
    claims: tuple[str, ...]
    victims: tuple[Victim, ...] = ()
    accusations: tuple[Accusation, ...] = ()
