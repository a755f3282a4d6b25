"""Words that name an order of size without a number: how each recorder reads them.

Airwars: its published assessments of Gaza incidents ("dozens" 12 to 24, "many" up to 10, a bare
plural 2). ACLED: codebook and FAQ ("several", "many", "few" 3; "tens" 10; "dozens" 12; "hundreds"
100).
"""

from __future__ import annotations

import re

from sayso.claims.claim import Interval

_SIZES = {
    "ten": 10,
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
_SIZE = "|".join(_SIZES)
_PHRASE = re.compile(
    rf"\b(?:(?:many|several|low|high|untold|countless|a\s+few|some\s+few)\s+)?"
    rf"(?:(?:{_SIZE})s(?:\s+of\s+(?:{_SIZE})s){{0,2}}"
    rf"|(?<=several\s)(?:{_SIZE})|(?<=many\s)(?:{_SIZE})|(?<=few\s)(?:{_SIZE}))"
    rf"(?:\s+(?:{_SIZE}))?(?![a-z-])",
    re.IGNORECASE,
)
_FEW = re.compile(
    r"\b(?P<word>several|many|a\s+number\s+of|numerous|a\s+few|few|some|others|"
    r"(?:a\s+)?large\s+numbers?|multiple)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def phrase(words: str) -> str | None:
    """The vague plural in a figure's words ("tens of thousands"); None where a number stands."""
    found = _PHRASE.search(words)
    return None if found is None or _DIGIT.search(words) else " ".join(found[0].split())


def size(words: str) -> int | None:
    """The order of size that they name: 12 for "dozens", 10,000 for "tens of thousands"."""
    named = phrase(words)
    if named is None:
        return None
    product = 1
    for word in re.findall(rf"(?:{_SIZE})(?=s?\b)", named.lower()):
        product *= _SIZES[word]
    return product


def airwars(words: str) -> Interval | None:
    """What Airwars reads in vague words; None where it has no rule, or they give a number."""
    if _DIGIT.search(words):
        return None
    named = size(words)
    if named is not None:
        return Interval(named, 2 * named)
    found = _FEW.search(words)
    if found is None:
        return None
    word = " ".join(found["word"].lower().split())
    if "large" in word:
        return Interval(12, 24)
    return Interval(2, 10) if word == "many" else Interval(2, 2)


def acled(words: str) -> float | None:
    """What ACLED reads in vague words; None where they give a number."""
    if _DIGIT.search(words):
        return None
    named = size(words)
    if named is not None:
        return named
    return 3 if _FEW.search(words) else None
