"""Who stands on which side of a question."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.review.entry import Entry
from sayso.voices.voice import Voice


def one_side(a: Entry, b: Entry, voice_of: Mapping[str, Voice]) -> bool:
    """Whether one voice or one party says both."""
    one, other = voice_of.get(a.id), voice_of.get(b.id)
    if one is None or other is None:
        return False
    return one.id == other.id or (one.party is not None and one.party == other.party)


def both_report(a: Entry, b: Entry) -> bool:
    """Whether both are what one report says itself."""
    own = a.claim.speaker is None and b.claim.speaker is None
    return own and a.report.id == b.report.id
