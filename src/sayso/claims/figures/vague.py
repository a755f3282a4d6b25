"""Plurals that name an order of size: "dozens", "tens of thousands", "several hundred".

Their lower bounds are the smallest plural of what they name: dozens are 24 or more.
"""

from __future__ import annotations

import re

from sayso.claims.figures.numeral import Numeral

SIZES = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1_000,
    "millions": 1_000_000,
    "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
}
LEADS = frozenset({*SIZES, "a", "several", "many", "some", "low", "high", "multi"})

_PLURAL = "|".join(SIZES)
_CHAIN = re.compile(
    rf"(?:(?:many|several|low|high|untold|countless)\s+)?(?P<first>{_PLURAL})"
    rf"(?P<more>\s+of\s+(?:{_PLURAL})(?:\s+of\s+(?:{_PLURAL}))?)?"
    r"(?:\s+(?:and|upon)\s+(?P=first)"
    rf"|,?\s+(?:if\s+not|or(?:\s+even|\s+perhaps)?)(?:\s+(?:many|tens\s+of|hundreds\s+of))*\s+(?:{_PLURAL}))?"
    r"(?![a-z-])",
    re.IGNORECASE,
)
_FEW = re.compile(
    r"(?:(?:a\s+few|several|many|some\s+few)\s+|(?P<couple>a\s+couple\s+(?:of\s+)?)|multi-?\s?)"
    r"(?P<size>dozen|score|hundred|thousand|million|billion|trillion)"
    r"(?P<more>\s+thousand|\s+million)?(?![a-z])",
    re.IGNORECASE,
)
# Other scores are results, and tens stand alone in no count.
_COUNTS = re.compile(r"\s+(?:of|more|were|are|have|died|dead|injured|killed)\b")


def vague_at(text: str, at: int) -> Numeral | None:
    """The vague plural that starts at `at`, if one does; "a couple of hundred" is 200."""
    if found := _CHAIN.match(text, at):
        return _chain(text, found)
    if not (found := _FEW.match(text, at)):
        return None
    size = SIZES[found["size"].lower() + "s"]
    if found["more"]:
        size *= SIZES[found["more"].strip().lower() + "s"]
    if found["couple"]:
        return Numeral(at, found.end(), 2 * size, 2 * size, size, "words")
    return Numeral(at, found.end(), 2 * size, None, size, "vague")


def _chain(text: str, found: re.Match[str]) -> Numeral | None:
    first = found["first"].lower()
    if first == "tens" and not found["more"]:
        return None
    if first == "scores" and not _COUNTS.match(text, found.end()):
        return None
    size = SIZES[first]
    for word in re.findall(_PLURAL, (found["more"] or "").lower()):
        size *= SIZES[word]
    return Numeral(found.start(), found.end(), 2 * size, None, size, "vague")
