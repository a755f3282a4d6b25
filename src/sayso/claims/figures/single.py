"""The word "one": a count in "one soldier", no count in "no one", "one day", "the first one"."""

from __future__ import annotations

import re

from sayso.claims.figures.pattern import any_of

_SURELY = re.compile(r"(?<!the )\b(?:only|just|least|than)\s$")
_NEVER = re.compile(r"\b(?:another|every|each|any|no)\s$", re.IGNORECASE)
_POINTED = re.compile(r"\b(?:that|this|the)\s$")
_STANDS_FOR = re.compile(
    r"(?:\b"
    + any_of(
        """
        no this that another any every each which some the first last next new only_the number day
        other same good big bad right wrong old second phase square one sort_of these those such a
        """
    )
    + r"\s+|[-–/])$",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"[’']s\b|-(?:on-one|off|sided|way|man|time|stop)|[.,;:!?)”\"]|$|\s[–—-]|\s+"
    + any_of(
        """
        another by_one on_one after_(?:the_)?(?:other|another)
        who that which to with for
        in at from could can would should might may must has had is does
        or_(?:two|the_other) like as where when morning afternoon evening night time thing side
        way point reason inch voice such of_(?:those|them|us|you|these_days|which|its_kind|an?)
        """
    )
    + r"\b"
)
_TO_ANOTHER = re.compile(r"(?:\s\w+)?\sto\sanother\b")
_PRONOUN = re.compile(r"\s(?:now|we|he|she|they|I|you|thing|on|about)\b")
_MEMBER = re.compile(r"\s+of\s+(?!an?\b)")
_FOREMOST = re.compile(
    r"\s+of\s+(?:[\w’'.-]+\s+){0,5}?"
    r"(?:most|least|best|worst|main|key|top|chief|leading|few|first|\w{3,}est)\b"
)
_FATE = re.compile(
    r"\s+(?:dead|injured|wounded|killed|missing|died|was|person|in\s+(?:custody|critical))\b"
)


def is_member(text: str, end: int) -> bool:
    """Whether "one" only picks from the foremost: "one of the best", "one of our greatest"."""
    return bool(_FOREMOST.match(text, end))


def counts_one(text: str, start: int, end: int) -> bool:
    """Whether "one" at `start` counts something rather than standing for it."""
    before, after = text[max(0, start - 16) : start], text[end : end + 60]
    if _TO_ANOTHER.match(after):
        return False
    if _MEMBER.match(after) or _SURELY.search(before):
        return not _NEVER.search(before)
    if _POINTED.search(before) and re.match(r"\s[A-Za-z]", after):
        return not (_NO_NOUN.match(after) or _PRONOUN.match(after))
    if _FATE.match(after):
        return not re.search(r"\b(?:no|any|every|each|which|some)\s+$", before, re.IGNORECASE)
    return not (_STANDS_FOR.search(before) or _NO_NOUN.match(after))
