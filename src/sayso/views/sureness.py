"""How sure a speaker is, in words: "certain", "denies", "says it is not known", "if …"."""

from __future__ import annotations

from typing import Literal

from sayso.claims.claim import Claim

Tone = Literal["certain", "probable", "possible", "denies", "unknown", "future", "hypothetical"]
_FRAMES = {"future": "future", "hypothetical": "if …"}


def sureness(claim: Claim) -> str:
    """Stance, frame and certainty together; what goes without saying is left out."""
    parts = [_stance(claim), _FRAMES.get(claim.frame, "")]
    if claim.certainty != "certain" and claim.stance != "uncertain":
        parts.append(claim.certainty)
    return ", ".join(part for part in parts if part) or "certain"


def _stance(claim: Claim) -> str:
    if claim.stance == "denies":
        return "denies"
    if claim.stance == "uncertain":
        return "says it is not known" if claim.speaker else "not known"
    return ""


def tone(claim: Claim) -> Tone:
    """The one thing about a claim's sureness that a colour can show."""
    if claim.stance == "denies":
        return "denies"
    if claim.stance == "uncertain":
        return "unknown"
    if claim.frame == "hypothetical":
        return "hypothetical"
    if claim.frame == "future":
        return "future"
    return claim.certainty


def counts(claim: Claim) -> bool:
    """Whether its speaker says, of what is or was, that it is so, and at least probably."""
    return (claim.stance, claim.frame) == ("affirms", "actual") and claim.certainty != "possible"
