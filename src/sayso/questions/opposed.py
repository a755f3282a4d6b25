"""Claims of others that a claim denies, disputes or confirms."""

from __future__ import annotations

from sayso.questions.amounts import against, same_amount
from sayso.questions.polarity import calls_false, confirms, negated, speaks_against
from sayso.questions.sides import both_report
from sayso.questions.topic import likeness
from sayso.review.entry import Entry

LIKE = 0.3
"""Share of words in common from which on "not" turns a claim against another."""
VERY_LIKE = 0.5
"""… from which on two claims say the same."""


def denied(later: Entry, earlier: Entry, one_side: bool) -> str | None:
    """A denial of what another affirms."""
    if one_side or later.claim.speaker is None or earlier.claim.stance != "affirms":
        return None
    if speaks_against(earlier):
        return None
    if word := speaks_against(later):
        return f"“{word}”"
    if word := calls_false(later):
        return f"calls it “{word}”"
    return "denies what the other affirms" if later.claim.stance == "denies" else None


def disputed(later: Entry, earlier: Entry, one_side: bool) -> str | None:
    """Figures or facts of different sides that can't both hold."""
    if one_side or both_report(later, earlier):
        return None
    if "uncertain" in {later.claim.stance, earlier.claim.stance}:
        return against(later, earlier) if later.claim.figures else None
    if words := against(later, earlier):
        return words
    if later.claim.stance == "affirms" and earlier.claim.stance == "denies":
        return "affirms what the other denies"
    turned = negated(later) != negated(earlier) and later.claim.stance == earlier.claim.stance
    if turned and likeness(later, earlier) >= LIKE:
        return "says “not” where the other doesn't"
    return None


def confirmed(later: Entry, earlier: Entry, one_side: bool) -> str | None:
    """What another affirms, affirmed again with a word of confirmation, or in the same words by
    somebody where only the report said it."""
    if one_side or later.claim.speaker is None:
        return None
    if {later.claim.stance, earlier.claim.stance} != {"affirms"} or against(later, earlier):
        return None
    if word := confirms(later):
        return f"“{word}”"
    if negated(later) != negated(earlier) or likeness(later, earlier) < VERY_LIKE:
        return None
    return "says the same" if same_amount(later, earlier) else None
