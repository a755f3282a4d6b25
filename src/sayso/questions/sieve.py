"""Which claims are worth a closer look at whether they answer one question."""

from __future__ import annotations

from sayso.questions.profile import Profile
from sayso.questions.rarity import weight

NEAR = 0.3
"""Cosine of two claims' directions from which on they are compared."""
SHARED = 6.0
"""Rarity of the words that two claims share, from which on they are compared."""


def comparable(a: Profile, b: Profile) -> bool:
    """Whether two claims are about things near enough, or share words that are rare enough.

    Most claims of a report have nothing to do with each other; NEAR and SHARED leave one pair in
    six to look at, and lose hardly any that would have been put together.
    """
    if float(a.direction @ b.direction) >= NEAR:
        return True
    return weight(a.said & b.said) >= SHARED
