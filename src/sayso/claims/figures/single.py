"""The word "one": a count in "one soldier", no count in "no one", "one day", "the first one"."""

from __future__ import annotations

import re

_LEFT = re.compile(
    r"(?:\b(?:no|this|that|another|any|every|each|which|some|the|first|last|next|new|only\s+the|number|day"
    r"|every|other|same|good|big|bad|right|wrong|old|second|phase|back\s+to\s+square|square|one|sort\s+of"
    r"|these|those|such|a)\s+|[-–/])$",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"[’']s\b|\s+(?:another|by\s+one|on\s+one|after\s+(?:the\s+)?(?:other|another)|who|that|which|to|with|for"
    r"|in\s+(?:which|the|a|that)|at|from|could|can|would|should|might|may|must|has|had|is|does|or\s+(?:two|the\s+other)\s"
    r"|is|like|as|where|when|,|morning|afternoon|evening|night|time|thing|side|way|point|reason|inch|voice"
    r"|such|of\s+(?:those|them|us|you|these\s+days|which|its\s+kind)\b)\b|-(?:on-one|off|sided|way|man|time|stop)"
    r"|[.,;:!?)”\"]|$|\s[–—-]",
)
_MEMBER = re.compile(r"\s+of\s+(?!a\b|an\b)")
_SUPERLATIVE = re.compile(
    r"\s+of\s+(?:[\w’'.-]+\s+){0,5}?(?:most|least|best|worst|main|key|top|chief|leading|few|first|\w{3,}est)\b"
)
_HURT = re.compile(r"\s+(?:dead|injured|wounded|killed|missing|died|was|person|in\s+(?:custody|critical))\b")


def is_member(text: str, end: int) -> bool:
    """Whether "one" only picks from the foremost: "one of the best", "one of our greatest"."""
    return bool(_SUPERLATIVE.match(text, end))


def counts_one(text: str, start: int, end: int) -> bool:
    """Whether "one" at `start` counts something rather than standing for it."""
    before, after = text[max(0, start - 16) : start], text[end : end + 60]
    if _MEMBER.match(after) or re.search(r"(?<!the )\b(?:only|just|least|than)\s$", before):
        return not re.search(r"\b(?:every|each|any|no)\s$", before, re.I)
    if re.search(r"\b(?:that|this|the)\s$", before) and re.match(r"\s[A-Za-z]+\b", after):
        return not _RIGHT.match(after) and not re.match(r"\s(?:we|he|she|they|I|you|thing|on|about)\b", after)
    if _HURT.match(after):
        return not re.search(r"\b(?:no|this|that|the|any|every|each|which|some)\s+$", before, re.I)
    return not (_LEFT.search(before) or _RIGHT.match(after))
