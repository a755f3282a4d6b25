"""Words that only say when, where, with or by what something happens: "At about 1:30 on Sunday"."""

from __future__ import annotations

import re

_PREPOSITION = re.compile(
    r"[“\"]?(?:at|in|on|with|by|during|since|for|despite|amid|without|under|among|from|within|until"
    r"|of|as of|because of|due to|according to)\b",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|am|has|have|had|will|would|can|could|may|might|must|should|do|does|did"
    r"|\w+ed|said|says|who|which|that|if|when|\w+n[’']t|\w+[’'](?:s|re|ll|ve|d|m))\b",
    re.IGNORECASE,
)
_MEANS = re.compile(r"[“\"]?by \w+ing\b", re.IGNORECASE)
_AMOUNT = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|no)s?\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m\b|o[’']clock|GMT)|\d{1,2}:\d\d|\b(?:19|20)\d\d\b"
)
"""Times of day and years, which are no amounts."""


def only_opens(words: str) -> bool:
    """Whether a preposition begins them, no finite verb is among them, and they count nothing but
    the means."""
    if not _PREPOSITION.match(words) or _FINITE.search(words):
        return False
    return not _AMOUNT.search(_CLOCK.sub("", words)) or bool(_MEANS.match(words))
