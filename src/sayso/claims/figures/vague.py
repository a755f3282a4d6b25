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
LEADS = frozenset({*SIZES, "a", "several", "many", "some", "low", "high", "multi", "multimillion"})

_PLURAL = "|".join(SIZES)
_CHAIN = re.compile(
    rf"(?:(?:many|several|low|high|untold|countless)\s+)?(?P<first>{_PLURAL})"
    rf"(?P<more>\s+of\s+(?:{_PLURAL})(?:\s+of\s+(?:{_PLURAL}))?)?"
    rf"(?:\s+(?:and|upon|or\s+even)\s+(?P=first))?(?![a-z-])",
    re.IGNORECASE,
)
_FEW = re.compile(
    r"(?:(?P<few>a\s+few|several|many|some\s+few)|(?P<couple>a\s+couple)(?:\s+of)?)\s+"
    r"(?P<size>dozen|score|hundred|thousand|million|billion)(?P<thousand>\s+thousand|\s+million)?"
    r"(?![a-z])",
    re.IGNORECASE,
)
_MULTI = re.compile(r"multi-?\s?(?P<size>million|billion|trillion)(?=-|\s(?:dollar|pound|euro))", re.I)


def vague_at(text: str, at: int) -> Numeral | None:
    """The vague plural that starts at `at`, if one does."""
    if found := _CHAIN.match(text, at):
        return _chain(text, found)
    if found := _FEW.match(text, at) or _MULTI.match(text, at):
        return _few(found)
    return None


def _chain(text: str, found: re.Match[str]) -> Numeral | None:
    first = found["first"].lower()
    if first == "tens" and not found["more"]:
        return None
    if first == "scores" and not _counts(text, found.end()):
        return None
    size = SIZES[first]
    for word in re.findall(_PLURAL, (found["more"] or "").lower()):
        size *= SIZES[word]
    return Numeral(found.start(), found.end(), 2 * size, None, size, "vague")


def _counts(text: str, at: int) -> bool:
    """Whether "scores" counts ("scores of", "scores were hurt") rather than being results."""
    return bool(re.match(r"\s+(?:of|more|were|are|have|died|dead|injured|killed)\b", text[at:]))


def _few(found: re.Match[str]) -> Numeral:
    size = SIZES[found["size"].lower() + "s"]
    groups = found.groupdict()
    if groups.get("thousand"):
        size *= SIZES[groups["thousand"].strip().lower() + "s"]
    high = 2 * size if groups.get("couple") else None
    form = "words" if high else "vague"
    return Numeral(found.start(), found.end(), 2 * size, high, size, form)  # type: ignore[arg-type]
