"""The speakers of a report, numbered in the order in which they first speak."""

from __future__ import annotations

from dataclasses import dataclass

from sayso.claims.claim import Claim
from sayso.claims.report import Report
from sayso.views import speakers


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker with a number, and how many of the report's claims are its own."""

    number: int
    claim: Claim
    claims: int

    @property
    def name(self) -> str:
        return ", ".join(
            (speakers.name(self.claim), " · ".join(speakers.details(self.claim.speaker)))
        ).removesuffix(", ")


Voices = dict[tuple[str, str | None], Voice]
"""By `speakers.key`."""


def voices(report: Report) -> Voices:
    """Everybody who is quoted; the report itself is none."""
    found: Voices = {}
    for claim in report.claims:
        if claim.speaker is None:
            continue
        known = found.get(speakers.key(claim)) or Voice(len(found) + 1, claim, 0)
        found[speakers.key(claim)] = Voice(known.number, known.claim, known.claims + 1)
    return found
