"""Whether a count is a running total or that of a period."""

from __future__ import annotations

import re

from sayso.questions.question import Scope
from sayso.review.entry import Entry

_TOTAL = re.compile(
    r"\b(?:total(?:s|led|ling)?|toll|altogether|in all|overall|so far|to date|since|cumulative\w*"
    r"|up from|(?:rose|risen|climbed) (?:to|from)|brings?|brought)\b",
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:per|an?|every|each) (?:day|week|month|year|hour)\b"
    r"|\b(?:daily|weekly|monthly|annual(?:ly)?|yearly|hourly|alone|overnight"
    r"|in (?:a|one|the last|the past) (?:\d+ )?(?:hours?|days?|weeks?))\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)


def since(entry: Entry) -> bool:
    """Whether the claim counts from some day on until now."""
    return any(_SINCE.search(part.text) for part in entry.claim.content)


def scope(entry: Entry) -> Scope:
    """By the words of the claim's content; where both or none are there, it can't be told."""
    said = " ".join(part.text for part in entry.claim.content)
    total, period = bool(_TOTAL.search(said)), bool(_PERIOD.search(said))
    if total == period:
        return "unknown"
    return "total" if total else "period"
