"""Who speaks, in words: name, role and party; "the report itself" where nobody is quoted."""

from __future__ import annotations

from collections.abc import Iterable

from sayso.claims.claim import Claim, Speaker
from sayso.views.plain import one_line

ITSELF = "the report itself"
NAMELESS = "◦"


def name(claim: Claim) -> str:
    """The speaker's name, with a mark before a nameless one's description."""
    speaker = claim.speaker
    if speaker is None:
        return ITSELF
    shown = one_line(speaker.name)
    return f"{NAMELESS} {shown}" if speaker.anonymous else shown


def details(speaker: Speaker | None) -> tuple[str, ...]:
    """Role and party, as far as the name doesn't say them already."""
    if speaker is None:
        return ()
    known = f" {one_line(speaker.name).casefold()} "
    parts = (one_line(part) for part in (speaker.role, speaker.party) if part)
    return tuple(part for part in parts if f" {part.casefold()} " not in known)


def key(claim: Claim) -> tuple[str, str | None]:
    """What tells one speaker of a report from another."""
    speaker = claim.speaker
    return ("", None) if speaker is None else (speaker.name.casefold(), speaker.party)


def count(claims: Iterable[Claim]) -> int:
    """How many speakers there are; the report itself is none."""
    return len({key(claim) for claim in claims if claim.speaker is not None})
